package org.chronocarte.ui.timeline;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Pointed;
import org.chronocarte.model.explore.Reveal;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.scene.TimelineHit;

/** What happens to that which the pointer, or the keyboard, is at: it says what it is, or opens. For the FX thread. */
final class TimelineHits {

    private final Exploration exploration;
    private final TimelinePane view;
    private final Supplier<TimelineTexts> texts;
    private final Supplier<TimeWindow> whole;
    private final Consumer<TimeWindow> go;

    /**
     * @param texts in the language of the state
     * @param whole all of the dossier's time
     * @param go shows a window as a step of the history
     */
    TimelineHits(
            Exploration exploration,
            TimelinePane view,
            Supplier<TimelineTexts> texts,
            Supplier<TimeWindow> whole,
            Consumer<TimeWindow> go) {
        this.exploration = exploration;
        this.view = view;
        this.texts = texts;
        this.whole = whole;
        this.go = go;
    }

    /** The pointer is over something. */
    void hover(TimelineHit hit, double x, double y) {
        texts.get()
                .of(hit, exploration.shown())
                .ifPresentOrElse(
                        said -> view.hover().show(said, x, y, view.getWidth(), view.timeBottom()), view.hover()::hide);
        point(hit instanceof TimelineHit.Entries entries ? pointed(entries.rows()) : Pointed.NOTHING);
    }

    /** The pointer is over nothing. */
    void unhover() {
        view.hover().hide();
        point(Pointed.NOTHING);
    }

    private Pointed pointed(List<Integer> rows) {
        return new Pointed.Entries(rows.stream().map(this::idOf).collect(Collectors.toSet()));
    }

    private void point(Pointed at) {
        exploration.update(state -> state.withHovered(at));
    }

    /** Opens what was clicked. Of several entries in one spot, each click takes the next. */
    void open(TimelineHit hit) {
        if (hit instanceof TimelineHit.Entries entries) {
            select(next(entries.rows()));
        } else if (hit instanceof TimelineHit.Relation relation) {
            String selected = exploration.state().selected();
            boolean atAnswer = idOf(relation.arc().answer()).equals(selected);
            select(atAnswer ? relation.arc().answered() : relation.arc().answer());
        } else if (hit instanceof TimelineHit.Crowd crowd) {
            go.accept(Reach.seen(crowd.column().time()));
        } else if (hit instanceof TimelineHit.Era era) {
            exploration.shown().index().dossier().eras().stream()
                    .filter(each -> each.id().equals(era.mark().id()))
                    .findFirst()
                    .ifPresent(each -> go.accept(Reach.around(each.when(), whole.get())));
        }
    }

    private int next(List<Integer> rows) {
        int at = exploration.shown().index().row(exploration.state().selected()).stream()
                .map(rows::indexOf)
                .findFirst()
                .orElse(-1);
        return rows.get((at + 1) % rows.size());
    }

    private String idOf(int row) {
        return exploration.shown().index().entry(row).id();
    }

    private void select(int row) {
        String id = idOf(row);
        exploration.go(state -> state.withSelected(id));
    }

    /** Nothing is selected any more. */
    void deselect() {
        exploration.go(state -> state.withSelected(null));
    }

    /** Takes the keyboard to the next entry in time that the timeline shows; backward for a negative step. */
    void step(int by) {
        Exploration.Shown shown = exploration.shown();
        int at = shown.index()
                .row(shown.state().selected())
                .orElse(by > 0 ? -1 : shown.index().dated());
        int row = by > 0
                ? shown.matches().onTimeline().nextSetBit(at + 1)
                : shown.matches().onTimeline().previousSetBit(at - 1);
        if (row < 0 || row >= shown.index().dated()) {
            return;
        }
        String id = idOf(row);
        exploration.go(state -> state.withSelected(id)
                .withWindow(Reveal.window(state.window(), exploration.shown().index(), row)));
    }
}
