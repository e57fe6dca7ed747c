package org.chronocarte.model.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.Tag;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.merging.Joining.Rules;
import org.jspecify.annotations.Nullable;

/** What counts as the same on both sides. In doubt two things stay two: nothing is lost, and a reader can join them. */
final class Same {

    /** Degrees by which two positions of one place may differ: about 100 m. */
    private static final double NEAR = 0.001;

    static final Rules<Kind> KINDS =
            Joining.byLabel(Kind::id, Kind::label, WithId::kind, (before, added) -> true, (before, added) -> before);
    static final Rules<Tag> TAGS = Joining.byLabel(
            Tag::id,
            Tag::label,
            (tag, id) -> new Tag(id, tag.label(), tag.extras()),
            (before, added) -> true,
            (before, added) -> before);
    static final Rules<Actor> ACTORS = Joining.byLabel(
            Actor::id,
            Actor::label,
            (actor, id) -> new Actor(id, actor.label(), actor.extras()),
            (before, added) -> true,
            (before, added) -> before);
    static final Rules<Era> ERAS = Joining.byLabel(
            Era::id,
            Era::label,
            WithId::era,
            (before, added) -> before.when().equals(added.when()),
            (before, added) -> before);
    static final Rules<Source> SOURCES = new Rules<>() {
        @Override
        public String id(Source item) {
            return item.id();
        }

        @Override
        public Source withId(Source item, String id) {
            return WithId.source(item, id);
        }

        @Override
        public Set<String> names(Source item) {
            Set<String> names = new HashSet<>(Joining.folded(item.title()));
            if (item.url() != null) {
                names.add(item.url());
            }
            return names;
        }

        @Override
        public boolean same(Source before, Source added) {
            if (before.url() != null || added.url() != null) {
                return Objects.equals(before.url(), added.url());
            }
            return Joining.same(before.title(), added.title())
                    && Objects.equals(before.publisher(), added.publisher())
                    && Objects.equals(before.date(), added.date());
        }

        @Override
        public Source completed(Source before, Source added) {
            return new Source(
                    before.id(),
                    before.title(),
                    or(before.publisher(), added.publisher()),
                    or(before.date(), added.date()),
                    before.url(),
                    or(before.language(), added.language()),
                    or(before.note(), added.note()),
                    before.extras());
        }
    };

    private Same() {}

    /** Places with the same name and point; those without a point must lie in the same larger place. */
    static Rules<Place> places(Dossier base, Dossier more) {
        Map<String, Place> before = byId(base.places());
        Map<String, Place> added = byId(more.places());
        return Joining.byLabel(
                Place::id,
                Place::label,
                WithId::place,
                (one, other) -> near(one.position(), other.position())
                        && (one.position() != null || sameHolder(before.get(one.within()), added.get(other.within()))),
                Same::completed);
    }

    private static boolean sameHolder(@Nullable Place one, @Nullable Place other) {
        return one == null || other == null ? one == other : Joining.same(one.label(), other.label());
    }

    private static Map<String, Place> byId(List<Place> places) {
        return places.stream().collect(Collectors.toMap(Place::id, Function.identity()));
    }

    private static boolean near(@Nullable Position one, @Nullable Position other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Math.abs(one.lat() - other.lat()) <= NEAR && Math.abs(one.lon() - other.lon()) <= NEAR;
    }

    private static Place completed(Place before, Place added) {
        return new Place(
                before.id(),
                before.label(),
                before.position(),
                before.precision(),
                before.within(),
                before.areas().isEmpty() ? added.areas() : before.areas(),
                or(before.note(), added.note()),
                before.extras());
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
