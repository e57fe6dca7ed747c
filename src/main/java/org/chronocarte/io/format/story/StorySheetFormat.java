package org.chronocarte.io.format.story;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.KnownRows;
import org.chronocarte.io.format.draft.KnownTable;
import org.chronocarte.io.format.draft.KnownText;

/** The sheets in which people keep a story, saved as CSV or in a workbook. Blank rows are none. */
public final class StorySheetFormat implements DossierFormat, KnownTable {

    private final StorySheet sheet;
    private final PlaceFinder finder;

    private StorySheetFormat(StorySheet sheet, PlaceFinder finder) {
        this.sheet = sheet;
        this.finder = finder;
    }

    /**
     * Those of TimelineJS, timemap and TimeMapper, in the order in which they are to be asked.
     *
     * @param finder looks up places of which a file gives only the name
     */
    public static List<StorySheetFormat> all(PlaceFinder finder) {
        return List.of(
                new StorySheetFormat(new TimelineSheet(), finder),
                new StorySheetFormat(new TimemapTable(), finder),
                new StorySheetFormat(new TimeMapperSheet(), finder));
    }

    @Override
    public String id() {
        return sheet.id();
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return KnownText.isOf(head, this);
    }

    @Override
    public boolean isOurs(List<String> header) {
        Set<String> keys = new HashSet<>();
        header.forEach(each -> keys.add(StoryHeaders.key(each)));
        return sheet.isOurs(keys);
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        return KnownText.read(in, name, this, choices);
    }

    /** As of {@link KnownTable}; a second header stands in the report. */
    @Override
    public ReadResult read(String name, KnownRows rows, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        StorySheet.Rows taking = sheet.rows(dossier);
        KnownRows.Row first = rows.next();
        StoryHeaders headers = sheet.headers(first == null ? List.of() : first.cells());
        for (KnownRows.Row row = rows.next(); row != null; row = rows.next()) {
            Where.Row where = new Where.Row(row.number(), "");
            if (headers.isRepeatedBy(row.cells())) {
                dossier.row();
                dossier.leaveOut("story-header", where);
            } else if (!row.cells().stream().allMatch(String::isBlank)) {
                taking.row(where, new StoryRow(headers, row.cells()));
            }
        }
        rows.problems().forEach(dossier::warn);
        taking.finish();
        return dossier.finish();
    }
}
