package org.chronocarte.io.format.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.export.Passage.Line;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.geo.Position;

/**
 * A table with a row for each entry, for spreadsheets: written as {@link CsvSheet} says, with the header {@link #HEADER}
 * and, after it, a column for each field that entries have and this application does not know.
 *
 * <ul>
 *   <li>{@code date} is EDTF; {@code start} and {@code end} are the first and the last plain date that it may mean, ISO
 *       8601 with a year 0, empty where that end is open, {@code end} also where it is the start.
 *   <li>{@code lat} and {@code lon} are those of the first place, in degrees.
 *   <li>A cell of several holds them between {@code "; "}, and a line each for {@code sources}, {@code claims} and
 *       {@code figures}; {@code answers} holds ids.
 * </ul>
 */
final class CsvExport implements DossierExport {

    static final List<String> HEADER = List.of(
            "id",
            "title",
            "text",
            "date",
            "start",
            "end",
            "date_note",
            "kind",
            "place",
            "other_places",
            "lat",
            "lon",
            "precision",
            "country",
            "tags",
            "actors",
            "sources",
            "claims",
            "figures",
            "answers",
            "weight",
            "note");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public List<Problem> write(Dossier dossier, String language, OutputStream out) throws IOException {
        Telling telling = new Telling(dossier, language);
        EntryText texts = new EntryText(telling);
        List<String> unknown = List.copyOf(Unknown.names(dossier.entries(), HEADER));
        CsvSheet sheet = new CsvSheet(out);
        List<String> header = new ArrayList<>(HEADER);
        unknown.forEach(each -> header.add(CsvSheet.guarded(Telling.writable(each))));
        sheet.row(header);
        for (Entry entry : dossier.entries()) {
            List<String> row = row(entry, telling, texts);
            for (String name : unknown) {
                row.add(text(Unknown.text(entry, name)));
            }
            sheet.row(row);
        }
        sheet.finish();
        return losses(telling);
    }

    private static List<String> row(Entry entry, Telling telling, EntryText texts) {
        List<String> row = new ArrayList<>();
        row.add(text(entry.id()));
        row.add(text(telling.say(entry.title())));
        row.add(text(telling.say(entry.summary())));
        dates(entry, row);
        row.add(text(telling.say(entry.whenNote())));
        row.add(text(telling.kind(entry)));
        List<String> places = telling.placeNames(entry);
        row.add(places.isEmpty() ? "" : text(places.get(0)));
        row.add(places.isEmpty() ? "" : several(places.subList(1, places.size())));
        List<Position> positions = telling.positions(entry);
        row.add(positions.isEmpty() ? "" : Double.toString(positions.get(0).lat()));
        row.add(positions.isEmpty() ? "" : Double.toString(positions.get(0).lon()));
        row.add(telling.precision(entry));
        row.add(several(telling.countries(entry)));
        row.add(several(telling.tags(entry)));
        row.add(several(telling.actors(entry)));
        row.add(lines(telling.sources(entry).stream()
                .map(each -> source(each, telling))
                .toList()));
        row.add(lines(entry.claims().stream().map(texts::claim).map(Line::text).toList()));
        row.add(lines(
                entry.figures().stream().map(texts::figure).map(Line::text).toList()));
        row.add(several(telling.answered(entry)));
        row.add(entry.weight() == null ? "" : entry.weight().toString());
        row.add(text(telling.say(entry.note())));
        return row;
    }

    private static void dates(Entry entry, List<String> row) {
        if (entry.when() == null) {
            row.addAll(List.of("", "", ""));
            return;
        }
        PlainSpan span = PlainSpan.of(entry.when());
        PlainDate end = span.otherEnd();
        row.add(entry.when().edtf());
        row.add(span.start() == null ? "" : span.start().iso());
        row.add(end == null ? "" : end.iso());
    }

    private static String source(Source source, Telling telling) {
        String cited = telling.cited(source);
        String address = Telling.address(source);
        return address == null ? cited : cited + " <" + address + ">";
    }

    private static String text(String text) {
        return CsvSheet.guarded(Telling.writable(text));
    }

    private static String several(List<String> texts) {
        return text(String.join("; ", texts));
    }

    /** What stands in a line each has no lines of its own. */
    private static String lines(List<String> texts) {
        return text(texts.stream().map(each -> each.replace('\n', ' ')).collect(Collectors.joining("\n")));
    }

    private static List<Problem> losses(Telling telling) {
        Losses losses = new Losses(telling);
        return losses.languages()
                .warn("export-title", telling.dossier().entries().isEmpty() ? 0 : 1)
                .warn(
                        "export-cells",
                        losses.entries(each -> !telling.sources(each).isEmpty()
                                || !each.claims().isEmpty()
                                || !each.figures().isEmpty()))
                .warn(
                        "export-first-place",
                        losses.entries(each -> telling.positions(each).size() > 1))
                .routes()
                .pictures()
                .eras()
                .chapters()
                .looks()
                .relationNotes()
                .places()
                .unused()
                .questions()
                .about()
                .problems();
    }
}
