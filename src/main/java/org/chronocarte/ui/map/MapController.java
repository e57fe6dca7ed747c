package org.chronocarte.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.HubMark;
import org.chronocarte.picture.scene.InsetImages;
import org.chronocarte.picture.scene.InsetMark;
import org.chronocarte.picture.scene.InsetMemory;
import org.chronocarte.picture.scene.MapBox;
import org.chronocarte.picture.scene.MapComposer;
import org.chronocarte.picture.scene.MapHit;
import org.chronocarte.picture.scene.MapLabelSource;
import org.chronocarte.picture.scene.MapPainter;
import org.chronocarte.picture.scene.MapRequest;
import org.chronocarte.picture.scene.MapScene;
import org.chronocarte.picture.scene.TerritorySource;
import org.chronocarte.ui.kit.HoverCard;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** Shows the state on the map, and turns what the reader does there into a new state. For the FX thread. */
public final class MapController {

    /** Clusters that even this zoom would not part open as a list. */
    private static final double CLOSEST = 12;

    private static final double PADDING = 90;
    private static final double CLOSEST_WORLD = 256 * Math.pow(2, CLOSEST);

    private final Exploration exploration;
    private final MapCamera camera;
    private final MapPane view;
    private final MapComposer composer;
    private final MapPainter painter;
    private final MapCourse course;
    private MapWords words;
    private @Nullable MapScene scene;
    private final MapFocus focus = new MapFocus();
    private final MapCoordinates coordinates = new MapCoordinates(this);
    private EntryIndex openIndex;
    private Look look;
    private double enlarged = 1;
    private Supplier<List<MapBox>> covered = List::of;

    /**
     * @param exploration the shared model
     * @param camera the tiles
     * @param ground the base map's names, shapes and insets
     */
    public MapController(Exploration exploration, Kit kit, MapCamera camera, MapGround ground) {
        this(exploration, kit, camera, repaint -> ground, repaint -> ground, repaint -> ground);
        ground.onChange(view::repaint);
    }

    /** For tests: the last three are given what repaints the map when more of them has come. */
    MapController(
            Exploration exploration,
            Kit kit,
            MapCamera camera,
            Function<Runnable, MapLabelSource> names,
            Function<Runnable, TerritorySource> territories,
            Function<Runnable, InsetImages> insets) {
        this.exploration = exploration;
        this.camera = camera;
        this.view = new MapPane(camera.node(), kit);
        this.composer = new MapComposer(kit.measure(), names.apply(view::repaint), territories.apply(view::repaint));
        this.painter = new MapPainter(kit.measure(), insets.apply(view::repaint));
        this.words = new MapWords(exploration.state().language());
        this.openIndex = exploration.shown().index();
        this.look = exploration.state().look();
        camera.look(look);
        this.course = new MapCourse(exploration, camera);
        view.buttons().name(words.messages());
        view.buttons().on(() -> zoom(1), () -> zoom(-1), this::home, this::switchGraticule);
        view.entries().on(this::select, this::point, this::closeEntries);
        view.onPaint(this::paint);
        new MapPointer(this).install();
        view.corner(coordinates);
        coordinates.install();
        new MapKeys(this).install();
        camera.viewportProperty().addListener((property, before, now) -> view.repaint());
        view.focusedProperty().addListener((property, before, now) -> view.repaint());
        exploration.shownProperty().addListener((property, before, now) -> shownChanged());
    }

    /** The node to put into the window. */
    public MapPane view() {
        return view;
    }

    /**
     * Takes buttons and pointing away: a picture to look at, which can still be moved.
     *
     * @param boxes what of the map something else covers, in its own pixels: no label lies there
     */
    public void plain(Supplier<List<MapBox>> boxes) {
        covered = boxes;
        view.plain();
    }

    /** Draws type and glyphs larger than the theme does; 1 for as large. */
    public void enlarge(double factor) {
        enlarged = factor;
        view.repaint();
    }

    private List<MapBox> reserved() {
        return view.isPlain() ? covered.get() : List.of(view.buttons().box());
    }

    private void shownChanged() {
        ViewState state = exploration.state();
        if (!state.language().equals(words.language())) {
            words = new MapWords(state.language());
            view.buttons().name(words.messages());
            closeEntries();
            view.hover().hide();
        }
        EntryIndex index = exploration.shown().index();
        if (openIndex != index) {
            openIndex = index;
            focus.clear();
            closeEntries();
            view.hover().hide();
        }
        if (state.look() != look) {
            look = state.look();
            camera.look(look);
        }
        view.buttons().graticule(state.graticule());
        course.stateChanged();
        view.repaint();
    }

    private void paint() {
        Viewport viewport = camera.viewportProperty().get();
        if (viewport.width() <= 0 || viewport.height() <= 0) {
            return;
        }
        Exploration.Shown shown = exploration.shown();
        MapScene last = scene;
        MapScene next = composer.compose(new MapRequest(
                shown.index(),
                shown.state(),
                shown.matches(),
                viewport,
                theme(),
                reserved(),
                view.isFocused() ? focus.placeId() : null,
                last == null ? InsetMemory.NONE : last.memory()));
        scene = next;
        view.paint(next, painter);
        view.hint(hint(shown));
        view.setAccessibleText(described(next));
    }

