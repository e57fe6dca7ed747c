package org.chronocarte.ui.present;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.quiz.Task;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.present.quiz.PlacePins;
import org.chronocarte.ui.present.quiz.QuizWords;
import org.chronocarte.ui.present.quiz.TaskBoard;
import org.chronocarte.ui.present.quiz.TaskMap;
import org.chronocarte.ui.present.tools.Toolbox;
import org.jspecify.annotations.Nullable;

/** One giving of the tour, from its first picture to its end, on an exploration of its own. For the FX thread. */
final class Presentation {

    private final Exploration exploration;
    private final AudiencePictures pictures;
    private final AudiencePane pane;
    private final AudienceView view;
    private final HeldTools tools;
    private final TypeSize type;
    private final AudienceStage window;
    private final SpeakerWindow speaker;
    private final TourShow show;
    private final Occasion occasion;
    private @Nullable Autoplay autoplay;
    private Walk walk;
    private boolean frozen;
    private boolean stepwise;

    Presentation(Matcher matcher, ViewState from, AudiencePictures.Maker maker, Occasion occasion) {
        this.occasion = occasion;
        EntryIndex index = matcher.index();
        Tour tour = Tour.of(index);
        walk = Walk.at(tour);
        Messages words = new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.present.present", Locale.forLanguageTag(from.language())));
        exploration = new Exploration(matcher, tour.view(from.atRest().withLook(Look.PROJECTOR), index));
        AudiencePane[] made = new AudiencePane[1];
        pictures = maker.make(exploration, () -> made[0] == null ? List.of() : made[0].covered());
        PlacePins pins = new PlacePins();
        QuizWords quiz = new QuizWords(index, from.language());
        TaskMap map = new TaskMap(pictures.map(), pictures.viewportProperty());
        pane = new AudiencePane(pictures, new TaskBoard(quiz, map, pins, false), pins, words);
        made[0] = pane;
        tools = new HeldTools(pictures::sharpen);
        type = new TypeSize(pane, pictures);
        view = new AudienceView(pane, tools.layer());
        window = new AudienceStage(view, occasion.owner(), tools::cursor);
        show = new TourShow(exploration, pictures, pane, words, tour);
        speaker = new SpeakerWindow(this, words, quiz, occasion);
        tools.onChange(this::toolsChanged);
        TourKeys keys = new TourKeys(this::does, this::jump);
        keys.install(window.stage().getScene());
        keys.install(speaker.stage().getScene());
        window.stage().setOnHidden(event -> end());
        pane.onResized(this::resized);
        // A picture that has come takes room from the text: the chapter may have more pages now.
        pane.card().onPicture(this::tell);
        pane.card().setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                does(Deed.NEXT);
            }
        });
    }

    /**
     * Opens the windows at a chapter.
     *
     * @param automatic goes on by itself, or null where somebody does
     */
    void open(Tour at, @Nullable Autoplay automatic) {
        walk = Walk.at(at);
        autoplay = automatic;
        if (automatic != null) {
            automatic.onRead(this::isOver, () -> does(Deed.NEXT), () -> does(Deed.FIRST));
        }
        window.open();
        if (window.isApart() && automatic == null) {
            speaker.show(false);
        }
        window.stage().requestFocus();
        told();
    }

    Stage stage() {
        return window.stage();
    }

    AudiencePane pane() {
        return pane;
    }

    SpeakerWindow speakerWindow() {
        return speaker;
    }

    Tour tour() {
        return walk.tour();
    }

    Walk walk() {
        return walk;
    }

    /** The task that the audience sees; empty for none. */
    Optional<Task> task() {
        return frozen ? Optional.empty() : pane.asked();
    }

    /** The tasks that belong to no chapter, in their order. */
    List<Task> asides() {
        return show.asides();
    }

    Toolbox toolbox() {
        return tools.box();
    }

    Exploration exploration() {
        return exploration;
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
            tools.turned();
        }
        boolean leftQuestion = before.isAsking() && !to.isAsking();
        tell();
        if (!frozen && (turned || leftQuestion)) {
            show.fly(true);
        }
        told();
    }

    private void tell() {
        if (!frozen) {
            walk = show.show(
                    walk, walk.tour().current().filter(this::comesStepwise).isPresent());
        }
    }

    private void told() {
        speaker.showTour();
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
        // How long a chapter is that nobody sees is not known: a frozen tour goes on by whole chapters.
        return frozen ? Walk.Length.NOTHING : show.length();
    }

    private void toolsChanged() {
        view.magnify(tools.box().magnifier());
        window.stage().getScene().setCursor(tools.cursor());
        speaker.showTools();
    }

    private void resized() {
        type.apply();
        tell();
        show.fly(false);
    }

    /** Does what a key or a button asks for. */
    void does(Deed deed) {
        if (tools.does(deed)) {
            return;
        }
        switch (deed) {
            case NEXT -> go(walk.next(length()));
            case PREVIOUS -> go(walk.previous());
            case FIRST -> go(Walk.at(walk.tour().first()));
            case LAST -> go(Walk.at(walk.tour().last()));
            case QUESTION -> go(walk.asked(length()));
            case ASIDE -> go(walk.askedAside(length()));
            case BLACK -> view.cover("black");
            case WHITE -> view.cover("white");
            case FREEZE -> freeze();
            case SPEAKER -> speaker();
            case LARGER -> larger(1);
            case SMALLER -> larger(-1);
            case MOTION -> show.motion();
            case STEPWISE -> stepwise();
            case HIDE_DATES -> show.hideDates();
            case HIDE_PLACES -> show.hidePlaces();
            case HELP -> help();
            case LEAVE -> leave();
            case END -> end();
            case LASER, SPOTLIGHT, PEN, COLOR, UNDO, WIPE, MAGNIFY ->
                throw new IllegalStateException(deed + " is done to tools");
        }
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

    private void freeze() {
        frozen = !frozen;
        if (!frozen) {
            tell();
            show.fly(true);
        }
        told();
    }

    private void speaker() {
        if (speaker.stage().isShowing()) {
            speaker.stage().hide();
        } else {
            speaker.show(!window.isApart());
            speaker.showTour();
        }
    }

    /** Sizes the tool that is held; without one that has a size, the type. */
    private void larger(int steps) {
        if (!tools.size(steps)) {
            type.step(steps);
            tell();
        }
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

    private void help() {
        Region sheet = occasion.help().apply(exploration.state().language());
        if (speaker.stage().isShowing()) {
            speaker.help(speaker.isHelping() ? null : sheet);
        } else {
            view.help(view.isHelping() ? null : sheet);
        }
    }

    /** One thing is put away at a time; when nothing is left, the tour ends. */
    private void leave() {
        if (view.isHelping() || speaker.isHelping()) {
            view.help(null);
            speaker.help(null);
        } else if (!tools.putAway()) {
            if (walk.isAsking()) {
                go(walk.unasked());
            } else {
                end();
            }
        }
    }

    void end() {
        window.stage().setOnHidden(null);
        if (autoplay != null) {
            autoplay.stop();
        }
        show.close();
        speaker.close();
        window.close();
        pictures.close();
        occasion.onEnd().run();
    }
}
