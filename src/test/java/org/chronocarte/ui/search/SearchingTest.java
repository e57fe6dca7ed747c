package org.chronocarte.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Search;
import org.chronocarte.model.explore.Views;
import org.chronocarte.ui.WindowFixture;
import org.chronocarte.ui.kit.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SearchingTest {

    private static final int LARGE = 6000;

    private final Background background = new Background();
    private final List<Runnable> held = new ArrayList<>();
    private final EntryIndex large =
            new EntryIndex(SampleDossier.random(5, LARGE, 3).made());
    private final Matcher matcher = Matcher.searchedLater(large);
    private final Search search = matcher.search();

    @AfterEach
    void close() {
        background.close();
    }

    private Searching opened(FxRobot robot) {
        Exploration exploration = new Exploration(matcher, Views.opening(large, "en", Look.LIGHT, WindowFixture.TODAY));
        List<Searching> made = new ArrayList<>();
        robot.interact(() -> made.add(new Searching(exploration, background, held::add)));
        WaitForAsyncUtils.waitForFxEvents();
        return made.get(0);
    }

    @Test
    void wordsAreGatheredOnceTheDossierIsOnTheScreen(FxRobot robot) {
        Searching searching = opened(robot);
        assertEquals(1, held.size());
        assertFalse(search.isReady());
        assertEquals(0, searching.progressProperty().get());
        robot.interact(held.get(0));
        WindowFixture.until(() -> searching.progressProperty().get() == 1);
    }

    @Test
    void whoAsksDoesNotWaitForTheScreen(FxRobot robot) {
        Searching searching = opened(robot);
        AtomicBoolean answered = new AtomicBoolean();
        robot.interact(() -> searching.ask("port", () -> answered.set(true)));
        WindowFixture.until(answered::get);
        robot.interact(held.get(0));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, searching.progressProperty().get(), "nothing is gathered twice");
    }
}
