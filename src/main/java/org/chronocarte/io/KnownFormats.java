package org.chronocarte.io;

import java.time.Clock;
import java.util.List;
import org.chronocarte.io.format.ChronocarteFormat;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.table.TableFormat;
import org.chronocarte.io.format.table.WorkbookFormat;

/** Every format that the application reads. */
public final class KnownFormats {

    private KnownFormats() {}

    /**
     * Reads files of any of them.
     *
     * @param finder looks up places of which a file gives only the name
     */
    public static DossierFiles files(PlaceFinder finder) {
        return new DossierFiles(readers(finder));
    }

    /** In the order in which they are asked; the last takes anything that begins like JSON, to say what is wrong. */
    private static List<DossierFormat> readers(PlaceFinder finder) {
        Clock clock = Clock.systemDefaultZone();
        return List.of(
                WorkbookFormat.excel(finder, clock),
                WorkbookFormat.openDocument(finder, clock),
                new TableFormat(finder, clock),
                new ChronocarteFormat());
    }
}
