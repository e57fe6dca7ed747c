package org.chronocarte.model.merging;

import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.dossier.Source;

/** The same records under another id. */
final class WithId {

    private WithId() {}

    static Kind kind(Kind k, String id) {
        return new Kind(id, k.label(), k.plural(), k.lane(), k.color(), k.darkColor(), k.shape(), k.extras());
    }

    static Place place(Place p, String id) {
        return new Place(id, p.label(), p.position(), p.precision(), p.within(), p.areas(), p.note(), p.extras());
    }

    static Source source(Source s, String id) {
        return new Source(id, s.title(), s.publisher(), s.date(), s.url(), s.language(), s.note(), s.extras());
    }

    static Era era(Era e, String id) {
        return new Era(id, e.label(), e.when(), e.color(), e.sources(), e.extras());
    }

    static Entry entry(Entry e, String id) {
        return new Entry(
                id,
                e.kind(),
                e.title(),
                e.summary(),
                e.when(),
                e.whenNote(),
                e.places(),
                e.actors(),
                e.tags(),
                e.sources(),
                e.claims(),
                e.figures(),
                e.weight(),
                e.note(),
                e.pictures(),
                e.extras());
    }

    static Route route(Route r, String id) {
        return new Route(
                id,
                r.label(),
                r.from(),
                r.to(),
                r.directed(),
                r.status(),
                r.sources(),
                r.entry(),
                r.note(),
                r.extras());
    }

    static Chapter chapter(Chapter c, String id) {
        return c.withId(id);
    }
}
