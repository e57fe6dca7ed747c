package org.chronocarte.ui.main;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Random;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Views;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** There is room for one large dossier, not for two. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LetGoTest {

    /** More sites than are drawn as hubs. */
    private static final int MANY = 4000;

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

    private void open(FxRobot robot, EntryIndex index) {
        robot.interact(() -> window.exploration()
                .open(new Matcher(index), Views.opening(index, "en", Look.LIGHT, WindowFixture.TODAY)));
        window.settle();
    }

    private WeakReference<EntryIndex> openedCrowd(FxRobot robot) {
        Random random = new Random(9);
        SampleDossier crowd = SampleDossier.withFourKinds();
        for (int i = 0; i < MANY; i++) {
            crowd.place("p" + i, 42 + random.nextDouble() * 9, random.nextDouble() * 8);
            crowd.entry("e" + i, "event", "2020").at("p" + i);
        }
        EntryIndex index = new EntryIndex(crowd.made());
        open(robot, index);
        return new WeakReference<>(index);
    }

    @Test
    void aDossierIsLetGoOfWhenAnotherIsOpen(FxRobot robot) {
        WeakReference<EntryIndex> before = openedCrowd(robot);
        open(robot, new EntryIndex(WindowFixture.bundled()));
        WindowFixture.until(() -> {
            System.gc();
            return before.get() == null;
        });
    }
}
