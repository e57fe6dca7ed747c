package org.chronocarte.io;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.ChronocarteFormat;
import org.chronocarte.io.format.ColumnFinder;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.archive.ArchiveFormat;
import org.chronocarte.io.format.calendar.IcsFormat;
import org.chronocarte.io.format.conflict.AcledFormat;
import org.chronocarte.io.format.conflict.GedFormat;
import org.chronocarte.io.format.conflict.PalladioFormat;
import org.chronocarte.io.format.draft.KnownTable;
import org.chronocarte.io.format.geo.EsriJsonFormat;
import org.chronocarte.io.format.geo.GeoJsonFormat;
import org.chronocarte.io.format.geo.GoogleTimelineFormat;
import org.chronocarte.io.format.geo.GpxFormat;
import org.chronocarte.io.format.geo.KmlFormat;
import org.chronocarte.io.format.geo.KmzFormat;
import org.chronocarte.io.format.geo.LinkedPlacesTableFormat;
import org.chronocarte.io.format.story.OldTimelineFormat;
import org.chronocarte.io.format.story.StoryMapFormat;
import org.chronocarte.io.format.story.StorySheetFormat;
import org.chronocarte.io.format.story.TimeMapperPackageFormat;
import org.chronocarte.io.format.story.TimelineJsFormat;
import org.chronocarte.io.format.story.TimemapFormat;
import org.chronocarte.io.format.story.TimemapSheets;
import org.chronocarte.io.format.table.JsonTableFormat;
import org.chronocarte.io.format.table.KeplerFormat;
import org.chronocarte.io.format.table.TableColumnFinder;
import org.chronocarte.io.format.table.TableFormat;
import org.chronocarte.io.format.table.TableReader;
import org.chronocarte.io.format.table.WhatsAppFormat;
import org.chronocarte.io.format.table.WorkbookFormat;
import org.chronocarte.io.format.table.WorkbookKinds;

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

    /** Tells how the columns of tables are understood. */
    public static ColumnFinder columns() {
        return new TableColumnFinder(new WorkbookKinds(List.of(), sheets(PlaceFinder.NONE)));
    }

    /** Tables with columns of their own that are kept in workbooks too, in the order in which they are asked. */
    private static List<KnownTable> sheets(PlaceFinder finder) {
        List<KnownTable> sheets = new ArrayList<>(StorySheetFormat.all(finder));
        sheets.add(new LinkedPlacesTableFormat(finder));
        sheets.add(new AcledFormat(finder));
        sheets.add(new GedFormat(finder));
        return sheets;
    }

    /** In the order in which they are asked; the last takes anything that begins like JSON, to say what is wrong. */
    private static List<DossierFormat> readers(PlaceFinder finder) {
        TableReader tables = new TableReader(finder, Clock.systemDefaultZone());
        WorkbookKinds kinds = new WorkbookKinds(List.of(new TimemapSheets(finder)), sheets(finder));
        List<DossierFormat> readers = new ArrayList<>(List.of(
                new ArchiveFormat(),
                // Some begin with a bracket, as JSON does.
                new WhatsAppFormat(tables),
                new TimelineJsFormat(finder),
                new OldTimelineFormat(finder),
                new StoryMapFormat(finder),
                new TimemapFormat(finder),
                new TimeMapperPackageFormat(finder)));
        readers.addAll(StorySheetFormat.all(finder));
        readers.addAll(List.of(
                // Its maps hold features in their rows.
                new KeplerFormat(tables),
                new EsriJsonFormat(finder),
                new GoogleTimelineFormat(finder),
                new GeoJsonFormat(finder),
                new PalladioFormat(finder),
                new KmlFormat(finder),
                new KmzFormat(finder),
                new GpxFormat(finder),
                new IcsFormat(finder),
                new LinkedPlacesTableFormat(finder),
                new AcledFormat(finder),
                new GedFormat(finder),
                WorkbookFormat.excel(tables, kinds),
                WorkbookFormat.openDocument(tables, kinds),
                new TableFormat(tables),
                new JsonTableFormat(tables),
                new ChronocarteFormat()));
        return readers;
    }
}
