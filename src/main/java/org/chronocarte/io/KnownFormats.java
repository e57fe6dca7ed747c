package org.chronocarte.io;

import java.util.List;
import org.chronocarte.io.format.ChronocarteFormat;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.calendar.IcsFormat;
import org.chronocarte.io.format.conflict.AcledFormat;
import org.chronocarte.io.format.conflict.GedFormat;
import org.chronocarte.io.format.conflict.PalladioFormat;
import org.chronocarte.io.format.geo.GeoJsonFormat;
import org.chronocarte.io.format.geo.GpxFormat;
import org.chronocarte.io.format.geo.KmlFormat;
import org.chronocarte.io.format.geo.KmzFormat;
import org.chronocarte.io.format.geo.LinkedPlacesTableFormat;

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
        return List.of(
                new GeoJsonFormat(finder),
                new PalladioFormat(finder),
                new KmlFormat(finder),
                new KmzFormat(finder),
                new GpxFormat(finder),
                new IcsFormat(finder),
                new LinkedPlacesTableFormat(finder),
                new AcledFormat(finder),
                new GedFormat(finder),
                new ChronocarteFormat());
    }
}
