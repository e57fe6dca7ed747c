package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ReadResult;

/** JSON of which nothing else is known: a list of objects, or one object a line. Their fields are the columns of a table. */
public final class JsonTableFormat implements DossierFormat {

    /** The {@link #id}. */
    static final String ID = "json";

    /** What begins a list of objects, or a further object on its own line. */
    private static final Pattern OBJECTS = Pattern.compile("\\[\\s*\\{|\\}\\s*\\n\\s*\\{");

    /** A first line that was cut off, before an object on its own line: a value of none is followed by one. */
    private static final Pattern CUT_OFF = Pattern.compile("[^\\n]*[^\\s:,\\[{]\\s*\\n\\s*\\{");

    /** What only our own files have; what is wrong with them is said by their reader. */
    private static final Pattern OURS = Pattern.compile("\"(?:chronocarte[-a-z]*|languages|kinds|entries)\"");

    private final TableReader tables;

    /** @param tables makes entries of the rows */
    public JsonTableFormat(TableReader tables) {
        this.tables = tables;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        String text = new String(head, StandardCharsets.UTF_8);
        String start = text.startsWith("\uFEFF") ? text.substring(1).stripLeading() : text.stripLeading();
        if (start.startsWith("[")) {
            return true;
        }
        return start.startsWith("{")
                && (OBJECTS.matcher(start).find() || CUT_OFF.matcher(start).lookingAt())
                && !OURS.matcher(start).find();
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        return tables.read(id(), () -> JsonRows.open(in, choices), name, choices);
    }
}
