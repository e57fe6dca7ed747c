package org.chronocarte.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.quiz.Task;
import org.jspecify.annotations.Nullable;

/** How a tour goes on: where it is, by hand or by itself, seen by the audience or frozen. For the FX thread. */
final class Course {

    private final Exploration exploration;
    private final TourShow show;
    private final Runnable onTurned;
    private @Nullable Autoplay autoplay;
    private Runnable onTold = () -> {};
    private Walk walk;
    private boolean frozen;
    private boolean stepwise;

    /** @param onTurned told when another chapter has come */
    Course(Exploration exploration, TourShow show, Tour tour, Runnable onTurned) {
        this.exploration = exploration;
        this.show = show;
        this.onTurned = onTurned;
        this.walk = Walk.at(tour);
    }

    /** What to do when the speaker is to be told where the tour is. */
    void onTold(Runnable listener) {
        onTold = listener;
    }

    /**
     * Begins at a chapter.
     *
     * @param automatic goes on by itself, or null where somebody does
     * @param waits whether it is not to go on by itself at present
     */
    void begin(Tour at, @Nullable Autoplay automatic, BooleanSupplier waits) {
        walk = Walk.at(at);
        autoplay = automatic;
        if (automatic != null) {
            automatic.onRead(
                    waits,
                    this::isOver,
                    () -> go(walk.next(length())),
                    () -> go(Walk.at(walk.tour().first())));
        }
    }

    Tour tour() {
        return walk.tour();
    }

    Walk walk() {
        return walk;
    }

    /** The task at which the tour is, whether the audience sees it or something frozen; empty for none. */
    Optional<Task> task() {
        return show.task(walk);
    }

    /** The tasks that belong to no chapter, in their order. */
    List<Task> asides() {
        return show.asides();
    }

    boolean isFrozen() {
        return frozen;
    }

    /** Whether chapters that do not say how they want it come step by step. */
    boolean isStepwise() {
        return stepwise;
    }

    private boolean comesStepwise(Chapter chapter) {
        Boolean own = chapter.stepwise();
        return autoplay == null && (own == null ? stepwise : own);
    }

    private void go(Walk to) {
        Walk before = walk;
        if (to.equals(before)) {
            return;
        }
        walk = to;
        boolean turned = !to.tour().equals(before.tour());
        if (turned) {
            show.unhide();
            onTurned.run();
        }
        boolean leftQuestion = before.isAsking() && !to.isAsking();
        tell();
        if (!frozen && (turned || leftQuestion)) {
            show.fly(true);
        }
        told();
    }

    /** The dossier was edited meanwhile: goes on where it was, and moves only where another view is asked for. */
    void edited() {
        Tour before = walk.tour();
        Tour now = before.edited(exploration.shown().index());
        walk = walk.edited(now);
        show.edited();
        if (!id(now).equals(id(before))) {
            show.unhide();
            onTurned.run();
        }
        tell();
        if (!frozen && !seen(now).equals(seen(before))) {
            show.fly(true);
        }
        told();
    }

    private static Optional<String> id(Tour tour) {
        return tour.current().map(Chapter::id);
    }

    private static List<Object> seen(Tour tour) {
        return tour.current()
                .map(each -> List.<Object>of(each.id(), each.view(), each.stress()))
                .orElse(List.of());
    }

    /** Sets what is shown anew. */
    void tell() {
        if (!frozen) {
            walk = show.show(
                    walk, walk.tour().current().filter(this::comesStepwise).isPresent());
        }
    }

    /** Sets what is shown anew, in a window of another size. */
    void fit() {
        tell();
        show.again();
    }

    /** Tells the speaker, and the clock that goes on by itself, what is shown. */
    void told() {
        onTold.run();
        if (autoplay != null) {
            String text = walk.tour()
                    .current()
                    .map(each -> each.text().in(exploration.state().language()))
                    .orElse("");
            autoplay.read(text, show.length().last() + 1);
        }
    }

    private boolean isOver() {
        return walk.tour().isLast() && walk.step() >= show.length().last();
    }

    private Walk.Length length() {
        // What nobody sees has no pages: a frozen tour goes on by whole chapters and their questions.
        return frozen ? show.length(walk, 0) : show.length();
    }

    /** Does what moves the tour or changes what is shown of it. @return whether the deed is one of these */
    boolean does(Deed deed) {
        switch (deed) {
            case NEXT -> go(walk.next(length()));
            case PREVIOUS -> go(walk.previous());
            case FIRST -> go(Walk.at(walk.tour().first()));
            case LAST -> go(Walk.at(walk.tour().last()));
            case QUESTION -> go(walk.asked(length()));
            case ASIDE -> go(walk.askedAside(length()));
            case FREEZE -> freeze();
            case MOTION -> show.motion();
            case STEPWISE -> stepwise();
            case HIDE_DATES -> show.hideDates();
            case HIDE_PLACES -> show.hidePlaces();
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Puts a task that belongs to no chapter.
     *
     * @param which its place in {@link #asides}
     */
    void ask(int which) {
        go(walk.askedAside(which, length()));
    }

    /**
     * Goes to a chapter.
     *
     * @param number counted from 1
     */
    void jump(int number) {
        go(Walk.at(walk.tour().jump(number - 1)));
    }

    /** Takes a question away. @return whether there was one */
    boolean unask() {
        boolean asking = walk.isAsking();
        if (asking) {
            go(walk.unasked());
        }
        return asking;
    }

    private void freeze() {
        frozen = !frozen;
        if (!frozen) {
            tell();
            show.fly(true);
        }
        told();
    }

    private void stepwise() {
        stepwise = !stepwise;
        walk = Walk.at(walk.tour());
        tell();
        if (!frozen) {
            show.fly(false);
        }
        told();
    }

    void close() {
        if (autoplay != null) {
            autoplay.stop();
        }
        show.close();
    }
}
