package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.regex.Pattern;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.FileKind;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
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

    private final TableReader reader;

    /**
     * A reader of such files.
     *
     * @param finder looks up places of which a file gives only the name
     * @param clock says of which day a year of two digits may be at the latest
     */
    public KeplerFormat(PlaceFinder finder, Clock clock) {
        this.reader = new TableReader(finder, clock);
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
        return reader.read(id(), () -> KeplerRows.open(in, choices), name, choices);
    }
}
