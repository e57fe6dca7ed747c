package org.chronocarte.io.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.chronocarte.io.file.AtomicFile;

/** Writes a report as a table: a line for each problem with its row, code, message and what to do. */
public final class ReportTable {

    private final ProblemWords words;

    /** @param words in the reader's language */
    public ReportTable(ProblemWords words) {
        this.words = words;
    }

    /** The table as CSV, its header in the first line. */
    public String csv(ImportReport report) {
        StringWriter text = new StringWriter();
        // Without a buffer of its own nothing need be flushed.
        CsvWriter table = CsvWriter.builder().bufferSize(0).build(text);
        table.writeRecord("severity", "row", "code", "message", "fix");
        for (Problem problem : report.problems()) {
            table.writeRecord(
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    plain(words.where(problem)),
                    problem.code(),
                    plain(words.message(problem)),
                    plain(words.fix(problem)));
        }
        return text.toString();
    }

    /** The report as lines of text. */
    public String text(ImportReport report) {
        StringBuilder text = new StringBuilder(report.file()).append("\n\n");
        report.problems().forEach(each -> text.append(words.line(each)).append('\n'));
        return text.toString();
    }

    /**
     * Writes the report: as a table when the file's name ends in {@code .csv}, else as text. Blocks.
     *
     * @throws IOException when it cannot be written
     */
    public void save(ImportReport report, Path file) throws IOException {
        boolean table = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        // A spreadsheet takes a CSV file for UTF-8 only when it begins with this mark.
        String text = table ? "\uFEFF" + csv(report) : text(report);
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A spreadsheet would reckon what begins like a formula. */
    private static String plain(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
