package org.chronocarte.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Filter;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SearchTest {

    @TempDir
    static Path folder;

    private static final int LARGE = 6000;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(WindowFixture.bundled(), "en", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    private TextField field() {
        return window.features().search().view();
    }

    private void search(FxRobot robot, String words) {
        robot.interact(() -> field().requestFocus());
        robot.write(words, 0);
        WindowFixture.until(() -> window.state().filter().query().equals(words));
    }

    private int found() {
        return window.exploration().shown().matches().onTimeline().cardinality();
    }

    private boolean isOpen() {
        return window.features().search().results().isVisible();
    }

    private ListView<Integer> list(FxRobot robot) {
        return robot.from(window.features().search().results())
                .lookup("#search-list")
                .queryListView();
    }

    private EntryIndex index() {
        return window.exploration().shown().index();
    }

    @Test
    void whatIsTypedNarrowsEverythingAndIsListed(FxRobot robot) {
        int all = found();
        search(robot, "prison");
        int some = found();
        assertTrue(some > 0 && some < all);
        assertTrue(isOpen());
        assertEquals(some, list(robot).getItems().size());
        Label count = robot.lookup("#search-count").queryAs(Label.class);
        assertEquals(some + " entries found", count.getText());
        robot.write("zzz", 0);
        WindowFixture.until(() -> found() == 0);
        assertEquals("Nothing found", count.getText());
        assertFalse(list(robot).isVisible());
    }

    @Test
    void accentsAndCaseDoNotMatter(FxRobot robot) {
        search(robot, "evasion");
        int plain = found();
        assertTrue(plain > 0);
        robot.interact(() -> field().clear());
        WindowFixture.until(() -> window.state().filter().query().isEmpty());
        robot.interact(() -> field().setText("ÉVASION"));
        WindowFixture.until(() -> window.state().filter().query().equals("ÉVASION"));
        assertEquals(plain, found());
    }

    @Test
    void thoseWhoseTitleHoldsTheWordsComeFirst(FxRobot robot) {
        search(robot, "marseille");
        boolean[] titled = list(robot).getItems().stream()
                .map(row -> index().entry(row)
                        .title()
                        .all()
                        .toLowerCase(Locale.ROOT)
                        .contains("marseille"))
                .collect(
                        () -> new boolean[3],
                        (seen, is) -> {
                            seen[2] |= is && seen[1];
                            seen[0] |= is;
                            seen[1] |= !is;
                        },
                        (a, b) -> {});
        assertTrue(titled[0] && titled[1], "some in the title and some elsewhere");
        assertFalse(titled[2], "no title after one without");
    }

    @Test
    void downAndEnterTakeAnEntryAndBringItIntoView(FxRobot robot) {
        TimeWindow narrow = new TimeWindow(0, TimeWindow.DAY);
        Extent nowhere = Extent.of(new GeoBounds(-30, 40, -29, 41));
        robot.interact(() ->
                window.exploration().update(state -> state.withWindow(narrow).withExtent(nowhere)));
        search(robot, "marseille");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);
        assertTrue(field().isFocused());
        int row = list(robot).getSelectionModel().getSelectedItem();
        assertEquals(0, list(robot).getSelectionModel().getSelectedIndex());
        assertNull(window.selected());
        int steps = window.steps();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(index().entry(row).id(), window.selected());
        assertFalse(isOpen());
        assertEquals(steps + 1, window.steps());
        assertTrue(window.state().window().contains(index().earliestStart(row)));
        int site = index().sitesOf(row)[0];
        assertTrue(window.state().extent().contains(index().siteX(site), index().siteY(site)));
    }

    @Test
    void aClickTakesAnEntry(FxRobot robot) {
        search(robot, "marseille");
        int row = list(robot).getItems().get(1);
        robot.clickOn(window.features().search().results().localToScreen(60, 30 + 45));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(index().entry(row).id(), window.selected());
        assertFalse(isOpen());
    }

    @Test
    void enterGoesThroughWhatWasFoundAndRound(FxRobot robot) {
        search(robot, "prison");
        int many = found();
        robot.type(KeyCode.ENTER);
        String first = window.selected();
        robot.type(KeyCode.ENTER);
        String second = window.selected();
        assertNotEquals(first, second);
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertEquals(first, window.selected());
        for (int i = 0; i < many; i++) {
            robot.type(KeyCode.ENTER);
        }
        assertEquals(first, window.selected());
    }

    @Test
    void escapeClearsAndClosesAndThenLeavesTheFieldAlone(FxRobot robot) {
        int all = found();
        search(robot, "prison");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", field().getText());
        assertEquals(all, found());
        assertFalse(isOpen());
        assertTrue(field().isFocused());
    }

    @Test
    void upAndDownOpenTheListAgain(FxRobot robot) {
        search(robot, "prison");
        robot.type(KeyCode.ENTER);
        assertFalse(isOpen());
        robot.type(KeyCode.DOWN);
        assertTrue(isOpen());
        robot.interact(() -> window.features().map().view().requestFocus());
        assertFalse(isOpen(), "it goes with the keyboard");
    }

    @Test
    void controlFComesHereAndBackUndoesTheSearch(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertTrue(field().isFocused());
        search(robot, "prison");
        robot.type(KeyCode.ENTER);
        robot.interact(() -> {
            window.exploration().back();
            window.exploration().back();
        });
        assertEquals(Filter.NONE.query(), field().getText());
        assertTrue(field().isFocused(), "though the keyboard is in it");
    }

    @Test
    void aWordWithASlipIsFoundAndTheListSaysWhatWasLookedFor(FxRobot robot) {
        search(robot, "marseille");
        int meant = found();
        robot.interact(() -> field().clear());
        search(robot, "marsielle");
        assertEquals(meant, found());
        Label near = robot.lookup("#search-near").queryAs(Label.class);
        assertTrue(near.isVisible());
        assertEquals("Nothing has “marsielle”; looked for instead: marseille", near.getText());
        robot.interact(() -> field().clear());
        search(robot, "prison");
        assertFalse(near.isVisible());
    }

    @Test
    void wordsInQuotationMarksAreFoundSideBySide(FxRobot robot) {
        search(robot, "marseille in");
        int anywhere = found();
        robot.interact(() -> field().setText("\"in Marseille\""));
        WindowFixture.until(() -> window.state().filter().query().startsWith("\""));
        assertTrue(found() > 0 && found() < anywhere);
    }

    /** Opens a dossier whose words are still to be gathered, which the returned gate holds back. */
    private CountDownLatch openLarge(FxRobot robot, UnaryOperator<ViewState> view) {
        EntryIndex large = new EntryIndex(SampleDossier.random(5, LARGE, 3).made());
        Matcher matcher = Matcher.searchedLater(large);
        CountDownLatch gate = new CountDownLatch(1);
        window.background().start(new Task<>() {
            @Override
            protected Boolean call() throws InterruptedException {
                return gate.await(20, TimeUnit.SECONDS);
            }
        });
        ViewState opening = view.apply(Views.opening(large, "en", Look.LIGHT, WindowFixture.TODAY));
        robot.interact(() -> window.exploration().open(matcher, opening));
        return gate;
    }

    @Test
    void whatIsTypedBeforeTheWordsAreGatheredIsAnsweredOnceTheyAre(FxRobot robot) {
        CountDownLatch gate = openLarge(robot, view -> view);
        assertTrue(
                field().getPromptText().matches("(Getting ready to search|Ready soon): 0%"), field().getPromptText());
        robot.interact(() -> field().requestFocus());
        robot.write("coca", 0).write("ine", 0);
        Label count = robot.lookup("#search-count").queryAs(Label.class);
        assertTrue(isOpen());
        assertEquals("Getting ready to search: 0%", count.getText());
        assertEquals(LARGE, found(), "nothing is hidden before it is known what answers");
        assertEquals("", window.state().filter().query());
        gate.countDown();
        WindowFixture.until(() -> window.state().filter().query().equals("cocaine"));
        assertTrue(found() > 300 && found() < LARGE);
        assertEquals(
                new Messages(ResourceBundle.getBundle("org.chronocarte.ui.search.search", Locale.ENGLISH))
                        .get("found.more", found(), 300),
                count.getText());
        assertEquals(300, list(robot).getItems().size());
        assertTrue(field().getPromptText().startsWith("Search"));
    }

    @Test
    void theLastQueryOfALargeDossierWins(FxRobot robot) {
        openLarge(robot, view -> view).countDown();
        WindowFixture.until(() -> window.exploration().matcher().search().isReady());
        robot.interact(() -> field().requestFocus());
        robot.interact(() -> {
            field().setText("cocaine");
            field().setText("port");
        });
        robot.type(KeyCode.DOWN);
        WindowFixture.until(() -> window.state().filter().query().equals("port")
                && list(robot).getSelectionModel().getSelectedIndex() == 0);
        robot.interact(() -> field().setText("school"));
        robot.interact(() -> field().setText("port"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("port", window.state().filter().query(), "coming back to what is shown gives up the other");
    }

    @Test
    void aViewThatCameWithWordsIsAnsweredOnceTheyAreGathered(FxRobot robot) {
        CountDownLatch gate =
                openLarge(robot, view -> view.withFilter(view.filter().withQuery("cocaine")));
        assertEquals(LARGE, found());
        assertTrue(isOpen(), "though the keyboard is elsewhere");
        gate.countDown();
        WindowFixture.until(() -> found() < LARGE);
        assertTrue(found() > 0);
        assertFalse(isOpen());
    }

    @Test
    void openingAnotherDossierDropsWhatWasTyped(FxRobot robot) {
        CountDownLatch gate = openLarge(robot, view -> view);
        robot.interact(() -> field().requestFocus());
        robot.write("cocaine", 0);
        EntryIndex small = new EntryIndex(SampleDossier.random(6, 20, 1).made());
        robot.interact(() -> window.exploration()
                .open(new Matcher(small), Views.opening(small, "en", Look.LIGHT, WindowFixture.TODAY)));
        assertEquals("", field().getText());
        gate.countDown();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(20, found());
        assertFalse(isOpen());
    }

    @Test
    void aButtonInTheFieldClearsIt(FxRobot robot) {
        Node clear = field().lookup("#search-clear");
        assertFalse(clear.isVisible());
        robot.interact(() -> field().setText("Marseille"));
        WindowFixture.until(() -> window.state().filter().query().equals("Marseille"));
        assertTrue(clear.isVisible());
        robot.clickOn(clear);
        assertEquals("", field().getText());
        WindowFixture.until(() -> window.state().filter().query().isEmpty());
        assertTrue(field().isFocused(), "one goes on typing");
    }
}
