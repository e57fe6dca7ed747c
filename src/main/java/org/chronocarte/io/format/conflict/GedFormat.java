package org.chronocarte.io.format.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
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
 * The Georeferenced Event Dataset of the Uppsala Conflict Data Program. Where its date is not sure to the day, the event
 * happened some day between the two that it gives.
 */
public final class GedFormat implements DossierFormat, KnownTable {

    private final PlaceFinder finder;

    /** @param finder looks up the places of rows without coordinates */
    public GedFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "ucdp-ged";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return KnownText.isOf(head, this);
    }

    @Override
    public boolean isOurs(List<String> header) {
        List<String> names = NamedRows.names(header);
        return names.containsAll(List.of("type_of_violence", "date_prec", "where_prec", "date_start", "date_end"))
                && (names.contains("best") || names.contains("best_est"));
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        return KnownText.read(in, name, this, choices);
    }

    @Override
    public ReadResult read(String name, KnownRows table, ImportChoices choices) throws IOException {
        return Rows.read(table, new DraftDossier(name, id(), choices, finder), GedFormat::add);
    }

    private static void add(Row row, Rows rows) {
        String dyad = row.take("dyad_name");
        String conflict = row.cells().getOrDefault("conflict_name", "");
        String location = row.take("where_coordinates");
        String what = dyad.isEmpty() ? conflict : dyad;
        Draft draft = rows.draft(row, what, location);
        if (draft == null) {
            return;
        }
        draft.id(Rows.given(row.take("id")))
                .summary(row.take("source_headline"))
                .kind(kind(row.cells().getOrDefault("type_of_violence", "")));
        Rows.actors(draft, row, "side_a", "side_b");
        String article = row.take("source_article");
        List<DraftSource> sources = article.isEmpty()
                ? List.of()
                : List.of(new DraftSource(article, Rows.given(row.take("source_office")), null, null, null));
        sources.forEach(draft::source);
        rows.fatalities().estimated(draft, row, sources);
        date(draft, row, rows);
        PlacePrecision precision = precision(row, rows);
        rows.place(
                draft,
                row,
                location,
                row.cells().getOrDefault("country", ""),
                row.cells().getOrDefault("adm_1", ""),
                precision);
        row.keepRest(draft);
        rows.dossier().add(draft);
    }

    /** The program's own names. */
    private static String kind(String code) {
        return switch (code) {
            case "1" -> "State-based conflict";
            case "2" -> "Non-state conflict";
            case "3" -> "One-sided violence";
            default -> "";
        };
    }

    private static void date(Draft draft, Row row, Rows rows) {
        String first = row.take("date_start");
        String last = row.take("date_end");
        boolean swap = rows.isSwapped(row);
        String from = swap ? last : first;
        String to = swap ? first : last;
        rows.date(draft, List.of(from, to), () -> date(draft, row, rows, from, to));
    }

    private static void date(Draft draft, Row row, Rows rows, String from, String to) {
        LocalDate start = rows.day(from);
        LocalDate end = to.isEmpty() ? start : rows.day(to);
        if (start == null || end == null) {
            rows.unread(draft, start == null ? from : to);
            return;
        }
        String code = row.cells().getOrDefault("date_prec", "");
        if (end.isBefore(start)) {
            draft.whenNote(start + " – " + end);
            rows.dossier()
                    .warn(Problem.warning("date-order", row.where(), start + "/" + end)
                            .with(new Fix.SwapDates(row.where())));
        } else if (code.equals("1")) {
            draft.when(When.parse(start.equals(end) ? start.toString() : start + "/" + end));
        } else if (code.matches("[2-5]")) {
            String between = start.equals(end) ? start + "?" : "[" + start + ".." + end + "]";
            draft.when(When.parse(between)).whenNote(start + " – " + end + " (date_prec " + code + ")");
        } else {
            draft.when(When.parse(start.equals(end) ? start + "?" : start + "?/" + end + "?"));
            rows.unknownCode(row, "date_prec", code);
        }
    }

    /** 1 the place itself, 2 within 25 km, 3 and 4 divisions, 5 along something or vague, 6 country, 7 sea or air. */
    private static PlacePrecision precision(Row row, Rows rows) {
        String code = row.cells().getOrDefault("where_prec", "");
        return switch (code) {
            case "1" -> PlacePrecision.EXACT;
            case "2", "5" -> PlacePrecision.APPROXIMATE;
            case "3", "4", "6", "7" -> PlacePrecision.TERRITORY;
            default -> {
                rows.unknownCode(row, "where_prec", code);
                yield PlacePrecision.APPROXIMATE;
            }
        };
    }
}
