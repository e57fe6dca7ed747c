package org.chronocarte.ui.present;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.present.quiz.PlacePins;
import org.chronocarte.ui.present.quiz.QuizWords;
import org.chronocarte.ui.present.quiz.TaskBoard;
import org.chronocarte.ui.present.quiz.TaskMap;
import org.jspecify.annotations.Nullable;

/**
 * One giving of the tour, from its first picture to its end, on an exploration of its own: its two windows, and what
 * keys and buttons do in them. For the FX thread.
 */
final class Presentation {

    private final Exploration exploration;
    private final AudiencePictures pictures;
    private final AudiencePane pane;
    private final AudienceView view;
    private final HeldTools tools;
    private final TypeSize type;
    private final AudienceStage window;
    private final SpeakerWindow speaker;
    private final Course course;
    private final Occasion occasion;
    private final HeldEscape wayOut = new HeldEscape(this::end);
    private boolean unattended;
    private boolean exhibited;

    Presentation(Matcher matcher, ViewState from, AudiencePictures.Maker maker, Occasion occasion) {
        this.occasion = occasion;
        EntryIndex index = matcher.index();
        Tour tour = Tour.of(index);
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
        window = new AudienceStage(view, occasion::speaker, tools::cursor);
        course = new Course(exploration, new TourShow(exploration, pictures, pane, words, tour), tour, tools::turned);
        speaker = new SpeakerWindow(course, this::does, words, quiz, occasion);
        occasion.mark(window.stage());
        occasion.mark(speaker.stage());
        course.onTold(this::told);
        tools.onChange(this::toolsChanged);
        TourKeys keys = new TourKeys(this::does, course::jump);
        keys.install(window.stage().getScene());
        keys.install(speaker.stage().getScene());
        window.stage().setOnHidden(event -> end());
        window.stage().setOnCloseRequest(event -> {
            if (exhibited) {
                event.consume();
            }
        });
        window.onDisplays(this::attend);
        pane.onResized(this::resized);
        // A picture that has come takes room from the text: the chapter may have more pages now.
        pane.card().onPicture(course::tell);
        onTouch(pane.card());
        onTouch(pane.board());
        view.onCoverTapped(() -> does(Deed.NEXT));
    }

    /** What is told goes on when it is tapped or clicked, and is swiped away to either side as pages are turned. */
    private void onTouch(Region told) {
        told.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                does(Deed.NEXT);
            }
        });
        told.setOnSwipeLeft(event -> does(Deed.NEXT));
        told.setOnSwipeRight(event -> does(Deed.PREVIOUS));
    }

    /**
     * Opens the windows at a chapter.
     *
     * @param automatic goes on by itself, or null where somebody does
     */
    void open(Tour at, @Nullable Autoplay automatic) {
        unattended = automatic != null;
        exhibited = automatic != null && automatic.loops();
        if (exhibited) {
            wayOut.install(window.stage());
        }
        course.begin(at, automatic, () -> automatic != null && waits(automatic));
        window.open();
        attend();
        course.told();
    }

    /**
     * Whether a tour that goes on by itself waits for who has hidden or frozen it. One that goes round waits for nobody:
     * whatever a passer-by has put before it is taken away.
     */
    private boolean waits(Autoplay automatic) {
        if (automatic.loops()) {
            clear();
        }
        return view.covering().isPresent() || view.isHelping() || course.isFrozen();
    }

    private void clear() {
        view.uncover();
        view.help(null);
        speaker.stage().hide();
        tools.putAway();
        type.reset();
        if (course.isFrozen()) {
            course.does(Deed.FREEZE);
        }
    }

    /** What was edited while it is given is told at once. What was opened instead is not: this tour goes on. */
    void edited(Matcher matcher) {
        if (matcher.search() == exploration.matcher().search() && matcher != exploration.matcher()) {
            exploration.edit(matcher);
            course.edited();
        }
    }

    /** A speaker with a display of their own sees their window there; it goes with that display, until they ask for it. */
    private void attend() {
        if (!window.isApart() && !speaker.stage().isAlwaysOnTop()) {
            speaker.stage().hide();
        } else if (window.isApart() && !unattended && !speaker.stage().isShowing()) {
            speaker.show(false);
            told();
        }
        window.stage().requestFocus();
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

    Course course() {
        return course;
    }

    HeldTools tools() {
        return tools;
    }

    Exploration exploration() {
        return exploration;
    }

    private void told() {
        speaker.showTour();
        speaker.showTools(tools.box());
    }

    private void toolsChanged() {
        view.magnify(tools.box().magnifier());
        window.stage().getScene().setCursor(tools.cursor());
        speaker.showTools(tools.box());
    }

    private void resized() {
        type.apply();
        course.fit();
    }

    /** Does what a key or a button asks for. */
    void does(Deed deed) {
        if (exhibited && isForKeeper(deed)) {
            return;
        }
        if (turnsHelp(deed)) {
            return;
        }
        if (lifts(deed) && view.uncover()) {
            speaker.showCover(view.covering());
            return;
        }
        if (tools.does(deed) || course.does(deed)) {
            return;
        }
        switch (deed) {
            case BLACK -> cover("black");
            case WHITE -> cover("white");
            case SPEAKER -> speaker();
            case LARGER -> larger(1);
            case SMALLER -> larger(-1);
            case HELP -> help();
            case LEAVE -> leave();
            case END -> end();
            default -> throw new IllegalStateException(deed + " is done by nobody");
        }
    }

    /** While the keys are shown, going on reads on in them: nobody sees what else would change behind the sheet. */
    private boolean turnsHelp(Deed deed) {
        boolean onwards = deed == Deed.NEXT;
        return (onwards || deed == Deed.PREVIOUS) && (view.turnHelp(onwards) || speaker.turnHelp(onwards));
    }

    /** What nobody who passes by an exhibition may do: see the notes, or end the tour. */
    private static boolean isForKeeper(Deed deed) {
        return deed == Deed.SPEAKER || deed == Deed.END;
    }

    /** Behind a cover nobody goes on or ends: the key that would shows the picture again, as in other such programs. */
    private static boolean lifts(Deed deed) {
        return deed == Deed.NEXT || deed == Deed.PREVIOUS || deed == Deed.LEAVE;
    }

    private void cover(String color) {
        view.cover(color);
        speaker.showCover(view.covering());
    }

    private void speaker() {
        if (speaker.stage().isShowing()) {
            speaker.stage().hide();
        } else {
            speaker.show(!window.isApart());
            told();
        }
    }

    /** Sizes the tool that is held; without one that has a size, the type. */
    private void larger(int steps) {
        if (!tools.size(steps)) {
            type.step(steps);
            course.fit();
        }
    }

    private void help() {
        Region sheet = occasion.help().in(exploration.state().language(), exhibited);
        if (speaker.stage().isShowing()) {
            speaker.help(speaker.isHelping() ? null : sheet);
        } else {
            view.help(view.isHelping() ? null : sheet);
        }
    }

    /** One thing is put away at a time; when nothing is left, the tour ends, unless it is for whoever passes by. */
    private void leave() {
        if (view.isHelping() || speaker.isHelping()) {
            view.help(null);
            speaker.help(null);
        } else if (!tools.putAway() && !course.unask() && !exhibited) {
            end();
        }
    }

    void end() {
        window.stage().setOnHidden(null);
        wayOut.close();
        course.close();
        speaker.close();
        window.close();
        pictures.close();
        occasion.onEnd().run();
    }
}
