package org.chronocarte.ui.keeping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.pictures.PicturePaths;
import org.chronocarte.io.recovery.LeftRecovery;
import org.chronocarte.io.recovery.RecoveryFolder;
import org.chronocarte.io.recovery.RecoveryKeeper;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.ui.WindowFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class KeepingTest {

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

    private KeepingController keeping() {
        return window.features().keeping();
    }

    private List<Path> kept() {
        Path recoveries = folder.resolve("recovery");
        if (!Files.isDirectory(recoveries)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(recoveries)) {
            return files.filter(each -> each.toString().endsWith(".recovery")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isKept(String words) {
        try {
            return kept().size() == 1 && Files.readString(kept().get(0)).contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    private Path own(String name) {
        Path file = folder.resolve(name);
        new DossierWriter().save(Dossier.empty(LocalText.of("Bon", "Good")), file);
        return file;
    }

    private Dossier dossier() {
        return window.exploration().shown().index().dossier();
    }

    private void open(FxRobot robot, Path file) {
        robot.interact(() -> window.features().opening().open(file));
        WindowFixture.until(() -> !window.features().opening().busyProperty().get());
    }

    private void addChapter(FxRobot robot, String title) {
        if (!window.features().chapters().view().isVisible()) {
            robot.type(KeyCode.F4);
        }
        int before = dossier().chapters().size();
        robot.interact(() -> find(Button.class, "#chapters-add").fire());
        type(robot, title);
        robot.interact(() -> find(Node.class, "#chapters-list").requestFocus());
        WindowFixture.until(() -> dossier().chapters().size() == before + 1
                && dossier().chapters().stream()
                        .anyMatch(each -> each.title().in("en").equals(title)));
    }

    private void type(FxRobot robot, String title) {
        robot.interact(() -> {
            TextInputControl field = find(TextInputControl.class, "#chapter-title");
            field.requestFocus();
            field.setText(title);
        });
    }

    private <T> T find(Class<T> type, String id) {
        return type.cast(window.stage().getScene().lookup(id));
    }

    private static @Nullable Node dialog(String id) {
        return Window.getWindows().stream()
                .filter(each -> each.getScene() != null)
                .map(each -> each.getScene().getRoot().lookup(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void press(FxRobot robot, String dialog, String button) {
        WindowFixture.until(() -> dialog(dialog) != null);
        robot.interact(
                () -> ((ButtonBase) Objects.requireNonNull(dialog(dialog)).lookup(button)).fire());
        WindowFixture.until(() -> dialog(dialog) == null);
    }

    private static String closing() {
        return ((ButtonBase) Objects.requireNonNull(dialog("#recovery-later"))).getText();
    }

    private void leave(String title, Path... files) {
        RecoveryKeeper keeper =
                new RecoveryKeeper(new RecoveryFolder(folder.resolve("settings.json")), Clock.systemUTC());
        keeper.keep(Dossier.empty(LocalText.of(title, title)), List.of(files));
        keeper.close();
    }

    @Test
    void everyChangeOfAChapterIsKeptAndTheFileStaysAsItWas(FxRobot robot) throws Exception {
        Path file = own("press.json");
        byte[] before = Files.readAllBytes(file);
        open(robot, file);
        assertFalse(keeping().isUnsaved());
        assertEquals(List.of(), kept());
        addChapter(robot, "A new step");
        WindowFixture.until(() -> isKept("A new step"));
        assertTrue(isKept(file.toString()), "it says whose changes these are");
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void whatIsBeingTypedIsKeptThoughTheFieldHasNotBeenLeft(FxRobot robot) {
        robot.type(KeyCode.F4);
        type(robot, "Half a sent");
        WindowFixture.until(() -> isKept("Half a sent"));
        assertTrue(keeping().isUnsaved());
    }

    @Test
    void whatIsUndoneIsNotKept(FxRobot robot) {
        addChapter(robot, "A new step");
        WindowFixture.until(() -> isKept("A new step"));
        robot.interact(() -> {
            find(Button.class, "#chapters-undo").fire();
            find(Button.class, "#chapters-undo").fire();
        });
        WindowFixture.until(() -> kept().isEmpty());
        WindowFixture.until(() -> !keeping().isUnsaved());
    }

    @Test
    void whatIsSavedIsNotKeptAnyMoreAndIsOpenFromThenOn(FxRobot robot) {
        addChapter(robot, "A new step");
        WindowFixture.until(() -> isKept("A new step"));
        Path copy = folder.resolve("mine.json");
        robot.interact(() -> window.features().opening().save(copy));
        WindowFixture.until(() -> kept().isEmpty());
        assertFalse(keeping().isUnsaved());
        assertEquals(copy.toString(), window.settings().get().dossier(), "tomorrow the new chapter is still there");
    }

    @Test
    void whatIsChangedIsSavedIntoItsOwnFileWithoutAQuestion(FxRobot robot) throws Exception {
        Path file = own("press.json");
        open(robot, file);
        String named = window.stage().getTitle();
        addChapter(robot, "A new step");
        WindowFixture.until(() -> window.stage().getTitle().equals("• " + named));
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        WindowFixture.until(() -> Files.readString(file).contains("A new step"));
        WindowFixture.until(() -> !keeping().isUnsaved() && kept().isEmpty());
        assertEquals(file.toString(), window.settings().get().dossier());
        WindowFixture.until(() -> window.stage().getTitle().equals(named));
    }

    @Test
    void severalFilesPutTogetherAreKept(FxRobot robot) {
        List<Path> files = List.of(own("a.json"), own("b.json"));
        robot.interact(() -> window.features().opening().open(files));
        WindowFixture.until(() -> isKept("b.json"));
        assertTrue(keeping().isUnsaved());
    }

    private WindowEvent requestClose(FxRobot robot) {
        WindowEvent event = new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
        robot.interact(() -> window.stage().getOnCloseRequest().handle(event));
        return event;
    }

    @Test
    void closingWithUnsavedWorkIsAskedAbout(FxRobot robot) {
        assertFalse(requestClose(robot).isConsumed(), "nothing is unsaved");
        assertNull(dialog("#leaving"));
        addChapter(robot, "A new step");
        assertTrue(requestClose(robot).isConsumed());
        press(robot, "#leaving", "#leave-stay");
        assertTrue(window.stage().isShowing());
        requestClose(robot);
        press(robot, "#leaving", "#leave-lose");
        assertFalse(window.stage().isShowing());
    }

    @Test
    void openingAnotherDossierAsksBeforeUnsavedWorkGoes(FxRobot robot) {
        Path file = own("other.json");
        addChapter(robot, "A new step");
        robot.interact(() -> window.features().opening().open(file));
        press(robot, "#leaving", "#leave-stay");
        assertEquals(77, dossier().entries().size());
        robot.interact(() -> window.features().opening().open(file));
        press(robot, "#leaving", "#leave-lose");
        WindowFixture.until(() -> dossier().entries().isEmpty());
        WindowFixture.until(() -> kept().isEmpty());
    }

    @Test
    void whatWasGivenUpAtTheEndIsNotOffered(FxRobot robot) {
        addChapter(robot, "A new step");
        WindowFixture.until(() -> isKept("A new step"));
        robot.interact(() -> keeping().close());
        assertEquals(List.of(), kept());
    }

    private List<LeftRecovery> offer(FxRobot robot, AtomicInteger otherwise) {
        List<LeftRecovery> left = window.recovery().claimLeft();
        robot.interact(() -> keeping()
                .offer(
                        window.stage(),
                        left,
                        each -> window.features()
                                .opening()
                                .restore(each, () -> keeping().takeOver(each), otherwise::incrementAndGet),
                        otherwise::incrementAndGet));
        WindowFixture.until(() -> dialog("#recovery") != null);
        return left;
    }

    @Test
    void whatWasLeftBehindIsRestoredAsUnsavedChangesOfItsFile(FxRobot robot) throws Exception {
        Path file = own("press.json");
        byte[] before = Files.readAllBytes(file);
        leave("Left behind", file);
        AtomicInteger otherwise = new AtomicInteger();
        offer(robot, otherwise);
        Set<String> said = WindowFixture.textsIn(Objects.requireNonNull(dialog("#recovery")));
        assertTrue(said.contains("Left behind"), said.toString());
        assertTrue(said.stream().anyMatch(each -> each.contains(file.toString())), said.toString());
        press(robot, "#recovery", ".recovery-restore");
        WindowFixture.until(() -> dossier().title().in("en").equals("Left behind"));
        assertEquals(0, otherwise.get());
        assertTrue(keeping().isUnsaved());
        assertEquals(file.toString(), window.settings().get().dossier());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(1, kept().size());
        robot.interact(() -> window.features().opening().save(folder.resolve("saved.json")));
        WindowFixture.until(() -> kept().isEmpty());
    }

    @Test
    void aPictureThatWasJustAddedComesBackAfterACrash(FxRobot robot) throws Exception {
        Path lesson = Files.createDirectory(folder.resolve("lesson"));
        Path file = own("lesson/press.json");
        Path picture = lesson.resolve("harbour.png");
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        window.choosePicture(picture);
        open(robot, file);
        addChapter(robot, "A new step");
        robot.interact(() -> find(Button.class, "#chapter-picture-add").fire());
        WindowFixture.until(() -> isKept("harbour.png"));
        // The process is gone, and with it its lock; what it wrote is there.
        Path written = kept().get(0);
        String id = UUID.randomUUID().toString();
        Files.copy(written, written.resolveSibling(id + ".recovery"));
        Files.createFile(written.resolveSibling(id + ".lock"));
        robot.interact(() -> window.features().opening().openDefault());
        press(robot, "#leaving", "#leave-lose");
        WindowFixture.until(() -> dossier().entries().size() == 77);
        offer(robot, new AtomicInteger());
        press(robot, "#recovery", ".recovery-restore");
        WindowFixture.until(() -> dossier().chapters().size() == 1);
        Picture shown = dossier().chapters().get(0).pictures().get(0);
        Path home = window.features().opening().originProperty().get().home();
        assertEquals(Optional.of(picture), PicturePaths.resolve(shown, home));
    }

    @Test
    void eachIsKeptForLaterOrThrownAway(FxRobot robot) {
        leave("One");
        leave("Two");
        AtomicInteger otherwise = new AtomicInteger();
        offer(robot, otherwise);
        robot.interact(() -> {
            ToggleButton away =
                    (ToggleButton) Objects.requireNonNull(dialog("#recovery")).lookup(".recovery-away");
            assertEquals("Keep for later", closing());
            away.fire();
            assertEquals("Go on", closing(), "what goes is not kept for later");
        });
        assertEquals(2, kept().size(), "nothing goes before the dialog is closed");
        press(robot, "#recovery", "#recovery-later");
        WindowFixture.until(() -> kept().size() == 1);
        assertEquals(1, otherwise.get());
        WindowFixture.until(() -> window.recovery().claimLeft().size() == 1);
    }

    @Test
    void whatCannotBeReadIsSaidAndKept(FxRobot robot) throws Exception {
        leave("Broken");
        Files.writeString(kept().get(0), "\u0000\u0001");
        offer(robot, new AtomicInteger());
        Node shown = Objects.requireNonNull(dialog("#recovery"));
        assertNull(shown.lookup(".recovery-restore"));
        assertTrue(WindowFixture.textsIn(shown).stream()
                .anyMatch(each -> each.contains(kept().get(0).toString())));
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> dialog("#recovery") == null);
        assertEquals(1, kept().size());
    }

    @Test
    void aDossierThatIsDamagedInsideIsSaidAndKept(FxRobot robot) throws Exception {
        leave("Broken inside");
        Files.writeString(kept().get(0), Files.readString(kept().get(0)).replace("chronocarte-dossier", "other"));
        AtomicInteger otherwise = new AtomicInteger();
        offer(robot, otherwise);
        press(robot, "#recovery", ".recovery-restore");
        WindowFixture.until(() -> dialog("#problems") != null);
        assertEquals(1, otherwise.get());
        assertEquals(77, dossier().entries().size());
        assertEquals(1, kept().size());
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> dialog("#problems") == null);
    }
}
