package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.FileKind;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ReadResult;

/**
 * Maps that <a href="https://kepler.gl">kepler.gl</a> saves as JSON: tables, and how they are drawn. One table is read;
 * of a file that says only how a map is drawn this is said.
 */
public final class KeplerFormat implements DossierFormat {

    /** The {@link #id}. */
    static final String ID = "kepler";

    private static final Pattern DATA_SETS = Pattern.compile("\"datasets\"\\s*:\\s*\\[");
    private static final Pattern DATA = Pattern.compile("\"(?:allData|fields)\"\\s*:\\s*\\[");
    private static final Pattern DRAWN = Pattern.compile("\"config\"\\s*:\\s*\\{\\s*\"visState\"\\s*:\\s*\\{");

    private final TableReader tables;

    /** @param tables makes entries of the rows */
    public KeplerFormat(TableReader tables) {
        this.tables = tables;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        String text = FileKind.beginning(head);
        boolean data = DATA_SETS.matcher(text).find() && DATA.matcher(text).find();
        return text.startsWith("{") && (data || DRAWN.matcher(text).find());
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        return tables.read(id(), () -> KeplerRows.open(in, choices), name, choices);
    }
}
