package org.chronocarte.ui.present;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.quiz.PlaceTask;
import org.chronocarte.model.quiz.Task;
import org.chronocarte.model.text.CommonMark;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.ui.present.quiz.Lookout;
import org.jspecify.annotations.Nullable;

/** Shows an audience where one is in the tour: card, question, map and timeline. For the FX thread. */
final class TourShow {

    /** What no entry is called: with only this stressed, all of them fade back. */
    private static final Set<String> NOTHING_YET = Set.of("");

    private final Exploration exploration;
    private final AudiencePictures pictures;
    private final AudiencePane pane;
    private final Messages words;
    private final TimeFlight flight;
    private final NextFrame takeOff = new NextFrame();
    private boolean still;
    private boolean datesHidden;
    private boolean placesHidden;
    private Walk walk;
    private boolean stepwise;
    private Walk.Length length = Walk.Length.NOTHING;
    private @Nullable List<Task> asides;

    TourShow(Exploration exploration, AudiencePictures pictures, AudiencePane pane, Messages words, Tour tour) {
        this.exploration = exploration;
        this.pictures = pictures;
        this.pane = pane;
        this.words = words;
        this.walk = Walk.at(tour);
        still = pictures.isStill();
        flight = new TimeFlight(time -> exploration.update(state -> state.withWindow(time)));
    }

    /** How much there is to the chapter that is shown. */
    Walk.Length length() {
        return length;
    }

    /**
     * How much there is to the chapter of a walk, shown or not.
     *
     * @param last its last step: how many pages it has is known of the chapter that is shown alone
     */
    Walk.Length length(Walk at, int last) {
        Optional<Chapter> chapter = at.tour().current();
        int open = chapter.filter(each -> each.question() != null).isPresent() ? 1 : 0;
        int tasks = chapter.map(each -> tasks(each).size()).orElse(0);
        return new Walk.Length(last, open, tasks, asides().size());
    }

    private List<Task> tasks(Chapter chapter) {
        return Task.all(chapter.questions(), index());
    }

    /** The task at which a walk is, shown or not; empty for none. */
    Optional<Task> task(Walk at) {
        List<Task> tasks =
                at.aside() ? asides() : at.tour().current().map(this::tasks).orElse(List.of());
        int which = at.aside() ? at.question() : at.question() - length(at, 0).open();
        return which >= 0 && which < tasks.size() ? Optional.of(tasks.get(which)) : Optional.empty();
    }

    /** The dossier was edited: its own questions may be others. */
    void edited() {
        asides = null;
    }

    /** Sets what is shown anew, in a window of another size. */
    void again() {
        show(walk, stepwise);
        fly(false);
    }

    private EntryIndex index() {
        return exploration.shown().index();
    }

    /**
     * Shows where one is.
     *
     * @param steps whether the chapter comes step by step
     * @return the same walk within what the chapter has
     */
    Walk show(Walk wanted, boolean steps) {
        walk = wanted;
        stepwise = steps;
        wanted.tour().current().ifPresentOrElse(this::tell, this::tellNothing);
        return walk;
    }

    /** The tasks that belong to no chapter, in their order. */
    List<Task> asides() {
        if (asides == null) {
            asides = Task.all(index().dossier().questions(), index());
        }
        return asides;
    }

    /** There is no chapter, but there may be questions. */
    private void tellNothing() {
        length = length(walk, 0);
        walk = walk.within(length);
        if (walk.isAsking()) {
            put(asides());
        } else {
            pane.tell();
            pane.card().setVisible(false);
            hide();
        }
    }

    /** Puts the task of some at which the walk is. */
    private void put(List<Task> tasks) {
        int at = walk.aside() ? walk.question() : walk.question() - length.open();
        pane.ask(tasks.get(at), at, tasks.size(), walk.answered());
        ask();
    }

