package org.chronocarte.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.chronocarte.app.cli.CommandLineInterface;
import org.chronocarte.app.cli.ExitCode;
import org.chronocarte.app.cli.WindowOpener;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;

/** Where the application starts: reads the command line, and opens the window when that is asked for. */
public final class Launcher {

    /** Held, since the JDK forgets a logger's filter with the logger. */
    private static final List<Logger> HUSHED = List.of(
            hushed("javafx", "Unsupported JavaFX configuration"),
            hushed("com.gluonhq.attach.util.Platform", "javafx.platform is not defined"));

    private Launcher() {}

    /** Leaves out a notice that stands at every start and says nothing to a reader. */
    private static Logger hushed(String name, String beginning) {
        Logger logger = Logger.getLogger(name);
        logger.setFilter(record -> !String.valueOf(record.getMessage()).startsWith(beginning));
        return logger;
    }

    /** Runs a command and exits with its code. Without any, the window opens without asking what was meant. */
    public static void main(String[] arguments) throws IOException {
        // Java2D draws tiles and pictures in memory; it must not ask for a display of its own.
        System.setProperty("java.awt.headless", "true");
        // How many parts of the window are painted anew one by one: with fewer they are joined, and the texts between
        // them painted, too.
        System.setProperty("prism.dirtyregioncount", "15");
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) throws IOException {
        if (System.getProperty(StartBench.MEASURED) != null) {
            return launch(noSettings(), StartBench::sayWhenShown);
        }
        Windows windows = new Windows();
        return arguments.length == 0
                ? windows.open(WindowOpener.Beginning.AS_LEFT)
                : CommandLineInterface.of(
                                windows,
                                CommandLineInterface.spoken(Locale.getDefault(), arguments),
                                Clock.systemDefaultZone())
                        .execute(arguments);
    }

    private static final class Windows implements WindowOpener {

        @Override
        public int open(Beginning beginning) {
            return launch(
                    settingsFile(), Startup.Keeping.OFFERING, beginning, null, (stage, exploration, context) -> {});
        }

        @Override
        public int present(Beginning beginning, Presenting how) {
            return launch(settingsFile(), Startup.Keeping.SILENT, beginning, how, (stage, exploration, context) -> {});
        }

        @Override
        public boolean hasDisplay() {
            return !lacksDisplay(System.getProperty("os.name", ""), System.getenv());
        }

        @Override
        public int measure(Path table, Duration soak) throws IOException {
            // Frames as fast as they come: at sixty a second one would measure the clock.
            System.setProperty("javafx.animation.fullspeed", "true");
            AtomicBoolean failed = new AtomicBoolean();
            int code = launch(
                    noSettings(),
                    (stage, exploration, context) ->
                            new TableBench(stage, exploration, context, () -> failed.set(true)).run(table, soak));
            return failed.get() ? ExitCode.REFUSED : code;
        }

        @Override
        public int measure(Duration soak) throws IOException {
            if (lacksDisplay(System.getProperty("os.name", ""), System.getenv())) {
                return sayNoDisplay();
            }
            if (!soak.isZero()) {
                return launch(
                        noSettings(),
                        (stage, exploration, context) -> new SoakBench(stage, exploration, context.map()).run(soak));
            }
            StartBench.run();
            return launch(
                    noSettings(),
                    (stage, exploration, context) ->
                            new WindowBench(stage, exploration, context.map(), context.main()).run());
        }
    }

    private static Path settingsFile() {
        return SettingsStore.defaultFile(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /** A measurement neither follows nor changes what the reader has set. */
    private static Path noSettings() throws IOException {
        return Files.createTempDirectory("chronocarte").resolve("settings.json");
    }

    /** Opens the window to measure it. */
    private static int launch(Path settings, ChronocarteApp.Shown then) {
        return launch(settings, Startup.Keeping.NONE, WindowOpener.Beginning.AS_LEFT, null, then);
    }

    private static int launch(
            Path settings,
            Startup.Keeping keeping,
            WindowOpener.Beginning beginning,
            WindowOpener.@Nullable Presenting presenting,
            ChronocarteApp.Shown then) {
        if (lacksDisplay(System.getProperty("os.name", ""), System.getenv())) {
            return sayNoDisplay();
        }
        try {
            new ChronocarteApp(Startup.begin(settings, keeping), beginning, presenting, then).run();
            return 0;
        } catch (UnsupportedOperationException e) {
            // What JavaFX throws where a display is named but cannot be reached.
            return sayNoDisplay();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int sayNoDisplay() {
        Locale locale = Locale.getDefault().getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        System.err.println(
                new Messages(ResourceBundle.getBundle("org.chronocarte.app.cli.commands", locale)).get("nodisplay"));
        return ExitCode.REFUSED;
    }

    /** Whether there is surely no display. Only Unix tells beforehand; JavaFX on Linux needs an X server. */
    static boolean lacksDisplay(String os, Map<String, String> environment) {
        boolean tells = !os.startsWith("Windows") && !os.startsWith("Mac");
        return tells
                && environment.getOrDefault("DISPLAY", "").isBlank()
                && !"Monocle".equals(System.getProperty("glass.platform"));
    }
}
