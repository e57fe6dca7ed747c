package org.chronocarte.ui.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Filter;
import org.chronocarte.model.explore.Sureness;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.TimelineCounts;
import org.chronocarte.picture.scene.TimelineHit;
import org.chronocarte.ui.kit.Kit;

/** Shows the state on the timeline, and turns what the reader does there into a new state. For the FX thread. */
public final class TimelineController {

    private static final Duration REST = Duration.millis(400);

    private final PauseTransition rest = new PauseTransition(REST);
    private final Exploration exploration;
    private final Clock clock;
    private final TimelinePane view;
    private final TimelinePicture picture;
    private final OverviewPicture overview;
    private final Player player;
    private final TimelineHits hits;
    private TimelineTexts texts;
    private double enlarged = 1;

    /**
     * @param exploration the shared model
     * @param clock tells today
     */
    public TimelineController(Exploration exploration, Kit kit, Clock clock) {
        this.exploration = exploration;
        this.clock = clock;
        this.texts = new TimelineTexts(exploration.state().language());
        this.view = new TimelinePane(kit);
        this.player = new Player(exploration, this::whole);
        TimelineCounts counts = new TimelineCounts();
        this.picture = new TimelinePicture(exploration, view.time(), kit.measure(), counts, clock, this::theme);
        this.overview =
                new OverviewPicture(exploration, view.overview(), kit.measure(), counts, this::theme, this::whole);
        this.hits = new TimelineHits(exploration, view, () -> texts, this::whole, this::go);
        rest.setOnFinished(event -> exploration.settle());
        new TimelinePointer(this, view).install();
        new TimelineKeys(this, view).install();
        new OverviewPointer(this, view.overview()).install();
        view.bar().install(this);
        player.onChange(this::name);
        exploration.shownProperty().addListener((property, before, now) -> shownChanged(before, now));
        name();
        tell();
    }

    /** The node to put into the window. */
    public TimelinePane view() {
        return view;
    }

    private void shownChanged(Exploration.Shown before, Exploration.Shown now) {
        if (before.index() != now.index()) {
            player.stop();
            view.hover().hide();
        }
        if (!now.state().language().equals(texts.language())) {
            texts = new TimelineTexts(now.state().language());
            view.hover().hide();
            name();
            tell();
        } else if (before.matches() != now.matches()
                || !before.state().window().equals(now.state().window())) {
            // With each frame in which the map moves the words stay.
            tell();
        }
        player.shown(now.state().window());
        picture.shownChanged(before, now);
        overview.repaintIfChanged();
    }

    private void name() {
        view.bar().name(texts, player);
    }

    private void tell() {
        view.bar().show(texts, exploration.shown());
        view.hint(texts.hint(exploration.shown()));
        view.time().setAccessibleText(texts.describe(exploration.shown()));
        view.overview().setAccessibleText(texts.overview(exploration.shown()));
    }

    Theme theme() {
        return Theme.of(exploration.state().look()).enlarged(enlarged);
    }

    /** Takes buttons and overview away, and lanes without entries: a picture to look at, which can still be moved. */
    public void plain() {
        view.plain();
        picture.sharesLanes();
    }

    /** Draws type and glyphs larger than the theme does; 1 for as large. */
    public void enlarge(double factor) {
        enlarged = factor;
        view.time().repaint();
    }

    /** Draws with more pixels than the screen has, by a factor, so that it stays sharp while it is magnified. */
    public void sharpen(double factor) {
        view.time().sharpen(factor);
    }

    TimelineTexts texts() {
        return texts;
    }

    Exploration exploration() {
        return exploration;
    }

    TimelinePicture picture() {
        return picture;
    }

    OverviewPicture overview() {
        return overview;
    }

    /** Sets whether time is played in steps, without anything that moves. */
    public void still(boolean wanted) {
        player.still(wanted);
    }

    Player player() {
        return player;
    }

    /** All of the dossier's time: what the overview shows. */
    TimeWindow whole() {
        return Views.wholeTime(exploration.shown().index(), LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    }

    /** What lies under a point of the timeline. */
    TimelineHit pick(double x, double y) {
        return picture.pick(x, y);
    }

    /** What happens to that which the pointer is at. */
    TimelineHits hits() {
        return hits;
    }

    /** Moves time under the view by a share of the window; passing, until {@link #settle}. */
    void pan(double share) {
        show(state -> state.window().shifted(state.window().span() * share));
    }

    /** Comes closer (factor below 1) or goes farther round an instant; passing, until {@link #settle}. */
    void zoom(double factor, double anchor) {
        TimeWindow all = whole();
        show(state -> Reach.zoomed(state.window(), factor, anchor, all));
    }

    /** Comes closer or goes farther round the middle, as one step. */
    void zoom(double factor) {
        TimeWindow window = exploration.state().window();
        zoom(factor, window.middle());
        settle();
    }

    /** Shows a window in passing. */
    void show(TimeWindow window) {
        show(state -> window);
    }

    private void show(Function<ViewState, TimeWindow> window) {
        player.stop();
        exploration.update(state -> state.withWindow(window.apply(state)));
    }

    /** Shows a window as a step of the history. */
    void go(TimeWindow window) {
        show(window);
        settle();
    }

    /** Shows all there is. */
    void fit() {
        go(whole());
    }

    /** Shows the end of all there is, as long a window as before. */
    void end() {
        TimeWindow window = exploration.state().window();
        go(window.shifted(whole().end() - window.end()));
    }

    /** Moves by half a window, as one step. */
    void turn(int by) {
        pan(by * 0.5);
        settle();
    }

    /** What was passing is where Back returns to. */
    void settle() {
        rest.stop();
        exploration.settle();
    }

    /** As {@link #settle}, once the wheel rests: its notches are one move. */
    void settleAtRest() {
        rest.playFromStart();
    }

    private void filter(UnaryOperator<Filter> change) {
        exploration.go(state -> state.withFilter(change.apply(state.filter())));
    }

    void onlyOnMap(boolean wanted) {
        filter(filter -> filter.withOnlyOnMap(wanted));
    }

    void surely(boolean wanted) {
        filter(filter -> filter.withSureness(wanted ? Sureness.SURELY : Sureness.POSSIBLY));
    }
}
