package org.chronocarte.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/**
 * What a command line does, with spaces that do not break read as plain ones.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it said went wrong
 * @param opened the files with which the window was opened, "" for none
 */
record CommandRun(int code, String out, String err, List<String> opened) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-15T10:00:00Z"), ZoneOffset.UTC);

    static CommandRun english(String... arguments) {
        return run(Locale.ENGLISH, arguments);
    }

    static CommandRun french(String... arguments) {
        return run(Locale.FRANCE, arguments);
    }

    private static CommandRun run(Locale locale, String... arguments) {
        List<String> opened = new ArrayList<>();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = line(CommandLineInterface.spoken(locale, arguments), opened);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(arguments);
        return new CommandRun(code, plain(out), plain(err), opened);
    }

    static CommandLine line(Locale locale, List<String> opened) {
        WindowOpener opener = new WindowOpener() {
            @Override
            public int open(Beginning beginning) {
                opened.add(told(beginning, ""));
                return 0;
            }

            @Override
            public int present(Beginning beginning, Presenting how) {
                opened.add("present " + told(beginning, "null") + (how.autoplay() ? " alone" : "")
                        + (how.loop() ? " again" : ""));
                return 0;
            }

            @Override
            public int measure(Duration soak) {
                return 0;
            }

            @Override
            public boolean hasDisplay() {
                return false;
            }

            @Override
            public int measure(Path table, Duration soak) {
                opened.add("measure " + table);
                return 0;
            }
        };
        return CommandLineInterface.of(opener, locale, CLOCK);
    }

    private static String told(WindowOpener.Beginning beginning, String none) {
        List<String> files = beginning.files().stream().map(Path::toString).toList();
        String language = beginning.language() == null ? "" : " in " + beginning.language();
        return (files.isEmpty() ? none : String.join(" and ", files)) + language;
    }

    private static String plain(StringWriter text) {
        return text.toString().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** Whether one sentence was said and nothing printed. */
    boolean saysOneSentence() {
        return out.isEmpty()
                && err.endsWith(System.lineSeparator())
                && err.strip().lines().count() == 1
                && err.strip().endsWith(".")
                && !err.contains("Exception")
                && !err.contains("\tat ");
    }
}
