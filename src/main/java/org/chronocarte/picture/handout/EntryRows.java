package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenWords;

/** Entries as a list: the shape of their kind, their date in words, their headline, what is doubted, their sources. */
final class EntryRows {

    /** Of an entry's words, beside its glyph; a length on A4. */
    static final double INDENT = 14;

    private static final double GLYPH = 3.3;
    /** Of a kind that the dossier does not describe. */
    private static final Shape UNKNOWN = Shape.CIRCLE;

    private final EntryIndex index;
    private final HandoutType type;
    private final Paragraphs paragraphs;
    private final Messages words;
    private final WhenWords dates;
    private final String language;

    EntryRows(EntryIndex index, HandoutType type, Paragraphs paragraphs, Messages words, String language) {
        this.index = index;
        this.type = type;
        this.paragraphs = paragraphs;
        this.words = words;
        this.dates = new WhenWords(words.locale());
        this.language = language;
    }

    /**
     * One entry.
     *
     * @param sources numbers of its sources; empty to name none
     * @param asked what is not told of it, since it is to be found
     */
    List<Row> rows(Entry entry, List<Integer> sources, Asked asked, double width) {
        int ink = type.theme().ink();
        int soft = type.theme().inkSoft();
        List<Run> runs = new ArrayList<>();
        When when = entry.when();
        String date = when == null ? words.get("entry.undated") : dates.label(when);
        runs.add(new Run(
                words.get("entry.date", asked.dateOf(entry) ? words.get("entry.asked") : date), type.bold(), ink));
        runs.add(new Run(asked.titleOf(entry, language), type.body(), ink));
        place(entry)
                .filter(name -> !asked.placeOf(entry))
                .ifPresent(name -> runs.add(new Run(words.get("entry.place", name), type.body(), soft)));
        doubt(entry).ifPresent(said -> runs.add(new Run(words.get("entry.doubt", said), type.italic(), soft)));
        references(sources, runs);
        Optional<Kind> kind = index.catalog().kind(entry.kind());
        HandoutItem glyph = new HandoutItem.Glyph(
                kind.map(Kind::shape).orElse(UNKNOWN),
                type.length(GLYPH),
                -type.body().size() * 0.36,
                type.length(GLYPH),
                kind.map(type.theme()::color).orElse(soft));
        return paragraphs.rows(runs, new Paragraphs.Setting(width, type.length(INDENT), type.length(3), glyph));
    }

    /** The name of its main place. */
    private Optional<String> place(Entry entry) {
        return entry.places().stream()
                .findFirst()
                .flatMap(index.catalog()::place)
                .map(Place::label)
                .map(label -> label.in(language))
                .filter(name -> !name.isBlank());
    }

    /** That sources differ, or that it is an accusation. */
    private Optional<String> doubt(Entry entry) {
        boolean alleged = entry.claims().stream().anyMatch(claim -> claim.status() == ClaimStatus.ALLEGED);
        boolean disputed = entry.claims().stream().anyMatch(claim -> claim.status() == ClaimStatus.DISPUTED);
        if (alleged) {
            return Optional.of(words.get(disputed ? "entry.both" : "entry.alleged"));
        }
        return disputed ? Optional.of(words.get("entry.disputed")) : Optional.empty();
    }

    private void references(List<Integer> sources, List<Run> runs) {
        if (sources.isEmpty()) {
            return;
        }
        int soft = type.theme().inkSoft();
        // What belongs together does not break: the blank before the bracket is a firm one.
        runs.add(new Run("\u00A0[", type.small(), soft));
        for (int i = 0; i < sources.size(); i++) {
            int number = sources.get(i);
            if (i > 0) {
                runs.add(new Run(", ", type.small(), soft));
            }
            runs.add(new Run(
                    Integer.toString(number), type.small(), type.theme().accent(), "#" + SourceRows.anchor(number)));
        }
        runs.add(new Run("]", type.small(), soft));
    }

    /** All kinds side by side, with their shapes: how to read map and timeline. */
    List<Row> legend(double width) {
        List<HandoutItem> items = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        double leading = HandoutType.leading(type.small());
        double baseline = leading * 0.72;
        double x = 0;
        List<Kind> kinds = index.dossier().kinds();
        for (int i = 0; i < kinds.size(); i++) {
            Kind kind = kinds.get(i);
            List<List<LineBreaker.Piece>> name = paragraphs.lines(
                    List.of(new Run(
                            kind.plural().in(language),
                            type.small(),
                            type.theme().ink())),
                    width - type.length(INDENT));
            if (name.isEmpty()) {
                continue;
            }
            LineBreaker.Piece piece = name.get(0).get(0);
            double wide = type.length(INDENT) + piece.width() + type.length(16);
            if (x > 0 && x + wide - type.length(16) > width) {
                rows.add(new Row(rows.isEmpty() ? type.length(5) : 0, leading, true, items));
                items = new ArrayList<>();
                x = 0;
            }
            double radius = type.length(GLYPH);
            items.add(new HandoutItem.Glyph(
                    kind.shape(),
                    x + radius,
                    baseline - type.small().size() * 0.34,
                    radius,
                    type.theme().color(kind)));
            items.add(new HandoutItem.Text(
                    piece.run().text(),
                    x + type.length(INDENT) - 3,
                    baseline,
                    type.small(),
                    type.theme().ink()));
            x += wide;
        }
        if (!items.isEmpty()) {
            rows.add(new Row(rows.isEmpty() ? type.length(5) : 0, leading, false, items));
        }
        return rows;
    }

    /** How many there are beyond those that are named. */
    List<Row> more(int left, double width) {
        return left <= 0
                ? List.of()
                : paragraphs.rows(
                        List.of(new Run(
                                words.get("entry.more", left),
                                type.italic(),
                                type.theme().inkSoft())),
                        new Paragraphs.Setting(width, type.length(INDENT), type.length(3), null));
    }

    /** Ids in the order in which they are told, without those that the dossier does not have. */
    List<Entry> known(List<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> index.catalog().entry(id).stream())
                .collect(Collectors.toList());
    }
}
