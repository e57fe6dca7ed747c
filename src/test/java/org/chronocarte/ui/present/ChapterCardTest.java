package org.chronocarte.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.chronocarte.model.text.CommonMark;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Texts as people write them, on the card of a small projector. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ChapterCardTest {

    private static final double WIDTH = 380;
    private static final double HEIGHT = 480;
    private static final double TYPE = 20;

    /** Nothing on the card is smaller, in pixels of a display of 1024x768. */
    private static final double LEAST_TYPE = 16;

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(WindowFixture.bundled(), "en", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    private ChapterCard begin(FxRobot robot) {
        robot.interact(() -> window.stage().requestFocus());
        robot.type(KeyCode.F5);
        WaitForAsyncUtils.waitForFxEvents();
        return window.features().present().running().orElseThrow().pane().card();
    }

    private static void tell(ChapterCard card, String title, String text) {
        card.tell(new ChapterCard.Told(0, 1, title, CommonMark.read(text), "", ""), WIDTH, HEIGHT, TYPE);
        card.resize(WIDTH, HEIGHT);
    }

    private static List<Node> blocks(ChapterCard card) {
        return ((VBox) card.lookup(".audience-body")).getChildren();
    }

    @Test
    void sourcesAndPagesAreReadOnASmallProjector(FxRobot robot) {
        ChapterCard card = begin(robot);
        robot.interact(() -> {
            card.tell(
                    new ChapterCard.Told(0, 1, "Title", CommonMark.read("Text"), "Why?", "Sources: a report"),
                    WIDTH,
                    HEIGHT,
                    TYPE);
            card.show(0);
            card.applyCss();
        });
        for (String small : List.of(".audience-sources", ".audience-paging")) {
            double size = ((Label) card.lookup(small)).getFont().getSize();
            assertTrue(size >= LEAST_TYPE, small + ": " + size);
        }
    }

    @Test
    void aMarkerKeepsItsDistanceFromALongItem(FxRobot robot) {
        ChapterCard card = begin(robot);
        robot.interact(() -> {
            tell(card, "Title", "1. A\n   - b\n   - an item of so many words that its line has to be broken somewhere");
            card.show(0);
            card.applyCss();
            card.layout();
            List<Double> gaps = new ArrayList<>();
            for (Node block : blocks(card).subList(1, 3)) {
                List<Node> parts = ((HBox) block).getChildren();
                Bounds marker = parts.get(1).getBoundsInParent();
                assertTrue(marker.getWidth() >= parts.get(1).prefWidth(-1) - 1, "the marker is whole");
                gaps.add(parts.get(2).getBoundsInParent().getMinX() - marker.getMaxX());
            }
            assertEquals(gaps.get(0), gaps.get(1), 0.5);
        });
    }

    @Test
    void aHeadingStandsOverItsText(FxRobot robot) {
        ChapterCard card = begin(robot);
        String paragraph = "Some words that are to fill a line, and then a second one of the card.";
        robot.interact(() -> {
            for (int lines = 1; lines <= 12; lines++) {
                tell(card, "Title", "x\\\n".repeat(lines) + "end\n\n## Heading\n\n" + paragraph + "\n\n" + paragraph);
                for (int page = 0; page < card.textPages(); page++) {
                    card.show(page);
                    Node last = blocks(card).get(blocks(card).size() - 1);
                    assertTrue(!last.getStyleClass().contains("rich-heading"), lines + " lines before the heading");
                }
            }
        });
    }

    @Test
    void aLongTitleLeavesRoomToTheText(FxRobot robot) {
        ChapterCard card = begin(robot);
        robot.interact(() -> {
            Label title = (Label) card.lookup("#audience-title");
            tell(card, "Marseille, the hub", "Text.");
            double usual = title.getFont().getSize();
            assertEquals(TYPE * 1.6, usual, 0.1);
            tell(
                    card,
                    "A title of many words that a teacher wrote who wanted to say all of it at once, and more",
                    "Text.");
            assertNotEquals(usual, title.getFont().getSize());
            assertTrue(title.getFont().getSize() > TYPE, "still larger than the text");
        });
    }
}
