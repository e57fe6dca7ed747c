package org.chronocarte.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.chronocarte.io.file.AtomicFile;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.BaseMapWords;
import org.chronocarte.picture.geo.tiles.TileFileException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** How a command that draws a dossier into a file says what it cannot do. Keys are those of the command's own words. */
final class DrawingAnswers {

    private final CommandSpec spec;
    private final Messages words;

    /** Writes what was drawn. */
    @FunctionalInterface
    interface Drawn {
        void writeTo(OutputStream out) throws IOException;
    }

    DrawingAnswers(CommandSpec spec, Messages words) {
        this.spec = spec;
        this.words = words;
    }

    /** Says a line on the error stream, and refuses. */
    int refuse(String key, Object... arguments) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(words.get(key, arguments));
        err.flush();
        return ExitCode.REFUSED;
    }

    /** Says what is wrong with a base map, and what to do; refuses. */
    int refuse(String key, Path map, TileFileException fault) {
        BaseMapWords faults = new BaseMapWords(words.locale());
        return refuse(key, faults.message(map, fault.fault()), faults.fix(map, fault.fault()));
    }

    /**
     * Writes a file whole or not at all.
     *
     * @param key what is said, with the file's path, where it cannot be written
     * @return the exit code
     */
    int write(Path file, Drawn drawn, String key) {
        try {
            AtomicFile.write(file, drawn::writeTo);
            return ExitCode.FINE;
        } catch (IOException e) {
            System.getLogger(DrawingAnswers.class.getName()).log(System.Logger.Level.DEBUG, "cannot write", e);
        }
        return refuse(key, file);
    }

    /** For a value that cannot be. */
    ParameterException wrong(String key, Object... arguments) {
        return new WrongValueException(spec.commandLine(), words.get(key, arguments));
    }
}
