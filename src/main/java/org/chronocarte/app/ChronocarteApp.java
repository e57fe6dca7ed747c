package org.chronocarte.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.chronocarte.app.cli.WindowOpener;
import org.chronocarte.io.settings.Settings;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Views;
import org.chronocarte.picture.geo.online.OnlineMaps;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.ui.kit.LinkOpener;
import org.chronocarte.ui.main.Looks;
import org.chronocarte.ui.main.WindowIcon;
import org.chronocarte.ui.main.WindowMemory;
import org.chronocarte.ui.opening.Notice;
import org.chronocarte.ui.opening.ProblemsDialog;
import org.chronocarte.ui.opening.ProblemsView;
import org.chronocarte.ui.present.Curtain;
import org.jspecify.annotations.Nullable;

/**
 * The window's life. What it shows is read while the toolkit starts; what was open last opens again. Started for a
 * tour, the window is kept back until the tour ends. It starts the toolkit itself instead of through {@link
 * Application#launch}, which would begin reading only when the toolkit stands.
 */
final class ChronocarteApp {

    /** Less than half of the commonest screen, since windows are put side by side. */
    private static final double MIN_WIDTH = 880;

    private static final double MIN_HEIGHT = 560;

    private final Clock clock = Clock.systemDefaultZone();
    private final CompletableFuture<Startup> startup;
    private final WindowOpener.Beginning beginning;
    private final WindowOpener.@Nullable Presenting presenting;
    private final Shown then;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** What is to be done as soon as the window is on its way to the screen. */
    @FunctionalInterface
    interface Shown {
        void shown(Stage stage, Exploration exploration, AppContext context);
    }

    /**
     * @param startup what the window needs
     * @param beginning what is to be opened
     * @param presenting how to give the tour as soon as the dossier is open, or null not to
     * @param then what is to be done with the window
     */
    ChronocarteApp(
            CompletableFuture<Startup> startup,
            WindowOpener.Beginning beginning,
            WindowOpener.@Nullable Presenting presenting,
            Shown then) {
        this.startup = startup;
        this.beginning = beginning;
        this.presenting = presenting;
        this.then = then;
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @throws UnsupportedOperationException where there is no display
     * @throws InterruptedException when the thread is
     */
    void run() throws InterruptedException {
        Platform.startup(this::start);
        closed.await();
    }

    private void start() {
        // The process ends when this window has closed; until then the toolkit must stand.
        Platform.setImplicitExit(false);
        if (presenting == null) {
            showOnceReady();
        } else {
            // An audience may be looking; its curtain is painted while the rest is still being read.
            new Curtain().open();
            startup.whenComplete((ready, failure) -> Platform.runLater(this::showOnceReady));
        }
    }

    private void showOnceReady() {
        try {
            show(startup.join());
        } catch (RuntimeException e) {
            closed.countDown();
            throw e;
        }
    }

    private void show(Startup ready) {
        Settings remembered = ready.settings().get();
        Matcher first = first(ready);
        Exploration exploration = new Exploration(
                first,
                Views.opening(
                        first.index(),
                        language(remembered),
                        look(remembered),
                        LocalDate.now(clock.withZone(ZoneOffset.UTC))));
        Looks.dress(exploration.state().look());
        Stage stage = new Stage();
        stage.setTitle("Chronocarte");
        stage.getIcons().setAll(WindowIcon.sizes());
        stage.setMinWidth(
                Math.min(MIN_WIDTH, Screen.getPrimary().getVisualBounds().getWidth()));
        stage.setMinHeight(MIN_HEIGHT);
        WindowMemory memory = new WindowMemory(stage, ready.settings());
        memory.prepare(Theme.of(exploration.state().look()).panel());
        if (presenting == null) {
            stage.show();
        }
        AppContext context = new AppContext(
                exploration,
                ready.baseMap(),
                new OnlineMaps(cacheFolder(), OnlineMaps.Limits.USUAL, clock),
                ready.fonts(),
                ready.settings(),
                ready.recovery(),
                clock,
                links(),
                problems(stage, memory));
        context.main().fill(stage);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> close(ready, context));
        if (presenting == null) {
            context.opening().onLookingOver(memory::onceSettled);
        } else {
            context.opening().onceOpened(() -> present(context));
        }
        if (ready.left().isEmpty()) {
            openWanted(remembered, context);
        } else {
            memory.onceSettled(() -> offer(ready, stage, remembered, context));
        }
        then.shown(stage, exploration, context);
    }

    /** What is open while the wanted dossier is read; where that cannot be read, no other one stands in its place. */
    private Matcher first(Startup ready) {
        if (presenting == null || beginning.files().isEmpty()) {
            return ready.dossier();
        }
        String name = String.valueOf(beginning.files().get(0).getFileName());
        return new Matcher(new EntryIndex(Dossier.empty(LocalText.neutral(name.replaceFirst("\\.[^.]*$", "")))));
    }

    /**
     * While presenting, an audience is looking: nothing is said about what was opened all the same. Where there is
     * nothing to present, the window that was kept back says why.
     */
    private ProblemsView problems(Stage stage, WindowMemory memory) {
        ProblemsDialog dialog = new ProblemsDialog(() -> stage);
        ProblemsView settled = (notice, language) -> memory.onceSettled(() -> dialog.show(notice, language));
        return presenting == null
                ? settled
                : (notice, language) -> {
                    if (!(notice instanceof Notice.Opened)) {
                        stage.show();
                        settled.show(notice, language);
                    }
                };
    }

    private static Path cacheFolder() {
        return OnlineMaps.defaultFolder(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    private void offer(Startup ready, Stage stage, Settings remembered, AppContext context) {
        Runnable otherwise = () -> openWanted(remembered, context);
        context.keeping()
                .offer(
                        stage,
                        ready.left(),
                        left -> context.opening()
                                .restore(left, () -> context.keeping().takeOver(left), otherwise),
                        otherwise);
    }

    private void openWanted(Settings remembered, AppContext context) {
        String last = remembered.dossier();
        List<Path> files = beginning.files();
        if (!files.isEmpty() && presenting != null) {
            context.opening().reopen(files.get(0));
        } else if (!files.isEmpty()) {
            context.opening().open(files);
        } else if (last != null) {
            context.opening().reopen(last);
        } else {
            context.grounds().dossierOpened(null);
            present(context);
        }
    }

    private void present(AppContext context) {
        if (presenting != null && presenting.autoplay()) {
            context.main().actions().play(presenting.loop());
        } else if (presenting != null) {
            context.main().actions().present();
        }
    }

    private void close(Startup ready, AppContext context) {
        ready.settings().close();
        context.close();
        // Not at once: the toolkit is still closing the window, and would do so without a screen to draw on.
        Platform.runLater(closed::countDown);
    }

    private String language(Settings remembered) {
        String asked = beginning.language();
        String language = asked == null ? remembered.language() : asked;
        if (language == null) {
            language = Locale.getDefault().getLanguage();
        }
        return language.equals("fr") ? "fr" : "en";
    }

    private static Look look(Settings remembered) {
        for (Look look : Look.values()) {
            if (look.name().equalsIgnoreCase(remembered.look())) {
                return look;
            }
        }
        return Look.LIGHT;
    }

    /** Opens addresses in the browser. JavaFX gives that service to applications only, so this makes one. */
    private static LinkOpener links() {
        HostServices services = new Application() {
            @Override
            public void start(Stage unused) {}
        }.getHostServices();
        return address -> {
            if (LinkOpener.isWeb(address)) {
                services.showDocument(address);
            }
        };
    }
}
