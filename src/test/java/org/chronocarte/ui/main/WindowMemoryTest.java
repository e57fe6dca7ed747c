package org.chronocarte.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.chronocarte.io.settings.Settings;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WindowMemoryTest {

    private static final Settings.Window LAST_TIME = new Settings.Window(40, 30, 900, 700, true);

    @TempDir
    Path folder;

    private SettingsStore settings;
    private Stage stage;
    private WindowMemory memory;

    @Start
    void start(Stage unused) {
        settings = new SettingsStore(folder.resolve("settings.json"));
        settings.set(settings.get().withWindow(LAST_TIME));
        stage = new Stage();
        memory = new WindowMemory(stage, settings);
        memory.prepare(0xFFFFFFFF);
        stage.show();
    }

    @Stop
    void stop() {
        stage.close();
        settings.close();
    }

    @Test
    void whatIsToComeAboveTheWindowWaitsUntilThatIsThere(FxRobot robot) {
        List<Boolean> showing = new ArrayList<>();
        robot.interact(() -> {
            Stage other = new Stage();
            WindowMemory memory = new WindowMemory(other, settings);
            memory.onceSettled(() -> {
                showing.add(other.isShowing());
                other.close();
            });
            memory.prepare(0xFFFFFFFF);
            assertFalse(other.isShowing());
            other.show();
            assertEquals(List.of(), showing);
        });
        WindowFixture.until(() -> showing.equals(List.of(true)));
    }

    @Test
    void aWindowThatADesktopShrinksBehindADialogIsMaximizedAgain(FxRobot robot) throws Exception {
        settle(robot);
        assertTrue(stage.isMaximized());
        Stage dialog = WaitForAsyncUtils.asyncFx(this::dialog).get();
        robot.interact(() -> {
            stage.setMaximized(false);
            stage.setWidth(800);
        });
        assertEquals(LAST_TIME, settings.get().window(), "nobody asked for that");
        // A desktop may be slower than the test, but not than the reader of a dialog.
        robot.sleep(500);
        robot.interact(dialog::close);
        WindowFixture.until(stage::isMaximized);
        assertTrue(remembered().maximized());
    }

    @Test
    @DisabledIfSystemProperty(
            named = "testfx.headless",
            matches = "false",
            disabledReason =
                    "some desktops do not let a program resize a window that it has just resized behind a dialog")
    void aWindowThatComesUpWithADialogHasItsSizeOnceTheDialogIsGone(FxRobot robot) throws Exception {
        Settings.Window wanted = new Settings.Window(40, 30, 900, 700, false);
        robot.interact(stage::close);
        Stage dialog = WaitForAsyncUtils.asyncFx(() -> {
                    settings.set(settings.get().withWindow(wanted));
                    stage = new Stage();
                    new WindowMemory(stage, settings).prepare(0xFFFFFFFF);
                    stage.show();
                    return dialog();
                })
                .get();
        robot.interact(() -> {
            stage.setWidth(902);
            stage.setHeight(725);
        });
        robot.interact(dialog::close);
        robot.interact(() -> {});
        assertEquals(wanted, place());
        assertEquals(wanted, remembered());
    }

    @Test
    void whatWaitsForTheWindowComesOnceItHasItsSize(FxRobot robot) {
        Settings.Window wanted = new Settings.Window(40, 30, 900, 700, false);
        List<Settings.Window> seen = new CopyOnWriteArrayList<>();
        robot.interact(() -> {
            stage.close();
            settings.set(settings.get().withWindow(wanted));
            stage = new Stage();
            WindowMemory memory = new WindowMemory(stage, settings);
            memory.prepare(0xFFFFFFFF);
            stage.show();
            memory.onceSettled(() -> {
                seen.add(place());
                Stage dialog = dialog();
                dialog.setOnHidden(event -> Platform.runLater(() -> seen.add(place())));
                dialog.hide();
            });
        });
        WindowFixture.until(() -> seen.size() == 2);
        assertEquals(List.of(wanted, wanted), seen);
        assertEquals(wanted, remembered());
    }

    @Test
    void allWaitInOrderAndWhoComesLaterNeedNot(FxRobot robot) {
        List<String> seen = new CopyOnWriteArrayList<>();
        robot.interact(() -> {
            Stage other = new Stage();
            WindowMemory memory = new WindowMemory(other, settings);
            memory.onceSettled(() -> {
                seen.add("first");
                memory.onceSettled(() -> seen.add("at once"));
            });
            memory.onceSettled(() -> {
                seen.add("second");
                other.close();
            });
            memory.prepare(0xFFFFFFFF);
            other.show();
        });
        WindowFixture.until(() -> seen.size() == 3);
        assertEquals(List.of("first", "at once", "second"), seen);
    }

    private Settings.Window place() {
        return new Settings.Window(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    @Test
    void aWindowThatTheReaderRestoresStaysSo(FxRobot robot) throws Exception {
        settle(robot);
        robot.interact(() -> stage.setMaximized(false));
        // A reader takes longer to a dialog than a desktop to restore the window.
        robot.sleep(500);
        Stage dialog = WaitForAsyncUtils.asyncFx(this::dialog).get();
        robot.interact(dialog::close);
        robot.interact(() -> {});
        assertFalse(stage.isMaximized());
        assertFalse(remembered().maximized());
    }

    private void settle(FxRobot robot) {
        AtomicBoolean settled = new AtomicBoolean();
        robot.interact(() -> memory.onceSettled(() -> settled.set(true)));
        WindowFixture.until(settled::get);
    }

    private Settings.Window remembered() {
        return Objects.requireNonNull(settings.get().window());
    }

    private Stage dialog() {
        Stage dialog = new Stage();
        dialog.initOwner(stage);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setScene(new Scene(new Region(), 200, 100));
        dialog.show();
        return dialog;
    }
}