    private String described(MapScene shown) {
        String map = words.describe(shown);
        return (focus.hit(shown) instanceof MapHit.Hub hub
                        ? Optional.of(words.of(hub.mark(), exploration.shown().index()))
                        : Optional.<HoverCard.Said>empty())
                .map(said -> said.title() + ". " + String.join(". ", said.lines()) + ". " + map)
                .orElse(map);
    }

    private String hint(Exploration.Shown shown) {
        if (shown.index().siteCount() == 0) {
            return words.messages().get(shown.index().size() == 0 ? "hint.empty" : "hint.unplaced");
        }
        return shown.matches().inWindow().isEmpty() ? words.messages().get("hint.none") : "";
    }

    Theme theme() {
        return Theme.of(exploration.state().look()).enlarged(enlarged);
    }

    MapCourse course() {
        return course;
    }

    Optional<MapScene> scene() {
        return Optional.ofNullable(scene);
    }

    /** What the camera shows; 0 x 0 before the first layout. */
    Viewport viewport() {
        return camera.viewportProperty().get();
    }

    Messages messages() {
        return words.messages();
    }

    /** Shows lines of latitude and longitude, or hides them. */
    void switchGraticule() {
        exploration.update(state -> state.withGraticule(!state.graticule()));
    }

    /** Copies the position under the pointer. */
    void copyPosition() {
        coordinates.copy();
    }

    /** What lies under a point of the view. */
    MapHit pick(double x, double y) {
        MapScene shown = scene;
        return shown == null ? new MapHit.Nothing() : shown.pick(x, y);
    }

    /** The pointer is over something: hubs light up wherever the entry is shown. */
    void hover(MapHit hit, double x, double y) {
        if (hit instanceof MapHit.Hub hub) {
            say(words.of(hub.mark(), exploration.shown().index()), x, y);
            hoverEntry(hub.mark());
        } else if (hit instanceof MapHit.Line line) {
            say(words.of(line.mark().route(), exploration.shown().index()), x, y);
            exploration.update(state -> state.withHovered(line.mark().route().entry()));
        } else if (hit instanceof MapHit.Frame frame) {
            say(words.of(frame.mark()), x, y);
            exploration.update(state -> state.withHovered(null));
        } else {
            unhover();
        }
    }

    private void hoverEntry(HubMark hub) {
        List<Integer> rows = hub.rows();
        boolean already = exploration.shown().index().row(exploration.state().hovered()).stream()
                .anyMatch(rows::contains);
        if (!already) {
            point(rows.get(0));
        }
    }

    private void say(HoverCard.Said said, double x, double y) {
        view.hover().show(said, x, y, view.getWidth(), view.getHeight());
    }

    /** The pointer is over nothing. */
    void unhover() {
        view.hover().hide();
        if (exploration.state().hovered() != null) {
            exploration.update(state -> state.withHovered(null));
        }
    }

    /** Opens what was clicked, or what the keyboard is at. */
    void open(MapHit hit) {
        closeEntries();
        view.hover().hide();
        if (hit instanceof MapHit.Hub hub) {
            open(hub.mark());
        } else if (hit instanceof MapHit.Frame frame) {
            go(frame.mark());
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
                        words.name(hub),
                        rows,
                        Math.max(0, at),
                        exploration.shown().index(),
                        words,
                        theme(),
                        hub.center().x(),
                        hub.center().y(),
                        view.getWidth(),
                        view.getHeight());
        if (at < 0) {
            select(rows.get(0));
        }
    }

    private void go(InsetMark inset) {
        course.go(fitted(inset.extent(), PADDING));
    }

    /** The view of an extent with some room round it, not nearer than there is something to see. */
    private Viewport fitted(Extent extent, double padding) {
        Viewport now = camera.viewportProperty().get();
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
        exploration.update(state -> state.withHovered(id));
    }

    /** Closes the list; the keyboard is back on the map. */
    void closeEntries() {
        if (view.entries().isOpen()) {
            view.entries().close();
            view.requestFocus();
        }
    }

    /** Comes closer or goes farther by some zoom levels. */
    void zoom(double by) {
        closeEntries();
        course.zoom(by);
    }

    /** Moves the map under the view by some pixels. */
    void pan(double dx, double dy) {
        closeEntries();
        course.jump(camera.viewportProperty().get().panned(dx, dy));
    }

    /** Shows what the dossier opens with; where that says nothing, all its places. */
    void home() {
        closeEntries();
        GeoBounds bounds = exploration.shown().index().dossier().view().bounds();
        Extent all = bounds == null ? Views.wholeMap(exploration.shown().index()) : Extent.of(bounds);
        course.go(fitted(all, 0));
    }

    /** Takes the keyboard to the next hub or inset, the busiest first; backward for a negative step. */
    void step(int by) {
        scene().ifPresent(shown -> focus.step(shown, by));
        view.repaint();
    }

    /** Opens what the keyboard is at. */
    void openFocused() {
        scene().map(focus::hit).ifPresent(this::open);
    }
}
