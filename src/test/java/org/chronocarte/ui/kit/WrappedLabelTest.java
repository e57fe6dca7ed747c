package org.chronocarte.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WrappedLabelTest {

    private static final double WIDTH = 200;

    private VBox box;

    @Start
    void start(Stage stage) {
        box = new VBox();
        box.setMaxWidth(WIDTH);
        box.setPrefWidth(WIDTH);
        stage.setScene(new Scene(new VBox(box), 500, 400));
        stage.show();
    }

    private Label shown(FxRobot robot, String text) {
        Label label = Words.wrapped("", "words");
        robot.interact(() -> {
            box.getChildren().setAll(label);
            label.setText(text);
            box.applyCss();
            box.layout();
        });
        return label;
    }

    /** The columns of pixels that hold ink. */
    private static List<Integer> inked(WritableImage picture) {
        PixelReader pixels = picture.getPixelReader();
        int paper = pixels.getArgb(0, (int) picture.getHeight() - 1);
        return IntStream.range(0, (int) picture.getWidth())
                .filter(x -> IntStream.range(0, (int) picture.getHeight()).anyMatch(y -> pixels.getArgb(x, y) != paper))
                .boxed()
                .toList();
    }

    private static List<Text> texts(Node node) {
        List<Text> found = new ArrayList<>();
        if (node instanceof Text text) {
            found.add(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(texts(child)));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "هجوم على قافلة في إنكارفيل وهروب السجين ثم محاكمة طويلة",
                "פיגוע בתל אביב: שלושה הרוגים, וגם משפט ארוך מאוד",
                "En 2024, القاهرة (Egypte), « هجوم على قافلة في إنكارفيل وهروب السجين » fin",
                "A headline in English that is much too long for one line"
            })
    void allLinesStayWithinIt(String text) {
        Label label = shown(new FxRobot(), text);
        assertEquals(text, label.getText(), "for those who hear it");
        WritableImage[] picture = new WritableImage[1];
        new FxRobot().interact(() -> picture[0] = box.getScene().snapshot(null));
        List<Integer> inked = inked(picture[0]);
        int last = inked.get(inked.size() - 1);
        assertTrue(last <= WIDTH + 1, "ink as far as " + last);
        assertTrue(label.getHeight() > 30, "more lines than one");
    }

    @Test
    void anotherTextTakesItsPlace(FxRobot robot) {
        Label label = shown(robot, "שלושה הרוגים");
        robot.interact(() -> {
            label.setText("Three dead");
            box.layout();
        });
        assertEquals(
                List.of("Three dead"), texts(label).stream().map(Text::getText).toList());
    }

    @Test
    void noTextTakesItsPlaceToo(FxRobot robot) {
        Label label = shown(robot, "שלושה הרוגים");
        robot.interact(() -> label.setText(null));
        assertNull(label.getGraphic());
    }
}
