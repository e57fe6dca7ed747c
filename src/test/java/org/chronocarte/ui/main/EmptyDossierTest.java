package org.chronocarte.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class EmptyDossierTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(
                Dossier.empty(LocalText.of("Rien", "Nothing")), "en", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void everyFeatureBearsADossierWithoutEntries(FxRobot robot) {
        Set<String> said = WindowFixture.textsIn(window.main().view());
        assertTrue(said.stream().anyMatch(each -> each.startsWith("no entry")), said.toString());
        assertTrue(said.stream().anyMatch(each -> each.startsWith("There is nothing in it yet. Open a table")));
        robot.interact(() -> window.main().view().lookup("#timeline-time").requestFocus());
        for (KeyCode key : new KeyCode[] {
            KeyCode.N, KeyCode.P, KeyCode.LEFT, KeyCode.UP, KeyCode.END, KeyCode.HOME, KeyCode.SPACE, KeyCode.ESCAPE
        }) {
            robot.type(key);
        }
        robot.interact(() -> window.features().map().view().requestFocus());
        robot.type(KeyCode.N).type(KeyCode.ENTER).type(KeyCode.HOME).type(KeyCode.RIGHT);
        robot.interact(() -> window.features().search().view().requestFocus());
        robot.write("x", 0);
        WindowFixture.until(() -> window.state().filter().query().equals("x"));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        assertTrue(WindowFixture.textsIn(window.main().view()).contains("This dossier has no entries yet"));
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        Node strip = window.main().view().lookup("#timeline-overview");
        robot.clickOn(strip).scroll(2, VerticalDirection.UP);
        robot.clickOn("#timeline-play").clickOn("#timeline-fit").clickOn("#language");
        assertEquals("fr", window.state().language());
        assertNull(window.selected());
    }

    @Test
    void aFileIsOpenedFromWhereThereIsNothing(FxRobot robot) {
        List<Boolean> asked = new ArrayList<>();
        robot.interact(() -> window.features().details().onOpen(() -> asked.add(true)));
        robot.clickOn("#details-open");
        assertEquals(List.of(true), asked);
        robot.clickOn("#language").interact(() -> {});
        assertEquals(
                "Ouvrir un fichier…",
                robot.lookup("#details-open").queryButton().getText());
    }

    @Test
    void thatThereIsNothingToPresentIsSaid(FxRobot robot) {
        String said = "This dossier has nothing to present: no chapter and no question. Press F4 to write some.";
        robot.type(KeyCode.F5);
        assertTrue(WindowFixture.textsIn(window.main().view()).contains(said));
    }
}
