package org.chronocarte.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chronocarte.model.explore.Look;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Half a screen, an old projector: the window is narrow, and yet everything in it can be reached. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class NarrowWindowTest {

    private static final double HALF_A_PIXEL = 0.5;

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(WindowFixture.bundled(), "fr", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 864",
        "en, 864",
        "fr, 880",
        "en, 880",
        "fr, 960",
        "en, 960",
        "fr, 1024",
        "en, 1024",
        "fr, 1280",
        "en, 1280"
    })
    void nothingInTheBarsIsCutOff(String language, double width) {
        FxRobot robot = new FxRobot();
        robot.interact(() -> {
            window.stage().setWidth(width);
            window.stage().setHeight(600);
            window.exploration().update(state -> state.withLanguage(language));
        });
        WaitForAsyncUtils.waitForFxEvents();
        for (String bar : List.of(".header-bar", ".timeline-bar")) {
            HBox box = (HBox) window.main().view().lookup(bar);
            assertNotNull(box);
            // Between other words and the next pulse it is not laid out.
            List<String> cut = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
                window.main().view().applyCss();
                window.main().view().layout();
                return cutOff(box);
            });
            assertEquals(List.of(), cut, bar);
        }
        Bounds details = onScene(window.features().details().view());
        assertTrue(details.getMaxX() <= window.main().view().getWidth() + HALF_A_PIXEL, details.toString());
    }

    @ParameterizedTest
    @CsvSource({"fr, 880, LIGHT", "en, 880, DARK", "fr, 1280, PROJECTOR", "en, 1280, PROJECTOR", "fr, 1600, PROJECTOR"})
    void noNameAmongTheFiltersAndOverTheListIsCutOff(String language, double width, Look look) {
        FxRobot robot = new FxRobot();
        robot.interact(() -> {
            window.stage().setWidth(width);
            window.stage().setHeight(700);
            window.exploration().update(state -> state.withLanguage(language).withLook(look));
        });
        robot.interact(() -> ((ToggleButton) window.main().view().lookup("#list-toggle")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        for (String names : List.of(".facet-name", ".facet-chapter", ".column-header > .label")) {
            WindowFixture.until(() -> window.main().view().lookupAll(names).size() >= 5);
            for (Node each : window.main().view().lookupAll(names)) {
                Labeled name = (Labeled) each;
                Text drawn = (Text) name.lookup(".text");
                assertEquals(name.getText(), drawn.getText(), names);
            }
        }
        TableView<?> list = window.features().list().view();
        double columns = list.getColumns().stream()
                .mapToDouble(TableColumnBase::getWidth)
                .sum();
        assertTrue(columns <= list.getWidth() + HALF_A_PIXEL, columns + " in " + list.getWidth());
        double title = list.getColumns().get(2).getWidth();
        assertTrue(title >= 0.27 * list.getWidth(), title + " in " + list.getWidth());
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** What of a bar is outside it, or shows less than its words; the dossier's title may be cut, and dates break. */
    private static List<String> cutOff(HBox bar) {
        List<String> cut = new ArrayList<>();
        double right = onScene(bar).getMaxX() - bar.getInsets().getRight() + HALF_A_PIXEL;
        for (Node node : bar.getChildren()) {
            if (!node.isVisible()) {
                continue;
            }
            boolean mayBeCut = "dossier-title".equals(node.getId()) || "timeline-window".equals(node.getId());
            boolean words = node instanceof Labeled text
                    && text.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                    && !mayBeCut;
            if (onScene(node).getMaxX() > right
                    || (words && node.getLayoutBounds().getWidth() + HALF_A_PIXEL < node.prefWidth(-1))) {
                cut.add(node.getId() + " " + onScene(node));
            }
        }
        return cut;
    }
}