    private void tell(Chapter chapter) {
        ChapterCard card = pane.card();
        LocalText question = chapter.question();
        card.pictures(chapter.pictures(), exploration.state().language(), pictures.loader());
        card.tell(
                new ChapterCard.Told(
                        walk.tour().at(),
                        walk.tour().chapters().size(),
                        in(chapter.title()),
                        CommonMark.read(in(chapter.text())),
                        question == null ? "" : in(question),
                        SourceLine.of(chapter, index(), words)),
                pane.cardWidth(),
                pane.cardHeight(),
                pane.type());
        int told = card.textPages() - 1;
        if (stepwise) {
            told = Math.max(card.blocks() + stressed(chapter).size(), told);
        }
        length = length(walk, card.asks() ? told + 1 : told);
        walk = walk.within(length);
        if (isTaskPut()) {
            put(walk.aside() ? asides() : tasks(chapter));
            return;
        }
        pane.tell();
        if (walk.isAsking() || stepwise && walk.step() > told) {
            card.ask();
        } else if (stepwise) {
            card.showUpTo(walk.step());
        } else {
            card.show(walk.step());
        }
        hide();
        if (stepwise) {
            exploration.update(state -> toldSoFar(state, chapter));
        }
    }

    private String in(LocalText text) {
        return text.in(exploration.state().language());
    }

    private List<String> stressed(Chapter chapter) {
        return chapter.stress().stream()
                .filter(id -> index().row(id).isPresent())
                .toList();
    }

    /** The stressed entries that have come so far, after all of the text. */
    private Set<String> told(Chapter chapter) {
        List<String> all = stressed(chapter);
        if (all.isEmpty()) {
            return Set.of();
        }
        int told = Math.max(0, Math.min(all.size(), walk.step() - pane.card().blocks()));
        return told == 0 ? NOTHING_YET : new HashSet<>(all.subList(0, told));
    }

    /** Stresses what has come so far; what the chapter selects is selected when it has come, too. */
    private ViewState toldSoFar(ViewState state, Chapter chapter) {
        Set<String> told = told(chapter);
        String selected = walk.tour().view(state, index()).selected();
        boolean yetToCome = selected != null && chapter.stress().contains(selected) && !told.contains(selected);
        return state.withStressed(told).withSelected(yetToCome ? null : selected);
    }

    private void ask() {
        if (!walk.answered()) {
            lookedFor().ifPresent(wide -> exploration.update(state -> state.withExtent(framed(wide))));
        }
        hide();
    }

    /** What the map shows while a place is asked for: so much that it gives nothing away. */
    private Optional<Extent> lookedFor() {
        return isTaskPut()
                ? task(walk)
                        .filter(PlaceTask.class::isInstance)
                        .map(task -> Lookout.over(((PlaceTask) task).target(), index()))
                : Optional.empty();
    }

    private boolean isTaskPut() {
        return walk.isAsking() && (walk.aside() || walk.question() >= length.open());
    }

    private void hide() {
        pane.hideDates(datesHidden || isTaskPut(), !isTaskPut());
        pictures.silence(placesHidden || isTaskPut());
    }

    /** Hides dates, or shows them again. */
    void hideDates() {
        datesHidden = !datesHidden;
        hide();
    }

    /** Hides the dossier's places and all names, or shows them again. */
    void hidePlaces() {
        placesHidden = !placesHidden;
        hide();
    }

    /** What the speaker has hidden is seen again: another chapter has come. */
    void unhide() {
        datesHidden = false;
        placesHidden = false;
    }

    /**
     * Goes to what the chapter shows; with a flight when moving and wanted. That takes off when the card is up: to set
     * the one and to begin the other take most of a frame each.
     */
    void fly(boolean moving) {
        flight.stop();
        if (moving && !still) {
            takeOff.run(this::takeOff);
        } else {
            takeOff.cancel();
            exploration.update(this::seen);
        }
    }

    private void takeOff() {
        TimeWindow from = exploration.state().window();
        ViewState destination = seen(exploration.state());
        exploration.update(state -> destination.withWindow(from));
        flight.fly(from, destination.window());
    }

    /** The state that the chapter, as far as it is told, asks for. */
    private ViewState seen(ViewState state) {
        ViewState wanted = walk.tour().view(state, index());
        return walk.tour()
                .current()
                .filter(chapter -> stepwise)
                .map(chapter -> toldSoFar(wanted, chapter))
                .orElse(wanted)
                .withExtent(framed(lookedFor().orElse(wanted.extent())));
    }

    private Extent framed(Extent wanted) {
        return Framing.beside(wanted, pane.getWidth(), pane.mapHeight(), pane.free());
    }

    /** Flies no more, or does again. */
    void motion() {
        still = !still;
        pictures.still(still);
    }

    void close() {
        takeOff.cancel();
        flight.stop();
    }
}
