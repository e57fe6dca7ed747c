package org.chronocarte.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.chronocarte.app.cli.CommandLineInterface;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;

/** Where the application starts: reads the command line, and opens the window when that is asked for. */
public final class Launcher {

    /** Exit code where there is no display. */
    static final int NO_DISPLAY = 2;

    private Launcher() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        // Java2D draws tiles and pictures in memory; it must not ask for a display of its own.
        System.setProperty("java.awt.headless", "true");
        int code = CommandLineInterface.of(Launcher::open, Locale.getDefault(), Clock.systemDefaultZone())
                .execute(arguments);
        System.exit(code);
    }

    private static int open(@Nullable Path file) {
        if (lacksDisplay(System.getProperty("os.name", ""), System.getenv())) {
            return sayNoDisplay();
        }
        try {
            ChronocarteApp.open(file);
            return 0;
        } catch (UnsupportedOperationException e) {
            // What JavaFX throws where a display is named but cannot be reached.
            return sayNoDisplay();
        }
    }

    private static int sayNoDisplay() {
        Locale locale = Locale.getDefault().getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        System.err.println(
                new Messages(ResourceBundle.getBundle("org.chronocarte.app.cli.commands", locale)).get("nodisplay"));
        return NO_DISPLAY;
    }

    /** Whether there is surely no display. Only Unix tells beforehand; JavaFX on Linux needs an X server. */
    static boolean lacksDisplay(String os, Map<String, String> environment) {
        boolean tells = !os.startsWith("Windows") && !os.startsWith("Mac");
        return tells
                && environment.getOrDefault("DISPLAY", "").isBlank()
                && !"Monocle".equals(System.getProperty("glass.platform"));
    }
}
