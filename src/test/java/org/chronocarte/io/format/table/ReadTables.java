package org.chronocarte.io.format.table;

import java.time.Clock;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.gazetteer.GazetteerFinder;

/** Tables that tests write, read as the application reads them: with all places that it knows. */
final class ReadTables {

    private static final TableReader READER = new TableReader(new GazetteerFinder(), Clock.systemUTC());

    private ReadTables() {}

    /** A table as text. */
    static Reading read(String text) {
        return Reading.of(new TableFormat(READER), text);
    }

    /** A list of objects in JSON. */
    static Reading json(String text) {
        return Reading.of(new JsonTableFormat(READER), text);
    }
}
