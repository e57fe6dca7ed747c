package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.FileKind;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.text.TextEncoding;

/** Tables as text: CSV and its relatives with semicolons, tabulators or bars. */
public final class TableFormat implements DossierFormat {

    /** {@link #id}. */
    static final String ID = "csv";

    private final TableReader tables;

    /** @param tables makes entries of the rows */
    public TableFormat(TableReader tables) {
        this.tables = tables;
    }

    @Override
    public String id() {
        return ID;
    }

    /** By its name; or because its first lines have the same number of cells. */
    @Override
    public boolean recognises(byte[] head, String name) {
        String low = name.toLowerCase(Locale.ROOT);
        if (low.endsWith(".csv") || low.endsWith(".tsv") || low.endsWith(".tab") || low.endsWith(".psv")) {
            return !FileKind.isWebPage(new String(head, StandardCharsets.UTF_8));
        }
        if (TextEncoding.isBinary(head)) {
            return false;
        }
        TextEncoding encoding = TextEncoding.of(head, ImportChoices.NONE);
        String text = new String(head, encoding.mark(), head.length - encoding.mark(), encoding.charset());
        String start = text.strip();
        boolean other = start.isEmpty() || "{[<".indexOf(start.charAt(0)) >= 0 || start.startsWith("BEGIN:");
        Dialect dialect = Dialect.of(text);
        return !other && start.indexOf('\n') > 0 && dialect.isWellShaped(text);
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        return tables.read(id(), () -> new RowsAhead(CsvRows.open(in, choices)), name, choices);
    }
}
