package org.chronocarte.model.dossier;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.UnaryOperator;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * All that is told. Ids are unique within their list; that references lead somewhere is the reader's to check and to
 * report, and {@link Catalog} answers with nothing where one does not.
 *
 * @param id a short name of the dossier
 * @param title its headline
 * @param summary a few sentences, or null
 * @param languages ISO 639 codes in which it is complete
 * @param updated when it was last edited, or null
 * @param kinds the kinds of its entries
 * @param tags subjects
 * @param actors who takes part
 * @param places where
 * @param sources who says so
 * @param entries what is told
 * @param relations which entry answers which
 * @param routes lines between places
 * @param eras stretches of time behind the entries
 * @param chapters the guided tour
 * @param questions tasks for the audience that belong to no chapter, in their order
 * @param view what to show on opening
 * @param extras unknown fields
 */
public record Dossier(
        String id,
        LocalText title,
        @Nullable LocalText summary,
        List<String> languages,
        @Nullable When updated,
        List<Kind> kinds,
        List<Tag> tags,
        List<Actor> actors,
        List<Place> places,
        List<Source> sources,
        List<Entry> entries,
        List<Relation> relations,
        List<Route> routes,
        List<Era> eras,
        List<Chapter> chapters,
        List<Question> questions,
        StoredView view,
        Extras extras) {

    /** @throws IllegalArgumentException when an id stands twice in one list */
    public Dossier {
        List<Entry> told = entries;
        // Of the two long lists each is looked at on a processor of its own.
        ForkJoinTask<DistinctList<Entry>> distinct =
                ForkJoinPool.commonPool().submit(() -> DistinctList.lookedAt(told, Entry::id));
        languages = List.copyOf(languages);
        kinds = DistinctList.of(kinds, Kind::id);
        tags = DistinctList.of(tags, Tag::id);
        actors = DistinctList.of(actors, Actor::id);
        places = DistinctList.of(places, Place::id);
        sources = DistinctList.of(sources, Source::id);
        relations = List.copyOf(relations);
        routes = DistinctList.of(routes, Route::id);
        eras = DistinctList.of(eras, Era::id);
        chapters = DistinctList.of(chapters, Chapter::id);
        questions = List.copyOf(questions);
        entries = distinct.join().checked();
    }

    /** A dossier all of whose questions stand in its chapters. */
    public Dossier(
            String id,
            LocalText title,
            @Nullable LocalText summary,
            List<String> languages,
            @Nullable When updated,
            List<Kind> kinds,
            List<Tag> tags,
            List<Actor> actors,
            List<Place> places,
            List<Source> sources,
            List<Entry> entries,
            List<Relation> relations,
            List<Route> routes,
            List<Era> eras,
            List<Chapter> chapters,
            StoredView view,
            Extras extras) {
        this(
                id, title, summary, languages, updated, kinds, tags, actors, places, sources, entries, relations,
                routes, eras, chapters, List.of(), view, extras);
    }

    /** A dossier that tells nothing. */
    public static Dossier empty(LocalText title) {
        return new Dossier(
                "empty",
                title,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                StoredView.EVERYTHING,
                Extras.NONE);
    }

    /** The same dossier with another guided tour. */
    public Dossier withChapters(List<Chapter> tour) {
        return new Dossier(
                id, title, summary, languages, updated, kinds, tags, actors, places, sources, entries, relations,
                routes, eras, tour, questions, view, extras);
    }

    /** The same dossier with other questions outside of its chapters. */
    public Dossier withQuestions(List<Question> tasks) {
        return new Dossier(
                id, title, summary, languages, updated, kinds, tags, actors, places, sources, entries, relations,
                routes, eras, chapters, tasks, view, extras);
    }

    /** The same dossier with another form of one of its entries, told by its id; none of that id changes nothing. */
    public Dossier withEntry(Entry changed) {
        List<Entry> told = entries.stream()
                .map(each -> each.id().equals(changed.id()) ? changed : each)
                .toList();
        return new Dossier(
                id, title, summary, languages, updated, kinds, tags, actors, places, sources, told, relations, routes,
                eras, chapters, questions, view, extras);
    }

    /** Whether there is anything to see. */
    public boolean hasPictures() {
        return entries.stream().anyMatch(each -> !each.pictures().isEmpty())
                || chapters.stream().anyMatch(each -> !each.pictures().isEmpty());
    }

    /** The same dossier with every picture changed; the same value when none is. */
    public Dossier withPictures(UnaryOperator<Picture> change) {
        UnaryOperator<List<Picture>> all =
                pictures -> pictures.stream().map(change).toList();
        List<Entry> told = entries.stream().anyMatch(each -> !each.pictures().isEmpty())
                ? entries.stream()
                        .map(each -> each.pictures().isEmpty() ? each : each.withPictures(all.apply(each.pictures())))
                        .toList()
                : entries;
        List<Chapter> tour = chapters.stream()
                .map(each -> each.pictures().isEmpty() ? each : each.withPictures(all.apply(each.pictures())))
                .toList();
        if (told.equals(entries) && tour.equals(chapters)) {
            return this;
        }
        return new Dossier(
                id, title, summary, languages, updated, kinds, tags, actors, places, sources, told, relations, routes,
                eras, tour, questions, view, extras);
    }

    /** The same dossier with other kinds, such as the same in other colours. */
    public Dossier withKinds(List<Kind> others) {
        return new Dossier(
                id, title, summary, languages, updated, others, tags, actors, places, sources, entries, relations,
                routes, eras, chapters, questions, view, extras);
    }
}
