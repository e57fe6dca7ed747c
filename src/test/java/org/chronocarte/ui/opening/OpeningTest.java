package org.chronocarte.ui.opening;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.export.Exports;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.WindowFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class OpeningTest {

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

    private Path good;

    @BeforeEach
    void write() throws Exception {
        good = folder.resolve("good.json");
        new DossierWriter().save(Dossier.empty(LocalText.of("Bon", "Good")), good);
    }

    private OpeningController opening() {
        return window.features().opening();
    }

    private EntryIndex open() {
        return window.exploration().shown().index();
    }

    private void open(FxRobot robot, Path file) {
        robot.interact(() -> opening().open(file));
        WindowFixture.until(() -> !opening().busyProperty().get());
    }

    private static @Nullable Node dialog() {
        return Window.getWindows().stream()
                .filter(each -> each.getScene() != null)
                .map(each -> each.getScene().getRoot().lookup("#problems"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String title() {
        return ((Label) window.main().view().lookup("#dossier-title")).getText();
    }

    @Test
    void aFileThatCannotBeSavedIsNotCalledACopy(FxRobot robot) {
        Problem full = Problem.error("save-full", new Problem.Where.File());
        robot.interact(() -> window.problems().show(new Notice.Unsaved(Path.of("lesson.json"), full), "en"));
        WindowFixture.until(() -> window.problemsShown().contains("“lesson.json” could not be saved."));
    }

    @Test
    void aGoodFileIsShownAndRemembered(FxRobot robot) {
        open(robot, good);
        assertEquals("Good", title());
        assertNull(dialog());
        assertEquals(good.toString(), window.settings().get().dossier());
        assertEquals(List.of(good.toString()), window.settings().get().recent());
        robot.interact(() -> opening().openDefault());
        WindowFixture.until(() -> open().size() == 77);
        assertNull(window.settings().get().dossier(), "its own needs no path");
        assertEquals(1, window.settings().get().recent().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "{\"chronocarte\": 99}",
                "{\"chronocarte\": 1, \"title\"",
                "\u0000\u0000\u0000",
                "[1, 2"
            })
    void aBadFileIsNamedAndWhatWasOpenStaysOpen(String content) throws Exception {
        FxRobot robot = new FxRobot();
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, content);
        robot.interact(() -> window.exploration().go(state -> state.withSelected(window.idOf("Student killed"))));
        EntryIndex before = open();
        String selected = window.selected();
        open(robot, bad);
        assertSame(before, open());
        assertEquals(selected, window.selected());
        WindowFixture.until(() -> dialog() != null);
        Set<String> said = WindowFixture.textsIn(Objects.requireNonNull(dialog()));
        assertTrue(said.stream().anyMatch(each -> each.contains("bad.json")), said.toString());
        assertTrue(said.size() >= 3, "what is wrong and what to do: " + said);
        assertTrue(said.stream().noneMatch(each -> each.contains("Exception") || each.contains("{0}")));
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> dialog() == null);
        assertNull(window.settings().get().dossier());
    }

    @Test
    void aMissingFileAndAFolderAreSaid(FxRobot robot) {
        for (Path bad : List.of(folder.resolve("nowhere.json"), folder)) {
            open(robot, bad);
            WindowFixture.until(() -> dialog() != null);
            robot.type(KeyCode.ESCAPE);
            WindowFixture.until(() -> dialog() == null);
        }
        assertEquals(2, window.problems().reports().size());
        assertEquals(77, open().size());
    }

    @Test
    void whereInTheFileIsSaid(FxRobot robot) throws Exception {
        Path bad = folder.resolve("places.json");
        String text = new String(new DossierWriter().write(open().dossier()), StandardCharsets.UTF_8);
        Files.writeString(bad, text.replaceFirst("\"lat\": [0-9.]+", "\"lat\": 143"));
        open(robot, bad);
        WindowFixture.until(() -> dialog() != null);
        Set<String> said = WindowFixture.textsIn(Objects.requireNonNull(dialog()));
        assertTrue(
                said.stream().anyMatch(each -> each.matches("“marseille”, line [0-9]+, /places/0/lat")),
                said.toString());
        assertTrue(said.stream().anyMatch(each -> each.contains("143")), said.toString());
        robot.type(KeyCode.ESCAPE);
    }

    /** Keeps the one background thread busy until it is let go. */
    private CountDownLatch block(FxRobot robot) {
        CountDownLatch go = new CountDownLatch(1);
        robot.interact(() -> window.background().start(new Task<Void>() {
            @Override
            protected @Nullable Void call() throws InterruptedException {
                go.await();
                return null;
            }
        }));
        return go;
    }

    @Test
    void theWindowIsAliveWhileAFileIsReadAndReadingCanBeGivenUp(FxRobot robot) {
        CountDownLatch go = block(robot);
        robot.interact(() -> opening().open(good));
        assertTrue(opening().busyProperty().get());
        Node cancel = window.main().view().lookup("#opening-cancel");
        assertTrue(WindowFixture.visibleIn(window.main().view()).contains(cancel));
        Node bar = window.main().view().lookup("#opening-progress");
        assertTrue(WindowFixture.visibleIn(window.main().view()).contains(bar));
        robot.clickOn("#language");
        assertEquals("fr", window.state().language());
        robot.clickOn(cancel);
        assertFalse(opening().busyProperty().get());
        go.countDown();
        AtomicReference<Boolean> after = new AtomicReference<>(false);
        robot.interact(() -> window.background().start(new Task<Void>() {
            @Override
            protected @Nullable Void call() {
                after.set(true);
                return null;
            }
        }));
        WindowFixture.until(after::get);
        assertEquals(77, open().size(), "what was given up does not come after all");
        assertFalse(WindowFixture.visibleIn(window.main().view()).contains(cancel));
    }

    @Test
    void ofTwoOpeningsTheSecondWins(FxRobot robot) throws Exception {
        Path other = folder.resolve("other.json");
        new DossierWriter().save(Dossier.empty(LocalText.of("Autre", "Other")), other);
        CountDownLatch go = block(robot);
        robot.interact(() -> {
            opening().open(good);
            opening().open(other);
        });
        go.countDown();
        WindowFixture.until(() -> !opening().busyProperty().get());
        assertEquals("Other", title());
        assertEquals(List.of(other.toString()), window.settings().get().recent());
    }

    /** Monocle cannot drag and drop. */
    @Test
    @Tag("needs-display")
    void aFileDroppedOnTheWindowIsOpened(FxRobot robot) {
        Node source = window.main().view().lookup("#dossier-title");
        robot.interact(() -> source.setOnDragDetected(event -> {
            Dragboard board = source.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(new File(good.toString())));
            board.setContent(content);
            event.consume();
        }));
        robot.drag(source, MouseButton.PRIMARY)
                .dropTo(window.features().details().view());
        WindowFixture.until(() -> title().equals("Good"));
    }

    /** The window may be too busy to hear of it before the file has come to rest. */
    @Test
    void whatTheWindowItselfSavesHasNotChangedOnDisk(FxRobot robot) throws Exception {
        Path own = folder.resolve("own.json");
        new DossierWriter().save(Dossier.empty(LocalText.of("Bon", "Good")), own);
        open(robot, own);
        WindowFixture.until(() -> title().equals("Good"));
        Thread.sleep(300);
        robot.interact(() -> {
            opening().save(own);
            busyFor(Duration.ofMillis(1500));
        });
        Node notice = window.main().view().lookup("#notice");
        WindowFixture.until(notice::isVisible);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(notice.lookup("#notice-action").isVisible(), "nothing to read again");
    }

    private static void busyFor(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatIsTakenAlongWithoutAPictureSaysWhichIsMissing(FxRobot robot) throws Exception {
        Path picture = Files.write(folder.resolve("gone.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Path file = Files.writeString(
                folder.resolve("pictured.json"),
                "{\"format\": \"chronocarte-dossier\", \"version\": 1, \"id\": \"d\", \"title\": \"Pictured\","
                        + " \"chapters\": [{\"id\": \"c\", \"title\": \"C\", \"text\": \"T\","
                        + " \"pictures\": [{\"file\": \"gone.png\", \"alt\": \"A\"}]}]}");
        open(robot, file);
        assertNull(dialog());
        Files.delete(picture);
        Path along = folder.resolve("along.chronocarte");
        robot.interact(() -> opening().save(along));
        String header = "“along.chronocarte” is saved, but pictures are missing from it:";
        WindowFixture.until(() -> window.problemsShown().contains(header));
        assertTrue(Files.exists(along));
        Set<String> said = window.problemsShown();
        assertTrue(said.stream().anyMatch(each -> each.contains("gone.png")), said.toString());
    }

    @Test
    void aCopyHasEveryByte(FxRobot robot) throws Exception {
        Path copy = folder.resolve("copy.json");
        robot.interact(() -> opening().save(copy));
        WindowFixture.until(() ->
                Files.exists(copy) && window.main().view().lookup("#notice").isVisible());
        assertArrayEquals(new DossierWriter().write(open().dossier()), Files.readAllBytes(copy));
        String said = ((Label) window.main().view().lookup("#notice-text")).getText();
        assertTrue(said.contains(copy.toString()));
        assertNull(window.settings().get().dossier(), "a copy is not what is open");
    }

    @Test
    void aCopyThatCannotBeWrittenIsSaid(FxRobot robot) throws Exception {
        Path file = folder.resolve("file");
        Files.writeString(file, "in the way");
        robot.interact(() -> opening().save(file.resolve("copy.json")));
        WindowFixture.until(() -> dialog() != null);
        Set<String> said = WindowFixture.textsIn(Objects.requireNonNull(dialog()));
        assertTrue(said.stream().anyMatch(each -> each.contains("copy.json")), said.toString());
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> dialog() == null);
    }

    @Test
    void dataAreExportedInTheFormatOfTheNameAndLossesAreSaid(FxRobot robot) throws Exception {
        Path file = folder.resolve("events.ics");
        robot.interact(() -> opening().export(file));
        WindowFixture.until(() -> dialog() != null);
        assertTrue(Files.readString(file).startsWith("BEGIN:VCALENDAR"));
        Set<String> said = WindowFixture.textsIn(Objects.requireNonNull(dialog()));
        assertTrue(said.stream().anyMatch(each -> each.contains("events.ics")), said.toString());
        assertTrue(said.stream().anyMatch(each -> each.contains("colours and shapes")), said.toString());
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> dialog() == null);
        String notice = ((Label) window.main().view().lookup("#notice-text")).getText();
        assertTrue(notice.contains(file.toString()), notice);
    }

    @Test
    void aNameWithoutAnEndingGetsOneAndReplacesNothing(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("data.csv"), "precious");
        robot.interact(() -> opening().export(folder.resolve("data")));
        WindowFixture.until(() -> dialog() != null);
        assertEquals("precious", Files.readString(folder.resolve("data.csv")));
        assertTrue(Files.readString(folder.resolve("data-2.csv")).contains("id,title,text"));
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> dialog() == null);
    }

    @Test
    void dataThatCannotBeWrittenAreSaid(FxRobot robot) {
        robot.interact(() -> opening().export(folder.resolve("no").resolve("a.kml")));
        WindowFixture.until(() -> dialog() != null);
        Set<String> said = WindowFixture.textsIn(Objects.requireNonNull(dialog()));
        assertTrue(said.stream().anyMatch(each -> each.contains("a.kml")), said.toString());
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> dialog() == null);
    }

    @Test
    void everyFormatButOurOwnHasAFilterInTheDialog() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Messages words = new Messages(ResourceBundle.getBundle("org.chronocarte.ui.opening.opening", locale));
            assertEquals(Exports.all().size() - 2, Exporting.filters(words).size());
        }
    }

    @Test
    void openingAnotherDossierForgetsWhatBelongedToTheOneBefore(FxRobot robot) {
        robot.interact(() -> window.exploration()
                .go(state -> state.withSelected(window.idOf("Student killed"))
                        .withFilter(state.filter().withQuery("prison"))));
        open(robot, good);
        assertNull(window.selected());
        assertEquals("", window.features().search().view().getText());
        assertTrue(window.main().view().lookup("#back").isDisabled());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void filesThatAreGoneAreFound(@TempDir Path folder) throws Exception {
        Path there = Files.writeString(folder.resolve("there.csv"), "a");
        Path gone = folder.resolve("gone.csv");
        List<Set<String>> told = new CopyOnWriteArrayList<>();
        window.features().opening().findMissing(List.of(there.toString(), gone.toString(), "no\0path"), told::add);
        WindowFixture.until(() -> !told.isEmpty());
        assertEquals(List.of(Set.of(gone.toString(), "no\0path")), told);
    }

    @Test
    void aRememberedPathThatCanBeNoneHereIsSaidToBeMissing(FxRobot robot) {
        robot.interact(() -> window.features().opening().reopen("no\0path"));
        assertEquals(
                "file-missing",
                window.problems().reports().get(0).problems().get(0).code());
    }
}
