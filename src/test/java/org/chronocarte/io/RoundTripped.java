package org.chronocarte.io;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.Tag;
import org.jspecify.annotations.Nullable;

/** A dossier before and after it was written and read, entry by entry, in the words of one language. */
final class RoundTripped {

    /** What an entry says. */
    enum Part {
        WHEN,
        WHEN_NOTE,
        SUMMARY,
        NOTE,
        KIND,
        TAGS,
        ACTORS,
        PLACES,
        POSITIONS,
        PRECISIONS,
        SOURCES,
        CLAIMS,
        FIGURES,
        WEIGHT,
        ANSWERS
    }

    private final Dossier before;
    private final Side left;
    private final Side right;
    private final String language;
    private final Map<String, Entry> byTitle = new HashMap<>();

    RoundTripped(Dossier before, Dossier after, String language) {
        this.before = before;
        this.language = language;
        left = new Side(before, language);
        right = new Side(after, language);
        after.entries().forEach(each -> byTitle.put(said(each.title(), language), each));
    }

    /** Blanks of typography are none of what a text says. */
    static String said(@Nullable LocalText text, String language) {
        return text == null
                ? ""
                : text.in(language)
                        .replace('\u00a0', ' ')
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    /** Titles of the entries that did not come back. */
    List<String> missing() {
        return before.entries().stream()
                .map(each -> said(each.title(), language))
                .filter(each -> !byTitle.containsKey(each))
                .toList();
    }

    private Entry after(Entry entry) {
        return Objects.requireNonNull(byTitle.get(said(entry.title(), language)));
    }

    /** The parts that came back otherwise, each with the entries, what was and what is. */
    Map<Part, List<String>> differing() {
        Map<Part, List<String>> differing = new EnumMap<>(Part.class);
        for (Entry entry : before.entries()) {
            for (Part part : Part.values()) {
                String was = left.words(entry, part);
                String is = right.words(after(entry), part);
                boolean longer = part == Part.SUMMARY && is.startsWith(was);
                if (!was.equals(is) && !longer) {
                    differing
                            .computeIfAbsent(part, none -> new ArrayList<>())
                            .add(entry.id() + ": " + was + " → " + is);
                }
            }
        }
        return differing;
    }

    /** The words that came back name the tags, actors, places, cautions, claims and sources of each entry. */
    void assertTold() {
        Catalog catalog = new Catalog(before);
        for (Entry entry : before.entries()) {
            String told = said(after(entry).summary(), language);
            Set<String> wanted = new LinkedHashSet<>();
            left.labels(entry.tags(), catalog::tag, Tag::label).forEach(wanted::add);
            left.labels(entry.actors(), catalog::actor, Actor::label).forEach(wanted::add);
            left.labels(entry.places(), catalog::place, Place::label).forEach(wanted::add);
            left.labels(entry.sources(), catalog::source, Source::title).forEach(wanted::add);
            entry.claims().forEach(each -> wanted.add(said(each.text(), language)));
            wanted.add(said(entry.note(), language));
            wanted.add(said(entry.whenNote(), language));
            wanted.forEach(each -> assertTrue(told.contains(each), () -> each + " is not in: " + told));
        }
    }

    /** One of the two dossiers. */
    private static final class Side {

        private final Catalog catalog;
        private final String language;

        Side(Dossier dossier, String language) {
            this.catalog = new Catalog(dossier);
            this.language = language;
        }

        <T> List<String> labels(List<String> ids, Function<String, Optional<T>> find, Function<T, LocalText> label) {
            return ids.stream()
                    .map(find)
                    .flatMap(Optional::stream)
                    .map(label)
                    .map(each -> said(each, language))
                    .toList();
        }

        String words(Entry entry, Part part) {
            return switch (part) {
                case WHEN -> entry.when() == null ? "" : entry.when().edtf();
                case WHEN_NOTE -> said(entry.whenNote(), language);
                case SUMMARY -> said(entry.summary(), language);
                case NOTE -> said(entry.note(), language);
                case KIND ->
                    catalog.kind(entry.kind())
                            .map(Kind::label)
                            .map(each -> said(each, language))
                            .orElse("");
                case TAGS -> labels(entry.tags(), catalog::tag, Tag::label).toString();
                case ACTORS ->
                    labels(entry.actors(), catalog::actor, Actor::label).toString();
                case PLACES ->
                    // A calendar joins the names of several.
                    String.join(", ", labels(entry.places(), catalog::place, Place::label));
                case POSITIONS ->
                    entry.places().stream()
                            .map(catalog::positionOf)
                            .flatMap(Optional::stream)
                            .distinct()
                            .toList()
                            .toString();
                case PRECISIONS ->
                    entry.places().stream()
                            .map(catalog::shownAt)
                            .flatMap(Optional::stream)
                            .map(Place::precision)
                            .toList()
                            .toString();
                case SOURCES -> sources(entry).toString();
                case CLAIMS -> entry.claims().stream().map(this::claim).toList().toString();
                case FIGURES ->
                    entry.figures().stream().map(this::figure).toList().toString();
                case WEIGHT -> String.valueOf(entry.weight());
                case ANSWERS ->
                    catalog.answersOf(entry.id()).stream()
                            .map(Relation::to)
                            .map(catalog::entry)
                            .flatMap(Optional::stream)
                            .map(each -> said(each.title(), language))
                            .toList()
                            .toString();
            };
        }

        /** All that an entry cites, in any order: its own sources, and those of its claims and figures. */
        private Set<String> sources(Entry entry) {
            Set<String> ids = new LinkedHashSet<>(entry.sources());
            entry.claims().forEach(each -> ids.addAll(each.sources()));
            entry.figures().forEach(each -> ids.addAll(each.sources()));
            Set<String> words = new TreeSet<>();
            ids.stream().map(catalog::source).flatMap(Optional::stream).forEach(each -> words.add(source(each)));
            return words;
        }

        private String source(Source source) {
            return said(source.title(), language)
                    + "|" + said(source.publisher(), language)
                    + "|" + (source.date() == null ? "" : source.date().edtf())
                    + "|" + source.url()
                    + "|" + said(source.note(), language);
        }

        private List<String> cited(List<String> sources) {
            return labels(sources, catalog::source, Source::title);
        }

        private String claim(Claim claim) {
            return said(claim.text(), language) + "|" + claim.status() + "|" + said(claim.note(), language) + "|"
                    + (claim.quote() == null ? "" : claim.quote().text()) + "|" + cited(claim.sources());
        }

        private String figure(Figure figure) {
            return said(figure.label(), language) + "|" + figure.values() + "|" + said(figure.unit(), language) + "|"
                    + (figure.period() == null ? "" : figure.period().edtf()) + "|"
                    + said(figure.periodNote(), language) + "|" + figure.status() + "|" + said(figure.note(), language)
                    + "|" + cited(figure.sources());
        }
    }
}
