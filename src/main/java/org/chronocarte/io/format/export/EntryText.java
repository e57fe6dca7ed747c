package org.chronocarte.io.format.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chronocarte.io.format.export.Passage.Line;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Source;

/** All that is told of an entry, for formats that have room for words and for little else. */
final class EntryText {

    private final Telling telling;

    EntryText(Telling telling) {
        this.telling = telling;
    }

    /** Everything but the headline. */
    List<Passage> passages(Entry entry) {
        List<Passage> passages = new ArrayList<>();
        add(passages, "", lines(List.of(telling.say(entry.summary()))));
        add(passages, phrase("date"), lines(List.of(date(entry))));
        add(passages, phrase("kind"), lines(List.of(telling.kind(entry))));
        add(passages, phrase("places"), lines(telling.placeNames(entry)));
        add(passages, phrase("claims"), entry.claims().stream().map(this::claim).toList());
        add(
                passages,
                phrase("figures"),
                entry.figures().stream().map(this::figure).toList());
        add(passages, phrase("answers"), linked(telling.catalog().answersOf(entry.id()), true));
        add(passages, phrase("answered"), linked(telling.catalog().answeredBy(entry.id()), false));
        add(passages, phrase("actors"), lines(telling.actors(entry)));
        add(passages, phrase("tags"), lines(telling.tags(entry)));
        add(passages, phrase("note"), lines(List.of(telling.say(entry.note()))));
        add(
                passages,
                phrase("sources"),
                telling.sources(entry).stream().map(this::source).toList());
        return passages;
    }

    private static void add(List<Passage> passages, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            passages.add(new Passage(heading, lines));
        }
    }

    private static List<Line> lines(List<String> texts) {
        return texts.stream()
                .filter(each -> !each.isBlank())
                .map(each -> new Line(each, null))
                .toList();
    }

    private String phrase(String key, Object... arguments) {
        return telling.phrases().get(key, arguments);
    }

    private String date(Entry entry) {
        return joined(telling.date(entry), telling.say(entry.whenNote()));
    }

    private static String joined(String... parts) {
        return List.of(parts).stream().filter(each -> !each.isBlank()).collect(Collectors.joining(" — "));
    }

    /** One claim: what is said, how sure it is, in which words, and by whom. */
    Line claim(Claim claim) {
        String quote = claim.quote() == null
                ? ""
                : phrase("quoted", Telling.writable(claim.quote().text()));
        String said = phrase("marked", telling.say(claim.text()), status(claim.status()));
        return new Line(joined(said, quote, telling.say(claim.note()), cited(claim.sources())), null);
    }

    /** One figure, with its unit and what it speaks of. */
    Line figure(Figure figure) {
        String values = figure.values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" – "));
        String said = phrase(
                "counted", telling.say(figure.label()), values, telling.say(figure.unit()), status(figure.status()));
        String period = figure.period() == null ? "" : telling.dates().label(figure.period());
        return new Line(
                joined(
                        said,
                        period,
                        telling.say(figure.periodNote()),
                        telling.say(figure.note()),
                        cited(figure.sources())),
                null);
    }

    private String cited(List<String> sources) {
        return sources.stream()
                .map(telling.catalog()::source)
                .flatMap(Optional::stream)
                .map(each -> each.publisher() == null ? telling.say(each.title()) : telling.say(each.publisher()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** How sure something is, in a word. */
    String status(ClaimStatus status) {
        return phrase(
                switch (status) {
                    case STATED -> "stated";
                    case DISPUTED -> "disputed";
                    case ALLEGED -> "alleged";
                });
    }

    private List<Line> linked(List<Relation> relations, boolean onward) {
        List<Line> lines = new ArrayList<>();
        for (Relation relation : relations) {
            telling.catalog()
                    .entry(onward ? relation.to() : relation.from())
                    .ifPresent(other -> lines.add(new Line(
                            joined(telling.say(other.title()), telling.date(other), telling.say(relation.note())),
                            null)));
        }
        return lines;
    }

    private Line source(Source source) {
        return new Line(joined(telling.cited(source), telling.say(source.note())), Telling.address(source));
    }
}
