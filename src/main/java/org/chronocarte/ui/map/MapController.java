package org.chronocarte.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
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
import org.chronocarte.picture.scene.InsetImages;
import org.chronocarte.picture.scene.InsetMemory;
import org.chronocarte.picture.scene.MapBox;
import org.chronocarte.picture.scene.MapComposer;
import org.chronocarte.picture.scene.MapHit;
import org.chronocarte.picture.scene.MapLabelSource;
import org.chronocarte.picture.scene.MapRequest;
import org.chronocarte.picture.scene.MapScene;
import org.chronocarte.picture.scene.TerritorySource;
import org.chronocarte.ui.kit.HoverCard;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** Shows the state on the map, and turns what the reader does there into a new state. For the FX thread. */
public final class MapController {

    private final Exploration exploration;
    private final MapCamera camera;
    private final MapPane view;
    private final MapComposer composer;
    private final MapCourse course;
    private final MapHits hits;
    private MapWords words;
    private @Nullable MapScene scene;
    private final MapFocus focus = new MapFocus();
    private final MapCoordinates coordinates = new MapCoordinates(this);
    private EntryIndex openIndex;
    private Look look;
    private double enlarged = 1;
    private boolean silent;
    private Supplier<List<MapBox>> covered = List::of;

    /**
     * @param exploration the shared model
     * @param camera the tiles
     * @param ground the base map's names, shapes and insets
     */
    public MapController(Exploration exploration, Kit kit, MapCamera camera, MapGround ground) {
        this(exploration, kit, camera, repaint -> ground, repaint -> ground, repaint -> ground);
        ground.onChange(view::renew);
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
        this.view = new MapPane(camera.node(), kit, insets.apply(this::renew));
        this.composer = new MapComposer(kit.measure(), names.apply(view::repaint), territories.apply(view::repaint));
        this.words = new MapWords(exploration.state().language());
        this.openIndex = exploration.shown().index();
        this.look = exploration.state().look();
        camera.look(look);
        this.course = new MapCourse(exploration, camera);
        this.hits = new MapHits(exploration, view, course, this::viewport, () -> words);
        view.buttons().name(words.messages());
        view.buttons().on(() -> zoom(1), () -> zoom(-1), this::home);
        view.buttons().onSwitch(this::switchGraticule, this::switchDensity);
        view.onPaint(this::paint);
        new MapPointer(this).install();
        view.corner(coordinates);
        coordinates.install();
        new MapKeys(this).install();
        camera.viewportProperty().addListener((property, before, now) -> view.repaint());
        camera.flyingProperty().addListener((property, before, now) -> view.repaint());
        view.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                scene().map(focus::hit).ifPresent(hits::leave);
            }
            view.repaint();
        });
        exploration.shownProperty().addListener((property, before, now) -> shownChanged());
    }

    private void renew() {
        view.renew();
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

    /** Draws with more pixels than the screen has, by a factor, so that it stays sharp while it is magnified. */
    public void sharpen(double factor) {
        view.sharpen(factor);
    }

    /** Sets whether the map jumps where it would fly. */
    public void still(boolean wanted) {
        camera.reduceMotion(wanted);
    }

    /** Leaves out all that tells of the dossier or names a place. */
    public void silence(boolean wanted) {
        silent = wanted;
        view.repaint();
    }

    /** What the map shows at each moment; its size is 0 before the first layout. */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return camera.viewportProperty();
    }

    private List<MapBox> reserved() {
        return view.isPlain() ? covered.get() : view.covered();
    }

    private void shownChanged() {
        ViewState state = exploration.state();
        if (!state.language().equals(words.language())) {
            words = new MapWords(state.language());
            view.buttons().name(words.messages());
            coordinates.tell();
            hits.close();
            view.hover().hide();
        }
        EntryIndex index = exploration.shown().index();
        if (openIndex != index) {
            openIndex = index;
            focus.clear();
            hits.close();
            view.hover().hide();
        }
        if (state.look() != look) {
            look = state.look();
            camera.look(look);
        }
        view.buttons().show(state.graticule(), state.density());
        course.stateChanged();
        view.repaint();
    }

    private void paint() {
        Viewport viewport = camera.viewportProperty().get();
        if (viewport.width() <= 0 || viewport.height() <= 0) {
            return;
        }
        Exploration.Shown shown = exploration.shown();
        view.hint(hint(shown));
        MapScene last = scene;
        MapRequest asked = new MapRequest(
                shown.index(),
                shown.state(),
                shown.matches(),
                viewport,
                Theme.of(shown.state().look()).enlarged(enlarged),
                reserved(),
                view.isFocused() ? focus.placeId() : null,
                last == null ? InsetMemory.NONE : last.memory());
        MapScene next = composer.compose(asked.inFlight(camera.flyingProperty().get()));
        scene = silent ? next.silent() : next;
        view.paint(scene);
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
        if (!shown.matches().inWindow().isEmpty()) {
            return "";
        }
        if (!shown.matches().notYetKnown().isEmpty()) {
            return words.messages().get("hint.later");
        }
        return words.messages().get(shown.matches().onTimeline().isEmpty() ? "hint.filtered" : "hint.none");
    }

    MapCourse course() {
        return course;
    }

    /** Says or opens what the pointer is at. */
    MapHits hits() {
        return hits;
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

    /** Shows how densely entries lie, or each of them. */
    void switchDensity() {
        exploration.update(state -> state.withDensity(!state.density()));
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

    /** Comes closer or goes farther by some zoom levels. */
    void zoom(double by) {
        hits.close();
        course.zoom(by);
    }

    /** Moves the map under the view by some pixels. */
    void pan(double dx, double dy) {
        hits.close();
        course.jump(camera.viewportProperty().get().panned(dx, dy));
    }

    /** Shows what the dossier opens with; where that says nothing, all its places. */
    void home() {
        hits.close();
        GeoBounds bounds = exploration.shown().index().dossier().view().bounds();
        Extent all = bounds == null ? Views.wholeMap(exploration.shown().index()) : Extent.of(bounds);
        course.go(hits.fitted(all, 0));
    }

    /** Takes the keyboard to the next hub or inset, the busiest first; backward for a negative step. */
    void step(int by) {
        scene().ifPresent(shown -> {
            focus.step(shown, by);
            hits.pointAt(focus.hit(shown));
        });
        view.repaint();
    }

    /** Opens what the keyboard is at. */
    void openFocused() {
        scene().map(focus::hit).ifPresent(hits::open);
    }
}
