package org.chronocarte.model.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.dossier.Tag;

/**
 * Adds a dossier to another. Kinds, subjects, actors, places and sources that both have become one; entries are all
 * kept, and those that seem to have been there are named. Headline, summary and opening view stay the first one's.
 */
public final class Merging {

    private final Dossier base;
    private final Dossier more;
    private final Joining<Kind> kinds;
    private final Joining<Tag> tags;
    private final Joining<Actor> actors;
    private final Joining<Place> places;
    private final Joining<Source> sources;
    private final Joining<Entry> entries;
    private final Joining<Era> eras;
    private final Joining<Chapter> chapters;
    private final Joining<Route> routes;

    private Merging(Dossier base, Dossier more) {
        this.base = base;
        this.more = more;
        kinds = Joining.of(base.kinds(), more.kinds(), Same.KINDS);
        tags = Joining.of(base.tags(), more.tags(), Same.TAGS);
        actors = Joining.of(base.actors(), more.actors(), Same.ACTORS);
        places = Joining.of(base.places(), more.places(), Same.places(base, more));
        sources = Joining.of(base.sources(), more.sources(), Same.SOURCES);
        eras = Joining.of(base.eras(), more.eras(), Same.ERAS);
        entries = Joining.appended(base.entries(), more.entries(), Entry::id, WithId::entry);
        chapters = Joining.appended(base.chapters(), more.chapters(), Chapter::id, WithId::chapter);
        routes = Joining.appended(base.routes(), more.routes(), Route::id, WithId::route);
    }

    /**
     * Both dossiers in one.
     *
     * @param base whose ids all stay
     * @param more what is added; its ids change where they are taken
     */
    public static Merged append(Dossier base, Dossier more) {
        return new Merging(base, more).merged();
    }

    /**
     * Adds a further dossier to what two or more have become.
     *
     * @param before whose duplicates stay named
     */
    public static Merged append(Merged before, Dossier more) {
        Merged next = append(before.dossier(), more);
        List<Duplicate> all = new ArrayList<>(before.duplicates());
        all.addAll(next.duplicates());
        return new Merged(next.dossier(), all);
    }

    private Merged merged() {
        List<Entry> added = added(entries, base.entries()).map(this::entry).toList();
        Dossier dossier = new Dossier(
                base.id(),
                base.title(),
                base.summary(),
                languages(),
                base.updated(),
                kinds.all(),
                tags.all(),
                actors.all(),
                places(),
                sources.all(),
                joined(base.entries(), added.stream()),
                joined(base.relations(), more.relations().stream().map(this::relation)),
                joined(base.routes(), added(routes, base.routes()).map(this::route)),
                joined(base.eras(), added(eras, base.eras()).map(this::era)),
                joined(base.chapters(), added(chapters, base.chapters()).map(this::chapter)),
                joined(base.questions(), Requestioned.all(more.questions(), entries.renaming()).stream()),
                base.view(),
                extras());
        return new Merged(dossier, duplicates(base.entries(), added));
    }

    private static <T> Stream<T> added(Joining<T> joined, List<T> before) {
        return joined.all().stream().skip(before.size());
    }

    private static <T> List<T> joined(List<T> before, Stream<T> added) {
        return Stream.concat(before.stream(), added).toList();
    }

    /** Complete in a language is what both are; a dossier that names no language has texts that belong to none. */
    private List<String> languages() {
        if (base.languages().isEmpty() || more.languages().isEmpty()) {
            return base.languages().isEmpty() && base.entries().isEmpty() ? more.languages() : base.languages();
        }
        return base.languages().stream().filter(more.languages()::contains).toList();
    }

    private Extras extras() {
        Map<String, String> all = new LinkedHashMap<>(more.extras().json());
        all.putAll(base.extras().json());
        return new Extras(all);
    }

    /** The added places' containers have got other ids too. */
    private List<Place> places() {
        return joined(
                places.all().subList(0, base.places().size()),
                added(places, base.places())
                        .map(each -> new Place(
                                each.id(),
                                each.label(),
                                each.position(),
                                each.precision(),
                                places.renaming().orNull(each.within()),
                                each.areas(),
                                each.note(),
                                each.extras())));
    }

    private Entry entry(Entry entry) {
        return new Entry(
                entry.id(),
                kinds.renaming().of(entry.kind()),
                entry.title(),
                entry.summary(),
                entry.when(),
                entry.whenNote(),
                places.renaming().all(entry.places()),
                actors.renaming().all(entry.actors()),
                tags.renaming().all(entry.tags()),
                sources.renaming().all(entry.sources()),
                entry.claims().stream().map(this::claim).toList(),
                entry.figures().stream().map(this::figure).toList(),
                entry.weight(),
                entry.note(),
                entry.pictures(),
                entry.extras());
    }

    private Claim claim(Claim claim) {
        return new Claim(
                claim.text(),
                claim.status(),
                sources.renaming().all(claim.sources()),
                claim.quote(),
                claim.note(),
                claim.extras());
    }

    private Figure figure(Figure figure) {
        return new Figure(
                figure.id(),
                figure.label(),
                figure.values(),
                figure.unit(),
                figure.period(),
                figure.periodNote(),
                sources.renaming().all(figure.sources()),
                figure.status(),
                figure.note(),
                figure.extras());
    }

    private Relation relation(Relation relation) {
        return new Relation(
                relation.type(),
                entries.renaming().of(relation.from()),
                entries.renaming().of(relation.to()),
                relation.note(),
                relation.extras());
    }

    private Route route(Route route) {
        return new Route(
                route.id(),
                route.label(),
                places.renaming().of(route.from()),
                places.renaming().of(route.to()),
                route.directed(),
                route.status(),
                sources.renaming().all(route.sources()),
                entries.renaming().orNull(route.entry()),
                route.note(),
                route.extras());
    }

    private Era era(Era era) {
        return new Era(
                era.id(),
                era.label(),
                era.when(),
                era.color(),
                sources.renaming().all(era.sources()),
                era.extras());
    }

    private Chapter chapter(Chapter chapter) {
        return chapter.withStress(entries.renaming().all(chapter.stress()))
                .withQuestions(Requestioned.all(chapter.questions(), entries.renaming()))
                .withView(view(chapter.view()));
    }

    private StoredView view(StoredView view) {
        return new StoredView(
                view.window(),
                view.bounds(),
                kinds.renaming().all(view.kinds()),
                places.renaming().all(view.places()),
                tags.renaming().all(view.tags()),
                actors.renaming().all(view.actors()),
                view.certainty(),
                view.asKnownOn(),
                entries.renaming().orNull(view.selection()),
                view.extras());
    }

    private static List<Duplicate> duplicates(List<Entry> before, List<Entry> added) {
        Map<Object, String> known = new HashMap<>();
        before.forEach(each -> telling(each).forEach(key -> known.putIfAbsent(key, each.id())));
        List<Duplicate> found = new ArrayList<>();
        for (Entry each : added) {
            Set<String> twins = new LinkedHashSet<>();
            telling(each).stream().map(known::get).filter(Objects::nonNull).forEach(twins::add);
            if (!twins.isEmpty()) {
                found.add(new Duplicate(twins.iterator().next(), each.id()));
            }
        }
        return found;
    }

    /** What an entry tells, once for each of its titles. */
    private static List<Object> telling(Entry entry) {
        String place = entry.places().isEmpty() ? "" : entry.places().get(0);
        String date = entry.when() == null ? "" : entry.when().edtf();
        return Joining.folded(entry.title()).stream()
                .<Object>map(title -> List.of(title, date, place))
                .toList();
    }
}
