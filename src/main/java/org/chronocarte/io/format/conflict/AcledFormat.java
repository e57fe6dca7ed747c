package org.chronocarte.io.format.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.KnownRows;
import org.chronocarte.io.format.draft.KnownTable;
import org.chronocarte.io.format.draft.KnownText;
import org.chronocarte.io.format.draft.NamedRows;
import org.chronocarte.io.format.draft.NamedRows.Row;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.time.When;

/**
 * The Armed Conflict Location and Event Data Project's table. Its dates and places are always given to the day and the
 * point; how far these can be believed stands in codes beside them, which become ours. Its first versions have no types
 * below the types of events; who takes a part of its columns may leave out the codes.
 */
public final class AcledFormat implements DossierFormat, KnownTable {

    /** Days to either side of a date of which only the week is known: it stands in the week's middle. */
    private static final int HALF_WEEK = 3;

    private final PlaceFinder finder;

    /** @param finder looks up the places of rows without coordinates */
    public AcledFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "acled";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return KnownText.isOf(head, this);
    }

    @Override
    public boolean isOurs(List<String> header) {
        return NamedRows.names(header).containsAll(List.of("event_id_cnty", "event_date", "event_type", "location"));
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        return KnownText.read(in, name, this, choices);
    }

    @Override
    public ReadResult read(String name, KnownRows table, ImportChoices choices) throws IOException {
        return Rows.read(table, new DraftDossier(name, id(), choices, finder), AcledFormat::add);
    }

    private static void add(Row row, Rows rows) {
        String type = row.take("event_type");
        String subtype = row.take("sub_event_type");
        String location = row.take("location");
        String what = subtype.isEmpty() ? type : subtype;
        Draft draft = rows.draft(row, what, location);
        if (draft == null) {
            return;
        }
        draft.id(Rows.given(row.take("event_id_cnty")));
        draft.kind(Rows.given(type)).summary(row.take("notes"));
        if (!subtype.isEmpty()) {
            draft.tag(subtype);
        }
        Rows.actors(draft, row, "actor1", "actor2");
        List<DraftSource> sources = Stream.of(row.take("source").split(";"))
                .filter(each -> !each.isBlank())
                .map(each -> new DraftSource(each.strip(), null, null, null, null))
                .toList();
        sources.forEach(draft::source);
        rows.fatalities().reported(draft, row, sources);
        date(draft, row, rows);
        PlacePrecision precision = precision(row, rows);
        rows.place(
                draft,
                row,
                location,
                row.cells().getOrDefault("country", ""),
                row.cells().getOrDefault("admin1", ""),
                precision);
        row.keepRest(draft);
        rows.dossier().add(draft);
    }

    private static void date(Draft draft, Row row, Rows rows) {
        String written = row.take("event_date");
        rows.date(draft, List.of(written), () -> date(draft, row, rows, written));
    }

    private static void date(Draft draft, Row row, Rows rows, String written) {
        String code = row.cells().getOrDefault("time_precision", "");
        LocalDate day = rows.day(written);
        if (day == null) {
            rows.unread(draft, written);
            return;
        }
        switch (code) {
            case "1" -> draft.when(When.parse(day.toString()));
            case "2" ->
                draft.when(When.parse("[" + day.minusDays(HALF_WEEK) + ".." + day.plusDays(HALF_WEEK) + "]"))
                        .whenNote(written + " (time_precision 2)");
            case "3" ->
                draft.when(When.parse(day.toString().substring(0, 7))).whenNote(written + " (time_precision 3)");
            default -> {
                draft.when(When.parse(day + "?"));
                rows.unknownCode(row, "time_precision", code);
            }
        }
    }

    private static PlacePrecision precision(Row row, Rows rows) {
        String code = row.cells().getOrDefault("geo_precision", "");
        return switch (code) {
            case "1" -> PlacePrecision.TOWN;
            case "2" -> PlacePrecision.APPROXIMATE;
            case "3" -> PlacePrecision.TERRITORY;
            default -> {
                rows.unknownCode(row, "geo_precision", code);
                yield PlacePrecision.APPROXIMATE;
            }
        };
    }
}
