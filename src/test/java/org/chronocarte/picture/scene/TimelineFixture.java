package org.chronocarte.picture.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.Theme;

/** Scenes of sample dossiers. */
final class TimelineFixture {

    static final PaperFonts FONTS = MapFixture.FONTS;
    static final double NOW = When.parse("2021-09-15").earliestStart();

    private final EntryIndex index;
    private final Matcher matcher;
    private ViewState state;
    private double width = 1280;
    private double height = 380;
    private Set<String> room = Set.of();

    TimelineFixture(SampleDossier dossier) {
        index = new EntryIndex(dossier.made());
        matcher = new Matcher(index);
        state = Views.opening(index, "en", Look.LIGHT, LocalDate.of(2021, 9, 15));
    }

    EntryIndex index() {
        return index;
    }

    ViewState state() {
        return state;
    }

    TimelineFixture sized(double pixelsWide, double pixelsHigh) {
        width = pixelsWide;
        height = pixelsHigh;
        return this;
    }

    /** Gives room to the lanes of some kinds only. */
    TimelineFixture room(Set<String> kinds) {
        room = kinds;
        return this;
    }

    TimelineFixture asking(UnaryOperator<ViewState> change) {
        state = change.apply(state);
        return this;
    }

    TimelineFixture showing(String edtf) {
        When when = When.parse(edtf);
        return asking(before -> before.withWindow(new TimeWindow(when.earliestStart(), when.latestEnd())));
    }

    TimelineRequest request() {
        return new TimelineRequest(
                index, state, matcher.matches(state), width, height, Theme.of(state.look()), NOW, room);
    }

    TimelineScene scene() {
        return new TimelineComposer(FONTS).compose(request());
    }

    /** The dated rows that the timeline should show: not filtered out, and possibly in the window. */
    BitSet rowsInView() {
        BitSet rows = (BitSet) matcher.matches(state).onTimeline().clone();
        for (int row = 0; row < index.size(); row++) {
            When when = index.entry(row).when();
            if (when == null || !when.possiblyIn(state.window())) {
                rows.clear(row);
            }
        }
        return rows;
    }

    TimelineMark mark(TimelineScene scene, String id) {
        int row = index.row(id).orElseThrow();
        return scene.marks().stream()
                .filter(mark -> mark.rows().contains(row))
                .findFirst()
                .orElseThrow();
    }

    /** All texts that stand in the picture, the axis's dates and the delays left out. */
    static List<TimelineBox> texts(TimelineScene scene) {
        List<TimelineBox> boxes = new ArrayList<>(TimelinePacker.labelBoxes(scene.marks()));
        scene.headings().stream()
                .map(TimelineHeading::box)
                .filter(box -> box.width() > 0)
                .forEach(boxes::add);
        for (TimelineEraMark era : scene.eras()) {
            if (era.label() != null) {
                boxes.add(era.label().box());
            }
        }
        if (scene.todayLabel() != null) {
            boxes.add(scene.todayLabel().box());
        }
        return boxes;
    }
}
