package org.chronocarte.io.format.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.dossier.Tag;
import org.jspecify.annotations.Nullable;

/** Counts what a format cannot hold of a dossier. */
final class Losses {

    private static final int NAMED = 3;
    private static final int LONGEST = 34;

    private final Dossier dossier;
    private final Telling telling;
    private final List<Problem> problems = new ArrayList<>();

    Losses(Telling telling) {
        this.telling = telling;
        this.dossier = telling.dossier();
    }

    List<Problem> problems() {
        return problems;
    }

    /** Says that some of the dossier is not as it was; nothing where there is none of it. */
    Losses warn(String code, long count) {
        if (count > 0) {
            problems.add(Problem.warning(code, new Where.File(), Long.toString(count)));
        }
        return this;
    }

    /** Says that some entries are not in the file, and names the first of them. */
    Losses warn(String code, List<Entry> entries) {
        if (!entries.isEmpty()) {
            String titles = String.join(
                    " · ",
                    entries.stream()
                            .limit(NAMED)
                            .map(each -> shortened(telling.say(each.title())))
                            .toList());
            String some = entries.size() > NAMED ? titles + " …" : titles;
            problems.add(Problem.warning(code, new Where.File(), Integer.toString(entries.size()), some));
        }
        return this;
    }

    private static String shortened(String title) {
        int end = title.offsetByCodePoints(0, Math.min(LONGEST, title.codePointCount(0, title.length())));
        return end == title.length() ? title : title.substring(0, end) + "…";
    }

    long entries(Predicate<Entry> concerned) {
        return dossier.entries().stream().filter(concerned).count();
    }

    /** Texts in the languages that were not asked for. */
    Losses languages() {
        return warn("export-language", entries(each -> hasMore(each.title()) || hasMore(each.summary())));
    }

    private static boolean hasMore(@Nullable LocalText text) {
        return text != null && text.byLanguage().size() > 1;
    }

    /** Dates that are more, or less, than plain ones; told in words. */
    Losses dates(Predicate<PlainSpan> held) {
        return warn("export-when", entries(each -> each.when() != null && !held.test(PlainSpan.of(each.when()))));
    }

    /** What formats of few words have no fields for; told in words. */
    Losses evidence() {
        return warn("export-sources", entries(each -> !telling.sources(each).isEmpty()))
                .warn(
                        "export-claims",
                        entries(each ->
                                !each.claims().isEmpty() || !each.figures().isEmpty()));
    }

    Losses relations() {
        return warn("export-relations", dossier.relations().size());
    }

    /** What is noted of links between entries, and links that are no answers. */
    Losses relationNotes() {
        long count = dossier.relations().stream()
                .filter(each -> each.note() != null || !each.type().equals(Relation.RESPONDS_TO))
                .count();
        return warn("export-relation-notes", count);
    }

    /** What is noted of places, and in which others they lie. */
    Losses places() {
        long count = dossier.places().stream()
                .filter(each -> each.note() != null || each.within() != null)
                .count();
        return warn("export-places", count);
    }

    /** What formats of few words tell in words, if at all. */
    Losses details() {
        return warn(
                "export-details",
                entries(each -> !each.actors().isEmpty()
                        || !each.tags().isEmpty()
                        || each.note() != null
                        || each.whenNote() != null
                        || each.weight() != null));
    }

    /** What no entry needs: places that are only on routes, and sources that nobody cites. */
    Losses unused() {
        Set<String> places = new HashSet<>();
        Set<String> sources = new HashSet<>();
        dossier.entries().forEach(each -> {
            places.addAll(each.places());
            telling.sources(each).forEach(source -> sources.add(source.id()));
        });
        long count = dossier.places().stream()
                        .filter(each -> !places.contains(each.id()))
                        .count()
                + dossier.sources().stream()
                        .filter(each -> !sources.contains(each.id()))
                        .count();
        return warn("export-unused", count);
    }

    /** What the dossier says of itself beside its title and summary. */
    Losses about() {
        boolean says = dossier.updated() != null
                || !dossier.view().equals(StoredView.EVERYTHING)
                || !dossier.extras().json().isEmpty();
        return warn("export-about", says ? 1 : 0).warn("export-part-extras", strangeParts());
    }

    /** How many parts of the dossier, beside the entries, have fields that this application does not know. */
    private long strangeParts() {
        Stream<Extras> places = dossier.places().stream().map(Place::extras).map(Losses::withoutCountry);
        Stream<Extras> told = dossier.entries().stream().flatMap(Losses::told);
        Stream<Extras> rest = Stream.of(
                        dossier.kinds().stream().map(Kind::extras),
                        dossier.tags().stream().map(Tag::extras),
                        dossier.actors().stream().map(Actor::extras),
                        dossier.sources().stream().map(Source::extras),
                        dossier.relations().stream().map(Relation::extras),
                        dossier.routes().stream().map(Route::extras),
                        dossier.eras().stream().map(Era::extras),
                        dossier.chapters().stream().map(Chapter::extras))
                .flatMap(each -> each);
        return Stream.of(places, told, rest)
                .flatMap(each -> each)
                .filter(each -> !each.json().isEmpty())
                .count();
    }

    /** A place's country is told of its entries. */
    private static Extras withoutCountry(Extras extras) {
        Map<String, String> others = new HashMap<>(extras.json());
        others.remove("country");
        return new Extras(others);
    }

    private static Stream<Extras> told(Entry entry) {
        return Stream.concat(
                entry.claims().stream().map(Claim::extras),
                entry.figures().stream().map(Figure::extras));
    }

    /** The colours and shapes of kinds. */
    Losses looks() {
        return warn("export-looks", dossier.kinds().size());
    }

    /** Lines between places. */
    Losses routes() {
        return warn("export-routes", dossier.routes().size());
    }

    /** What the file had that this application does not know. */
    Losses extras() {
        return warn("export-extras", entries(each -> !each.extras().json().isEmpty()));
    }

    Losses pictures() {
        long count = dossier.entries().stream()
                        .mapToLong(each -> each.pictures().size())
                        .sum()
                + dossier.chapters().stream()
                        .mapToLong(each -> each.pictures().size())
                        .sum();
        return warn("export-pictures", count);
    }

    Losses eras() {
        return warn("export-eras", dossier.eras().size());
    }

    Losses chapters() {
        return warn("export-chapters", dossier.chapters().size());
    }

    /** Exercises with an answer, those of chapters and the dossier's own. */
    Losses questions() {
        long count = dossier.questions().size()
                + dossier.chapters().stream()
                        .mapToLong(each -> each.questions().size())
                        .sum();
        return warn("export-questions", count);
    }

    /** What formats of few words have no room for, whatever it is of. */
    Losses rest() {
        return looks().extras().details().places().unused().questions().about();
    }
}
