package org.chronocarte.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.concurrent.Task;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.Entry;
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
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ListTest {

    @TempDir
    static Path folder;

    private static final int MANY = 6000;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(WindowFixture.bundled(), "en", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    private TableView<Integer> table() {
        return window.features().list().view();
    }

    private void open(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private EntryIndex index() {
        return window.exploration().shown().index();
    }

    private List<String> titles(String language) {
        return table().getItems().stream()
                .map(row -> index().entry(row).title().in(language))
                .toList();
    }

    private void sortBy(FxRobot robot, String id, TableColumn.SortType way) {
        TableColumn<Integer, ?> column = column(id);
        robot.interact(() -> {
            column.setSortType(way);
            table().getSortOrder().setAll(List.of(column));
        });
    }

    @Test
    void itShowsEveryEntryInPlaceOfMapAndTimeline(FxRobot robot) {
        assertFalse(table().isVisible());
        open(robot);
        assertTrue(table().isVisible());
        assertTrue(table().isFocused());
        assertEquals(index().size(), table().getItems().size());
        assertFalse(WindowFixture.visibleIn(window.main().view())
                .contains(window.features().map().view()));
        robot.clickOn("#list-toggle");
        assertFalse(table().isVisible());
    }

    @Test
    void everyColumnSortsBothWays(FxRobot robot) {
        open(robot);
        for (TableColumn<Integer, ?> column : List.copyOf(table().getColumns())) {
            sortBy(robot, column.getId(), TableColumn.SortType.ASCENDING);
            List<Integer> up = new ArrayList<>(table().getItems());
            sortBy(robot, column.getId(), TableColumn.SortType.DESCENDING);
            List<Integer> down = new ArrayList<>(table().getItems());
            assertNotEquals(up, down, column.getId());
            assertEquals(
                    List.copyOf(up).stream().sorted().toList(),
                    down.stream().sorted().toList(),
                    column.getId());
        }
        sortBy(robot, "list-sources", TableColumn.SortType.DESCENDING);
        List<Integer> sources = table().getItems().stream()
                .map(row -> index().entry(row).citedSources().size())
                .toList();
        assertEquals(sources.stream().sorted(Comparator.reverseOrder()).toList(), sources);
    }

    @Test
    void aClickOnAHeaderSorts(FxRobot robot) {
        open(robot);
        List<Integer> before = new ArrayList<>(table().getItems());
        robot.clickOn("Title");
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(before, table().getItems());
    }

    @Test
    void titlesStandAsInADictionaryOfTheLanguage(FxRobot robot) {
        open(robot);
        sortBy(robot, "list-title", TableColumn.SortType.ASCENDING);
        assertEquals(sorted(titles("en"), Locale.ENGLISH), titles("en"));
        robot.interact(() -> window.exploration().update(state -> state.withLanguage("fr")));
        assertEquals(sorted(titles("fr"), Locale.FRENCH), titles("fr"));
    }

    private static List<String> sorted(List<String> words, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return words.stream().sorted(collator::compare).toList();
    }

    @Test
    void itFollowsTheFilterAndSaysWhenNothingPasses(FxRobot robot) {
        open(robot);
        robot.interact(() ->
                window.exploration().go(state -> state.withFilter(state.filter().withQuery("prison"))));
        assertEquals(
                window.exploration().shown().matches().onTimeline().cardinality(),
                table().getItems().size());
        robot.interact(() ->
                window.exploration().go(state -> state.withFilter(state.filter().withQuery("zzzzz"))));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(WindowFixture.textsIn(table()).contains("No entry passes the filters"));
    }

    @Test
    void selectionGoesBothWays(FxRobot robot) {
        open(robot);
        Entry entry = index().entry(40);
        robot.interact(() -> window.exploration().go(state -> state.withSelected(entry.id())));
        assertEquals(40, table().getSelectionModel().getSelectedItem());
        sortBy(robot, "list-title", TableColumn.SortType.ASCENDING);
        assertEquals(40, table().getSelectionModel().getSelectedItem());
        assertEquals(entry.id(), window.selected());
        robot.interact(() -> table().requestFocus());
        int at = table().getSelectionModel().getSelectedIndex();
        robot.type(KeyCode.DOWN);
        assertEquals(index().entry(table().getItems().get(at + 1)).id(), window.selected());
        robot.type(KeyCode.HOME);
        assertEquals(index().entry(table().getItems().get(0)).id(), window.selected());
        robot.interact(() -> window.exploration().go(state -> state.withSelected(null)));
        assertTrue(table().getSelectionModel().isEmpty());
    }

    @Test
    void filteringAwayTheSelectedEntryDoesNotSelectAnother(FxRobot robot) {
        open(robot);
        Entry entry = index().entry(40);
        robot.interact(() -> window.exploration().go(state -> state.withSelected(entry.id())));
        robot.interact(() ->
                window.exploration().go(state -> state.withFilter(state.filter().withQuery("zzzzz"))));
        assertEquals(entry.id(), window.selected());
        robot.interact(() ->
                window.exploration().go(state -> state.withFilter(state.filter().withQuery(""))));
        assertEquals(entry.id(), window.selected());
        assertEquals(40, table().getSelectionModel().getSelectedItem());
    }

    /** Opens more entries than are sorted at once. */
    private void openMany(FxRobot robot) {
        EntryIndex many = new EntryIndex(SampleDossier.random(5, MANY, 3).made());
        Matcher matcher = new Matcher(many);
        robot.interact(
                () -> window.exploration().open(matcher, Views.opening(many, "en", Look.LIGHT, WindowFixture.TODAY)));
    }

    @Test
    void manyRowsAreSortedWhileThoseOfBeforeAreShown(FxRobot robot) {
        openMany(robot);
        open(robot);
        List<Integer> byTime = List.copyOf(table().getItems());
        CountDownLatch gate = new CountDownLatch(1);
        window.background().start(new Task<>() {
            @Override
            protected Boolean call() throws InterruptedException {
                return gate.await(20, TimeUnit.SECONDS);
            }
        });
        Entry entry = index().entry(4000);
        robot.interact(() -> window.exploration().go(state -> state.withSelected(entry.id())));
        sortBy(robot, "list-title", TableColumn.SortType.DESCENDING);
        assertTrue(isSorting("list-title"));
        assertEquals(byTime, List.copyOf(table().getItems()));
        gate.countDown();
        WindowFixture.until(() -> !isSorting("list-title"));
        List<String> expected = new ArrayList<>(sorted(titles("en"), Locale.ENGLISH));
        Collections.reverse(expected);
        assertEquals(expected, titles("en"));
        assertEquals(4000, table().getSelectionModel().getSelectedItem());
        assertEquals(entry.id(), window.selected());
        robot.interact(() -> window.exploration()
                .update(state -> state.withFilter(state.filter().withQuery("cocaine"))));
        assertEquals(
                sorted(titles("en"), Locale.ENGLISH).get(0),
                titles("en").get(titles("en").size() - 1));
        assertTrue(table().getItems().size() < MANY);
    }

    @Test
    void theLastWishIsTheOrder(FxRobot robot) {
        openMany(robot);
        open(robot);
        List<Integer> byTime = List.copyOf(table().getItems());
        robot.interact(() -> {
            table().getSortOrder().setAll(List.of(column("list-title")));
            table().getSortOrder().setAll(List.of(column("list-place")));
            table().getSortOrder().clear();
        });
        assertFalse(isSorting("list-title") || isSorting("list-place"));
        CompletableFuture<Boolean> after = new CompletableFuture<>();
        window.background().start(new Task<>() {
            @Override
            protected Boolean call() {
                return after.complete(true);
            }
        });
        assertTrue(after.join());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(byTime, List.copyOf(table().getItems()));
    }

    private TableColumn<Integer, ?> column(String id) {
        return table().getColumns().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean isSorting(String id) {
        return column(id).getGraphic() != null;
    }

    @Test
    void whatIsChosenIsInTheWindowWhenTheTimelineComesBack(FxRobot robot) {
        open(robot);
        int first = table().getItems().get(0);
        assertFalse(window.state().window().contains(index().earliestStart(first)));
        robot.interact(() -> table().getSelectionModel().select(0));
        assertTrue(window.state().window().contains(index().earliestStart(first)));
    }

    @Test
    void enterShowsAnEntryOnTheMap(FxRobot robot) {
        open(robot);
        int at = table().getItems().size() - 1;
        while (index().sitesOf(table().getItems().get(at)).length == 0) {
            at--;
        }
        int last = at;
        int row = table().getItems().get(last);
        robot.interact(() -> {
            table().getSelectionModel().clearAndSelect(last);
            table().requestFocus();
        });
        robot.type(KeyCode.ENTER);
        assertFalse(table().isVisible());
        assertEquals(index().entry(row).id(), window.selected());
        int site = index().sitesOf(row)[0];
        assertTrue(window.state().extent().contains(index().siteX(site), index().siteY(site)));
    }

    @Test
    void whatIsCutInACellIsSaidUnderThePointer(FxRobot robot) {
        robot.interact(() -> window.stage().setWidth(1000));
        open(robot);
        TableCell<?, ?> cut = cell("list-title", text -> text.length() > 60);
        robot.moveTo(cut);
        assertEquals(cut.getText(), Objects.requireNonNull(cut.getTooltip()).getText());
        TableCell<?, ?> whole = cell("list-sources", text -> text.length() < 3);
        robot.moveTo(whole);
        assertNull(whole.getTooltip());
    }

    @Test
    void aNarrowListHasTwoLinesForDatesAndTitles(FxRobot robot) {
        robot.interact(() -> window.stage().setWidth(1920));
        open(robot);
        Predicate<String> longer = text -> text.length() > 40 && text.length() < 60;
        TableCell<?, ?> wide = cell("list-title", longer);
        assertFalse(wide.isWrapText());
        double line = wide.getHeight();
        robot.interact(() -> window.stage().setWidth(1280));
        WaitForAsyncUtils.waitForFxEvents();
        TableCell<?, ?> narrow = cell("list-title", longer);
        assertTrue(narrow.isWrapText());
        assertTrue(narrow.getHeight() > line * 1.4, line + " " + narrow.getHeight());
        robot.moveTo(narrow);
        assertNull(narrow.getTooltip(), narrow.getText());
    }

    private TableCell<?, ?> cell(String column, Predicate<String> wanted) {
        return table().lookupAll("#" + column).stream()
                .filter(TableCell.class::isInstance)
                .map(each -> (TableCell<?, ?>) each)
                .filter(each -> each.getText() != null && wanted.test(each.getText()))
                .findFirst()
                .orElseThrow();
    }
}
