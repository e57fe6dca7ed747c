package org.chronocarte.ui.present;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.quiz.Lesson;
import org.chronocarte.model.quiz.Task;
import org.jspecify.annotations.Nullable;

/** Gives the tour of the open dossier to an audience. The reader's own view stays as it is. For the FX thread. */
public final class PresentController {

    private final Exploration exploration;
    private final AudiencePictures.Maker maker;
    private final Clock clock;
    private @Nullable Presentation running;
    private @Nullable Exercise exercise;
    private Runnable onEnd = () -> {};
    private KeySheet help = (language, exhibited) -> new Region();

    /**
     * @param exploration the shared model; only read
     * @param maker makes what the audience sees
     * @param clock tells the time to the speaker
     */
    public PresentController(Exploration exploration, AudiencePictures.Maker maker, Clock clock) {
        this.exploration = exploration;
        this.maker = maker;
        this.clock = clock;
        exploration.shownProperty().addListener((property, before, now) -> {
            if (running != null && before.index() != now.index()) {
                running.edited(exploration.matcher());
            }
        });
    }

    /** What to do when a tour has ended. */
    public void onEnd(Runnable listener) {
        onEnd = listener;
    }

    /** What makes a sheet of the keys. */
    public void helpedBy(KeySheet sheet) {
        help = sheet;
    }

    public boolean isPresenting() {
        return running != null || exercise != null;
    }

    /** Whether the open dossier has a chapter to show, or a question of its own to put. */
    public boolean canPresent() {
        EntryIndex index = exploration.shown().index();
        return Tour.of(index).current().isPresent()
                || !Task.all(index.dossier().questions(), index).isEmpty();
    }

    /** Whether there is anything to ask about the open dossier. */
    public boolean canAsk() {
        return !Lesson.about(exploration.shown().index(), clock.millis()).isOver();
    }

    /** Gives one pupil an exercise: the questions of the chapters, or ones made from the dossier. */
    public void exercise(Supplier<Window> owner) {
        if (isPresenting() || !canAsk()) {
            return;
        }
        Exercise next = new Exercise(
                exploration.matcher(), exploration.state(), maker, clock::millis, owner.get(), this::ended);
        exercise = next;
        next.open();
    }

    Optional<Exercise> exercising() {
        return Optional.ofNullable(exercise);
    }

    /** Starts the tour from its beginning. */
    public void start(Supplier<Window> owner) {
        start(owner, tour -> tour, null);
    }

    /** Starts the tour at a chapter; at the beginning where that cannot be shown. */
    public void startAt(String chapterId, Supplier<Window> owner) {
        start(owner, tour -> tour.jump(chapterId), null);
    }

    /** Starts a tour that goes on by itself. */
    public void play(boolean loop, Supplier<Window> owner) {
        start(owner, tour -> tour, new Autoplay(loop));
    }

    private void start(Supplier<Window> owner, UnaryOperator<Tour> at, @Nullable Autoplay automatic) {
        if (isPresenting() || !canPresent()) {
            return;
        }
        Presentation next = new Presentation(
                exploration.matcher(), exploration.state(), maker, new Occasion(owner.get(), clock, help, this::ended));
        running = next;
        next.open(at.apply(next.course().tour()), automatic);
    }

    private void ended() {
        running = null;
        exercise = null;
        onEnd.run();
    }

    /** Ends the tour or the exercise, if there is one. */
    public void stop() {
        if (running != null) {
            running.end();
        }
        if (exercise != null) {
            exercise.end();
        }
    }

    Optional<Presentation> running() {
        return Optional.ofNullable(running);
    }
}
