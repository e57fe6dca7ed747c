package org.chronocarte.io.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import org.chronocarte.io.format.Problem.Where;

/** Reads dossiers from files of any known format. Blocks: not for the FX thread. */
public final class DossierFiles {

    /** How many bytes a format may look at to recognise a file. */
    public static final int HEAD = 4096;

    private final List<DossierFormat> formats;

    /** With our own format alone. */
    public DossierFiles() {
        this(List.of(new ChronocarteFormat()));
    }

    /**
     * With formats of one's choice.
     *
     * @param formats in the order in which they are asked whether they recognise a file
     */
    public DossierFiles(List<DossierFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Reads a file about which nothing was decided; whatever goes wrong stands in the report. */
    public ReadResult read(Path file) {
        return read(file, ImportChoices.NONE);
    }

    /** Reads a file as the reader wants it read; whatever goes wrong stands in the report. */
    public ReadResult read(Path file, ImportChoices choices) {
        return read(file, choices, bytes -> {});
    }

    /**
     * Reads a file as the reader wants it read, and tells how far it has come.
     *
     * @param progress told how many bytes were read so far, on this thread or on one that reads for it
     * @throws CancellationException soon after the thread was interrupted
     */
    public ReadResult read(Path file, ImportChoices choices, LongConsumer progress) {
        Optional<ReadResult> absent = absent(file);
        if (absent.isPresent()) {
            return absent.get();
        }
        String name = file.toString();
        try (InputStream in = new CountedStream(Files.newInputStream(file), progress)) {
            return read(in, name, choices);
        } catch (InterruptedIOException | ClosedByInterruptException e) {
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        } catch (IOException e) {
            return unreadable(name);
        }
    }

    /** What is said of a path at which no file is; empty where there is one. */
    public static Optional<ReadResult> absent(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return Optional.of(refused(name, "file-directory"));
        }
        if (!Files.exists(file)) {
            return Optional.of(Files.isSymbolicLink(file) ? refused(name, "file-link") : missing(name));
        }
        return Optional.empty();
    }

    /** What is said of a file that is not there. */
    public static ReadResult missing(String name) {
        return refused(name, "file-missing");
    }

    /** What is said of a file whose bytes cannot be had. */
    public static ReadResult unreadable(String name) {
        return refused(name, "file-unreadable");
    }

    /**
     * Reads a stream, which stays open.
     *
     * @param name what to call it in the report
     * @param choices what was decided about it
     * @throws IOException when the bytes cannot be had
     */
    public ReadResult read(InputStream stream, String name, ImportChoices choices) throws IOException {
        BufferedInputStream in = PaddedJson.without(new BufferedInputStream(stream, HEAD * 16));
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        if (head.length == 0) {
            return refused(name, "file-empty");
        }
        Optional<Charset> other = FileKind.isOfUtf8(head)
                ? choices.last(Fix.Encoding.class).flatMap(Fix.Encoding::known)
                : Optional.empty();
        if (other.isPresent()) {
            InputStream recoded = new BufferedInputStream(new InUtf8(in, other.get()), HEAD * 16);
            return read(recoded, name, choices.without(Fix.Encoding.class));
        }
        for (DossierFormat format : formats) {
            if (format.recognises(head, name)) {
                return withEncodings(format.read(in, name, choices));
            }
        }
        return refused(name, FileKind.problem(head, name));
    }

    /** A file that is not in its encoding may be read in another one, if the reader says in which. */
    private static ReadResult withEncodings(ReadResult result) {
        if (!(result instanceof ReadResult.Refused)) {
            return result;
        }
        ImportReport report = result.report();
        return new ReadResult.Refused(ImportReport.refused(
                report.file(),
                report.format(),
                report.problems().stream()
                        .map(each ->
                                each.code().equals("encoding") && each.fixes().isEmpty()
                                        ? each.with(new Fix.Encoding("windows-1252"), new Fix.Encoding("x-MacRoman"))
                                        : each)
                        .toList()));
    }

    private static ReadResult refused(String name, String code) {
        return new ReadResult.Refused(
                ImportReport.refused(name, "unknown", List.of(Problem.error(code, new Where.File()))));
    }
}
