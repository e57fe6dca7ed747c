package org.chronocarte.ui.timeline;

import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;

/**
 * Lets time pass. Cumulative: the window stays, and what it holds appears as the playhead reaches it. Window: the
 * window itself moves on to the end of all time. At speed 1 the length of the window passes in twenty seconds; without
 * animation it does so in twenty steps.
 */
final class Player {

    /** How time is played. */
    enum Mode {
        CUMULATIVE,
        WINDOW
    }

    private static final double SECONDS = 20;

    /** The seconds between two steps where nothing is to move. */
    private static final double STEP = 1;

    private final Exploration exploration;
    private final Supplier<TimeWindow> whole;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (last > 0) {
                pass((now - last) / 1e9);
            }
            last = now;
        }
    };
    private Runnable onChange = () -> {};
    private Mode mode = Mode.CUMULATIVE;
    private double speed = 1;
    private boolean playing;
    private boolean still;
    /** The seconds since the last step. */
    private double waited;

    private long last;
    /** The milliseconds that have passed but are not shown yet, since instants are farther apart. */
    private double fraction;

    /** The window as this player left it: another one comes from elsewhere. */
    private TimeWindow course;

    Player(Exploration exploration, Supplier<TimeWindow> whole) {
        this.exploration = exploration;
        this.whole = whole;
        this.course = exploration.state().window();
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    boolean isPlaying() {
        return playing;
    }

    Mode mode() {
        return mode;
    }

    double speed() {
        return speed;
    }

    void mode(Mode wanted) {
        if (wanted != mode) {
            stop();
            mode = wanted;
            onChange.run();
        }
    }

    void speed(double wanted) {
        speed = wanted;
        onChange.run();
    }

    /** Sets whether time passes in steps, without anything that moves. */
    void still(boolean wanted) {
        still = wanted;
    }

    /** Plays, or pauses where it is. */
    void toggle() {
        if (playing) {
            pause();
        } else {
            start();
        }
    }

    private void start() {
        ViewState state = exploration.state();
        if (mode == Mode.WINDOW && state.window().end() >= whole.get().end()) {
            TimeWindow all = whole.get();
            go(state.window().shifted(all.start() - state.window().start()));
        }
        course = exploration.state().window();
        playing = true;
        last = 0;
        fraction = 0;
        waited = 0;
        timer.start();
        onChange.run();
    }

    /** Shows a window on its own course. */
    private void go(TimeWindow window) {
        course = window;
        exploration.update(state -> state.withWindow(window));
    }

    /** A window is shown: one that this player did not choose ends its course. */
    void shown(TimeWindow window) {
        if (playing && !window.equals(course)) {
            stop();
        }
    }

    private void pause() {
        playing = false;
        timer.stop();
        exploration.settle();
        onChange.run();
    }

    /** Stops; nothing is yet to come any more. */
    void stop() {
        if (playing) {
            playing = false;
            timer.stop();
            onChange.run();
        }
        if (exploration.state().playhead() != null) {
            exploration.update(state -> state.withPlayhead(null));
        }
    }

    /** Some seconds have passed on the clock. */
    void pass(double seconds) {
        waited += seconds;
        if (!still || waited >= STEP) {
            advance(waited);
            waited = 0;
        }
    }

    /** Lets some seconds pass. */
    void advance(double seconds) {
        ViewState state = exploration.state();
        TimeWindow window = state.window();
        double millis = window.span() / SECONDS * speed * seconds + fraction;
        if (mode == Mode.CUMULATIVE) {
            Double played = state.playhead();
            double at = played == null ? window.start() : played;
            double next = Instants.nearest(at + millis);
            fraction = millis - (next - at);
            if (next >= window.end()) {
                stop();
            } else {
                exploration.update(each -> each.withPlayhead(next));
            }
        } else {
            TimeWindow next = window.shifted(millis);
            fraction = millis - (next.start() - window.start());
            go(next);
            if (next.end() >= whole.get().end()) {
                pause();
            }
        }
    }
}
