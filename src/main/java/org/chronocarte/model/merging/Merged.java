package org.chronocarte.model.merging;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.dossier.StoredView;

/**
 * Two dossiers in one.
 *
 * @param dossier with every entry of both
 * @param duplicates the added entries that seem to have been there, in the dossier's order
 */
public record Merged(Dossier dossier, List<Duplicate> duplicates) {

    public Merged {
        duplicates = List.copyOf(duplicates);
    }

    /** One dossier alone. */
    public static Merged of(Dossier dossier) {
        return new Merged(dossier, List.of());
    }

    /**
     * The dossier without some of the entries that were added twice. What referred to one refers to the entry that was
     * there before it.
     *
     * @param unwanted ids of added entries; others than those of duplicates are left alone
     */
    public Dossier without(Set<String> unwanted) {
        Renaming kept = new Renaming();
        duplicates.stream()
                .filter(each -> unwanted.contains(each.added()))
                .forEach(each -> kept.put(each.added(), kept.of(each.before())));
        if (kept.isEmpty()) {
            return dossier;
        }
        List<Entry> entries = dossier.entries().stream()
                .filter(each -> !kept.renames(each.id()))
                .toList();
        List<Relation> relations = dossier.relations().stream()
                .map(each ->
                        new Relation(each.type(), kept.of(each.from()), kept.of(each.to()), each.note(), each.extras()))
                .filter(each -> !each.from().equals(each.to()))
                .distinct()
                .toList();
        List<Route> routes =
                dossier.routes().stream().map(each -> route(each, kept)).toList();
        List<Chapter> chapters =
                dossier.chapters().stream().map(each -> chapter(each, kept)).toList();
        return new Dossier(
                dossier.id(),
                dossier.title(),
                dossier.summary(),
                dossier.languages(),
                dossier.updated(),
                dossier.kinds(),
                dossier.tags(),
                dossier.actors(),
                dossier.places(),
                dossier.sources(),
                entries,
                relations,
                routes,
                dossier.eras(),
                chapters,
                Requestioned.all(dossier.questions(), kept),
                view(dossier.view(), kept),
                dossier.extras());
    }

    private static Route route(Route route, Renaming kept) {
        return new Route(
                route.id(),
                route.label(),
                route.from(),
                route.to(),
                route.directed(),
                route.status(),
                route.sources(),
                kept.orNull(route.entry()),
                route.note(),
                route.extras());
    }

    private static Chapter chapter(Chapter chapter, Renaming kept) {
        return chapter.withStress(kept.all(chapter.stress()))
                .withQuestions(Requestioned.all(chapter.questions(), kept))
                .withView(view(chapter.view(), kept));
    }

    private static StoredView view(StoredView view, Renaming kept) {
        String selection = kept.orNull(view.selection());
        return Objects.equals(selection, view.selection())
                ? view
                : new StoredView(
                        view.window(),
                        view.bounds(),
                        view.kinds(),
                        view.places(),
                        view.tags(),
                        view.actors(),
                        view.certainty(),
                        view.asKnownOn(),
                        selection,
                        view.extras());
    }
}
