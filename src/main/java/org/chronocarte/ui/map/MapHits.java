package org.chronocarte.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Pointed;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.HubMark;
import org.chronocarte.picture.scene.MapHit;
import org.chronocarte.ui.kit.HoverCard;
import org.jspecify.annotations.Nullable;

/** What happens to that which the pointer, or the keyboard, is at: it says what it is, or opens. For the FX thread. */
final class MapHits {

    /** Clusters that even this zoom would not part open as a list. */
    private static final double CLOSEST = 12;

    private static final double PADDING = 90;
    private static final double CLOSEST_WORLD = 256 * Math.pow(2, CLOSEST);

    private final Exploration exploration;
    private final MapPane view;
    private final MapCourse course;
    private final Supplier<Viewport> viewport;
    private final Supplier<MapWords> words;
    private @Nullable Spoken spoken;

    private record Spoken(HubMark hub, MapWords words, HoverCard.Said said) {}

    /**
     * @param viewport what the camera shows
     * @param words in the language of the state
     */
    MapHits(
            Exploration exploration,
            MapPane view,
            MapCourse course,
            Supplier<Viewport> viewport,
            Supplier<MapWords> words) {
        this.exploration = exploration;
        this.view = view;
        this.course = course;
        this.viewport = viewport;
        this.words = words;
        view.entries().on(this::select, this::point, this::close);
    }

    /** The pointer is over something: hubs light up wherever the entry is shown. */
    void hover(MapHit hit, double x, double y) {
        if (hit instanceof MapHit.Hub hub) {
            say(said(hub.mark()), x, y);
            pointAt(hit);
        } else if (hit instanceof MapHit.Line line) {
            say(words.get().of(line.mark().route(), exploration.shown().index()), x, y);
            pointAt(hit);
        } else if (hit instanceof MapHit.Frame frame) {
            say(words.get().of(frame.mark()), x, y);
            pointAt(hit);
        } else {
            unhover();
        }
    }

    /** What a hub is said to be takes as long as it has entries: it is not said anew while the pointer stays on it. */
    private HoverCard.Said said(HubMark hub) {
        Spoken last = spoken;
        if (last == null || last.hub != hub || last.words != words.get()) {
            HoverCard.Said said = words.get().of(hub, exploration.shown().index());
            last = new Spoken(hub, words.get(), said);
            spoken = last;
        }
        return last.said;
    }

    /** The pointer or the keyboard is at something: it lights up wherever it is shown. */
    void pointAt(MapHit hit) {
        point(pointed(hit));
    }

    /** The keyboard is no longer at something. */
    void leave(MapHit hit) {
        if (exploration.state().hovered().equals(pointed(hit))) {
            point(Pointed.NOTHING);
        }
    }

    private static Pointed pointed(MapHit hit) {
        if (hit instanceof MapHit.Hub hub) {
            return new Pointed.Places(
                    hub.mark().places().stream().map(Place::id).collect(Collectors.toSet()));
        }
        String entry = hit instanceof MapHit.Line line ? line.mark().route().entry() : null;
        return entry == null ? Pointed.NOTHING : Pointed.entry(entry);
    }

    private void point(Pointed at) {
        exploration.update(state -> state.withHovered(at));
    }

    private void say(HoverCard.Said said, double x, double y) {
        view.hover().show(said, x, y, view.getWidth(), view.getHeight());
    }

    /** The pointer is over nothing. */
    void unhover() {
        spoken = null;
        view.hover().hide();
        point(Pointed.NOTHING);
    }

    /** Opens what was clicked, or what the keyboard is at. */
    void open(MapHit hit) {
        close();
        view.hover().hide();
        if (hit instanceof MapHit.Hub hub) {
            open(hub.mark());
        } else if (hit instanceof MapHit.Frame frame) {
            course.go(fitted(frame.mark().extent(), PADDING));
        } else if (hit instanceof MapHit.Line line && line.mark().route().entry() != null) {
            String entry = line.mark().route().entry();
            exploration.go(state -> state.withSelected(entry));
        }
    }

    private void open(HubMark hub) {
        Optional<Extent> apart = hub.openedAt(CLOSEST_WORLD);
        if (apart.isPresent()) {
            course.go(fitted(apart.get(), PADDING));
            return;
        }
        List<Integer> rows = hub.rows();
        if (rows.size() == 1) {
            select(rows.get(0));
            return;
        }
        int at = exploration.shown().index().row(exploration.state().selected()).stream()
                .map(rows::indexOf)
                .findFirst()
                .orElse(-1);
        view.entries()
                .open(
                        words.get().name(hub),
                        rows,
                        Math.max(0, at),
                        exploration.shown().index(),
                        words.get(),
                        Theme.of(exploration.state().look()),
                        hub.center().x(),
                        hub.center().y(),
                        view.getWidth(),
                        view.getHeight());
        if (at < 0) {
            select(rows.get(0));
        }
    }

    /**
     * The view of an extent with some room round it, not nearer than there is something to see.
     *
     * @param padding the room, in pixels
     */
    Viewport fitted(Extent extent, double padding) {
        Viewport now = viewport.get();
        double room = Math.min(padding, Math.min(now.width(), now.height()) / 4);
        Viewport fit = Viewport.fit(extent, now.width(), now.height(), room);
        boolean point = extent.maxX() - extent.minX() < 1e-6;
        double closest = point ? CLOSEST / 2 : CLOSEST;
        return fit.zoom() <= closest
                ? fit
                : new Viewport(fit.centerX(), fit.centerY(), closest, fit.width(), fit.height());
    }

    private void select(int row) {
        String id = exploration.shown().index().entry(row).id();
        exploration.go(state -> state.withSelected(id));
    }

    private void point(int row) {
        String id = exploration.shown().index().entry(row).id();
        point(Pointed.entry(id));
    }

    /** Closes the list of a hub's entries; the keyboard is back on the map. */
    void close() {
        if (view.entries().isOpen()) {
            view.entries().close();
            view.requestFocus();
        }
    }
}
