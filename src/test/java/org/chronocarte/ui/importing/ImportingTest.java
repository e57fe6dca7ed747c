package org.chronocarte.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronocarte.io.format.ChronocarteFormat;
import org.chronocarte.io.format.ColumnFinder;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.MappingPreset;
import org.chronocarte.io.settings.ImportMemory;
import org.chronocarte.ui.WindowFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does with a file of a foreign format. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ImportingTest {

    @TempDir
    Path folder;

    private WindowFixture window;
    private Path notes;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(
                WindowFixture.bundled(),
                "en",
                folder.resolve("settings.json"),
                new DossierFiles(List.of(new NotesFormat(), new ChronocarteFormat())));
    }

    @Stop
    void stop() {
        window.close();
    }

    @BeforeEach
    void write() throws Exception {
        notes = folder.resolve("my.notes");
        Files.writeString(
                notes,
                "NOTES\nSeizure|2024-05-14|Torcy\nTrial|3/4/2024|\n|2024|Lyon\nArrest|5/6/2024|0,0\nReport|2023|0,0\n");
    }

    private static @Nullable Node node(String id) {
        return Window.getWindows().stream()
                .filter(each -> each.getScene() != null)
                .map(each -> each.getScene().getRoot().lookup(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Node shown(String id) {
        return Objects.requireNonNull(node(id), id);
    }

    private static String text(String id) {
        return ((Labeled) shown(id)).getText();
    }

    private void open(FxRobot robot, Path... files) {
        robot.interact(() -> window.features().opening().open(List.of(files)));
        WindowFixture.until(() -> node("#importing") != null && node("#import-fine") != null);
    }

    private static void press(FxRobot robot, String text) {
        Button button = WindowFixture.visibleIn(shown("#importing")).stream()
                .filter(each ->
                        each instanceof Button && ((Button) each).getText().equals(text))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
        robot.interact(button::fire);
        WindowFixture.until(() -> !shown("#import-progress").isVisible());
    }

    private int size() {
        return window.exploration().shown().index().size();
    }

    private static void close(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> node("#importing") == null);
    }

    @Test
    void aForeignFileIsLookedOverBeforeItReplacesAnything(FxRobot robot) {
        open(robot, notes);
        assertEquals(77, size());
        assertEquals("✓ 0 fine", text("#import-fine"));
        assertEquals("? 4 to look at", text("#import-doubtful"));
        assertEquals("× 1 left out", text("#import-left-out"));
        assertEquals(4, ((TableView<?>) shown("#import-preview")).getItems().size());
        close(robot);
        assertEquals(77, size(), "called off");
    }

    @Test
    void aDoubtIsSettledByAButtonAndUndoneByAKey(FxRobot robot) {
        open(robot, notes);
        press(robot, "Day first: 3/4 is 3 April");
        TableView<?> preview = (TableView<?>) shown("#import-preview");
        assertTrue(
                preview.getItems().toString().contains("3 April 2024"),
                preview.getItems().toString());
        press(robot, "None of these 2 rows has a position");
        press(robot, "Torcy (Seine-et-Marne, France)");
        assertEquals("✓ 4 fine", text("#import-fine"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WindowFixture.until(() -> text("#import-doubtful").equals("? 1 to look at"));
        robot.interact(((Button) shown("#import-undo"))::fire);
        WindowFixture.until(() -> text("#import-doubtful").equals("? 3 to look at"));
        robot.interact(((Button) shown("#import-open"))::fire);
        WindowFixture.until(() -> size() == 4);
        assertEquals(notes.toString(), window.settings().get().dossier());
    }

    @Test
    void whatWasDecidedHoldsWhenTheFileIsOpenedAgain(FxRobot robot) {
        open(robot, notes);
        press(robot, "Month first: 3/4 is 4 March");
        robot.interact(((Button) shown("#import-open"))::fire);
        WindowFixture.until(() -> size() == 4 && node("#importing") == null);
        robot.interact(() -> window.features().opening().openDefault());
        WindowFixture.until(() -> size() == 77);
        robot.interact(() -> window.features().opening().reopen(notes));
        WindowFixture.until(() -> size() == 4);
        assertTrue(window.exploration().shown().index().dossier().entries().stream()
                .anyMatch(each -> each.when() != null && each.when().edtf().equals("2024-03-04")));
    }

    @Test
    void aFileIsAddedToWhatIsOpenAndItsDuplicatesAreAskedAbout(FxRobot robot) {
        open(robot, notes);
        robot.interact(((Button) shown("#import-add"))::fire);
        WindowFixture.until(() -> size() == 81);
        assertTrue(text("#notice-text").startsWith("4 entries were added"));
        open(robot, notes);
        robot.interact(((Button) shown("#import-add"))::fire);
        WindowFixture.until(() -> node("#duplicates-go") != null);
        robot.interact(((Button) shown("#duplicates-go"))::fire);
        WindowFixture.until(() -> node("#duplicates") == null
                && !window.features().opening().busyProperty().get());
        assertEquals(81, size());
    }

    @Test
    void severalFilesAreOpenedTogetherAndARefusedOneIsNamed(FxRobot robot) throws Exception {
        Path other = folder.resolve("other.notes");
        Files.writeString(other, "NOTES\nPlan|2022|\n");
        Path broken = folder.resolve("broken.notes");
        Files.writeString(broken, "what is this");
        open(robot, notes, other, broken);
        ComboBox<?> box = (ComboBox<?>) shown("#import-file");
        assertEquals(
                "This file cannot be read and will not be opened: broken.notes. Choose it in the list to see why.",
                text("#import-refused"));
        robot.interact(() -> box.getSelectionModel().select(2));
        assertEquals("broken.notes (cannot be read)", box.getButtonCell().getText());
        robot.interact(((Button) shown("#import-open"))::fire);
        WindowFixture.until(() -> size() == 5);
    }

    @Test
    void theBoxOfFilesSaysHowManyDoubtsAreLeft(FxRobot robot) throws Exception {
        Path other = folder.resolve("other.notes");
        Files.writeString(other, "NOTES\nPlan|2022|\n");
        open(robot, notes, other);
        ListCell<?> chosen = ((ComboBox<?>) shown("#import-file")).getButtonCell();
        assertFalse(shown("#import-refused").isVisible());
        String before = chosen.getText();
        press(robot, "Day first: 3/4 is 3 April");
        assertNotEquals(before, chosen.getText());
        close(robot);
    }

    /** By keyboard each arrow would else read the file anew, and close the list in which it is pressed. */
    @Test
    void aRoleIsMeantOnceItsListIsClosedAndTheBoxKeepsTheKeyboard(FxRobot robot) {
        window.understand(new ColumnFinder.Columns(
                List.of(
                        new ColumnFinder.Column("Quoi", "title", "It comes first.", List.of()),
                        new ColumnFinder.Column("Quand", "title", "It comes second.", List.of())),
                List.of(
                        new ColumnFinder.Role("title", "Title"),
                        new ColumnFinder.Role("place", "Place"),
                        new ColumnFinder.Role("start", "Date")),
                ColumnFinder.Sheets.NONE));
        open(robot, notes);
        WindowFixture.until(() -> ((TabPane) shown("#import-tabs")).getTabs().size() == 2);
        robot.interact(
                () -> ((TabPane) shown("#import-tabs")).getSelectionModel().select(1));
        WindowFixture.until(() -> node("#import-columns") != null);
        ComboBox<?> box = box(1);
        robot.interact(box::requestFocus);
        robot.interact(box::show);
        robot.interact(() -> box.getSelectionModel().select(1));
        robot.interact(() -> box.getSelectionModel().select(2));
        assertTrue(shown("#import-undo").isDisabled(), "still walking through the list");
        robot.interact(box::hide);
        WindowFixture.until(() -> !shown("#import-undo").isDisabled() && box(1) != box);
        assertSame(box(1), box(1).getScene().getFocusOwner());
        assertOpenedAndRemembered(robot, new Fix.Column("Quand", "start"));
    }

    private static ComboBox<?> box(int column) {
        return shown("#import-columns").lookupAll(".combo-box").stream()
                .map(each -> (ComboBox<?>) each)
                .toList()
                .get(column);
    }

    @Test
    void aColumnIsGivenAnotherRole(FxRobot robot) {
        window.understand(new ColumnFinder.Columns(
                List.of(new ColumnFinder.Column("Quand", "title", "It comes first.", List.of("2024", "2023"))),
                List.of(new ColumnFinder.Role("title", "Title"), new ColumnFinder.Role("start", "Date")),
                ColumnFinder.Sheets.NONE));
        open(robot, notes);
        WindowFixture.until(() -> ((TabPane) shown("#import-tabs")).getTabs().size() == 2);
        robot.interact(
                () -> ((TabPane) shown("#import-tabs")).getSelectionModel().select(1));
        WindowFixture.until(() -> node("#import-columns") != null);
        ComboBox<?> box = (ComboBox<?>) shown("#import-columns").lookup(".combo-box");
        assertEquals("Title", ((ColumnFinder.Role) box.getValue()).name());
        robot.interact(() -> box.getSelectionModel().select(1));
        assertOpenedAndRemembered(robot, new Fix.Column("Quand", "start"));
    }

    /** Opens what was read again after one decision, which stands for the next time. */
    private void assertOpenedAndRemembered(FxRobot robot, Fix decided) {
        WindowFixture.until(() ->
                !shown("#import-progress").isVisible() && !shown("#import-undo").isDisabled());
        robot.interact(((Button) shown("#import-open"))::fire);
        WindowFixture.until(() -> size() == 4 && node("#importing") == null);
        assertEquals(
                List.of(decided),
                new ImportMemory(folder.resolve("settings.json"), ColumnFinder.NONE)
                        .choices(notes)
                        .fixes());
    }

    @Test
    void anotherSheetIsChosenFromABox(FxRobot robot) {
        window.understand(new ColumnFinder.Columns(
                List.of(), List.of(), new ColumnFinder.Sheets(List.of("Read me", "Data"), "Read me")));
        open(robot, notes);
        WindowFixture.until(() -> shown("#import-sheet").getParent().isVisible());
        ComboBox<?> box = (ComboBox<?>) shown("#import-sheet");
        assertEquals("Read me", box.getValue());
        assertTrue(shown("#import-undo").isDisabled(), "showing it decides nothing");
        robot.interact(() -> box.getSelectionModel().select(1));
        assertOpenedAndRemembered(robot, new Fix.Sheet("Data"));
    }

    @Test
    void columnsAreKeptInAFileAndTakenFromIt(FxRobot robot) throws Exception {
        window.understand(new ColumnFinder.Columns(
                List.of(new ColumnFinder.Column("Quand", "title", "It says so.", List.of())),
                List.of(new ColumnFinder.Role("title", "Title"), new ColumnFinder.Role("start", "Date")),
                ColumnFinder.Sheets.NONE));
        Path kept = folder.resolve("columns.json");
        window.chooseMapping(kept);
        open(robot, notes);
        WindowFixture.until(() -> ((TabPane) shown("#import-tabs")).getTabs().size() == 2);
        robot.interact(
                () -> ((TabPane) shown("#import-tabs")).getSelectionModel().select(1));
        WindowFixture.until(() -> node("#import-mapping-save") != null);
        robot.interact(((Button) shown("#import-mapping-save"))::fire);
        WindowFixture.until(() -> Files.exists(kept));
        assertEquals(
                List.of(new Fix.Column("Quand", "title")),
                MappingPreset.read(kept).columns());
        Files.writeString(kept, Files.readString(kept).replace("\"title\"", "\"start\""));
        robot.interact(((Button) shown("#import-mapping-take"))::fire);
        WindowFixture.until(() -> !shown("#import-undo").isDisabled());
        new MappingPreset(null, List.of(new Fix.Column("Quand", "start"), new Fix.Column("Où", "start"))).save(kept);
        robot.interact(((Button) shown("#import-mapping-take"))::fire);
        WindowFixture.until(() -> says(robot, "columns that are not in it: Où"));
        Files.writeString(kept, "[]");
        robot.interact(((Button) shown("#import-mapping-take"))::fire);
        WindowFixture.until(() -> says(robot, "does not say what columns hold"));
        assertEquals(Set.of(notes), Set.copyOf(window.besides()));
    }

    private static boolean says(FxRobot robot, String text) {
        return shown("#importing") != null
                && robot.lookup(".problem-fix").queryAllAs(javafx.scene.control.Label.class).stream()
                        .anyMatch(each -> each.getText().contains(text));
    }

    @Test
    void theReportIsSaved(FxRobot robot) throws Exception {
        Path report = folder.resolve("report.csv");
        window.chooseReport(report);
        open(robot, notes);
        robot.interact(((Button) shown("#import-save"))::fire);
        WindowFixture.until(() -> Files.exists(report));
        List<String> lines = Files.readAllLines(report);
        assertEquals(7, lines.size(), lines.toString());
        assertTrue(lines.get(1).startsWith("left_out,row 4,id-blank,"), lines.toString());
        assertEquals(List.of(notes), window.besides());
        close(robot);
    }

    @Test
    void aFileThatChangesOnDiskIsReadAgainWithTheViewKept(FxRobot robot) throws Exception {
        open(robot, notes);
        robot.interact(((Button) shown("#import-open"))::fire);
        WindowFixture.until(() -> size() == 4 && node("#importing") == null);
        robot.interact(() -> window.exploration()
                .go(state -> state.withSelected(window.idOf("Seizure"))
                        .withFilter(state.filter().withQuery("seizure"))));
        Thread.sleep(300);
        Files.writeString(notes, Files.readString(notes) + "Appeal|2025|\n");
        WindowFixture.until(
                () -> shown("#notice").isVisible() && shown("#notice-action").isVisible());
        assertEquals(4, size(), "only when asked");
        robot.interact(((Button) shown("#notice-action"))::fire);
        WindowFixture.until(() -> size() == 5);
        assertEquals(window.idOf("Seizure"), window.selected());
        assertEquals("seizure", window.state().filter().query());
        assertFalse(shown("#notice").isVisible());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
