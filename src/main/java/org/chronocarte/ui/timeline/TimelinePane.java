package org.chronocarte.ui.timeline;

import java.util.Objects;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.chronocarte.ui.kit.HoverCard;
import org.chronocarte.ui.kit.Kit;
import org.chronocarte.ui.kit.PaintedPane;
import org.chronocarte.ui.kit.PaneHint;
import org.chronocarte.ui.kit.ShownFocus;

/** The timeline as nodes: a bar of buttons, the painted timeline, and the overview strip. */
public final class TimelinePane extends Region {

    private static final double OVERVIEW = 46;
    private static final double FOCUS = 2;

    private final TimelineBar bar = new TimelineBar();
    private final PaintedPane time;
    private final PaintedPane overview;
    private final Region focusFrame = new Region();
    private final PaneHint hint = new PaneHint("timeline-hint");
    private final HoverCard hover = new HoverCard();

    TimelinePane(Kit kit) {
        time = new PaintedPane(kit);
        overview = new PaintedPane(kit);
        setId("timeline");
        getStyleClass().add("timeline-pane");
        getStylesheets().add(Kit.STYLES);
        getStylesheets()
                .add(Objects.requireNonNull(TimelinePane.class.getResource("timeline.css"))
                        .toExternalForm());
        time.setId("timeline-time");
        overview.setId("timeline-overview");
        for (PaintedPane pane : new PaintedPane[] {time, overview}) {
            pane.setFocusTraversable(true);
            pane.setAccessibleRole(AccessibleRole.NODE);
        }
        focusFrame.getStyleClass().add("timeline-focus");
        focusFrame.setMouseTransparent(true);
        focusFrame.setManaged(false);
        for (PaintedPane pane : new PaintedPane[] {time, overview}) {
            pane.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) change -> requestLayout());
        }
        getChildren().addAll(bar, time, overview, hint, focusFrame, hover);
    }

    /** Says in the middle of the painted timeline why it shows nothing; empty for nothing to say. */
    void hint(String text) {
        if (hint.say(text)) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = bar.isVisible() ? Math.min(getHeight(), bar.prefHeight(width)) : 0;
        double strip = overview.isVisible() ? Math.min(OVERVIEW, Math.max(0, getHeight() - top)) : 0;
        bar.resizeRelocate(0, 0, width, top);
        time.resizeRelocate(0, top, width, Math.max(0, getHeight() - top - strip));
        overview.resizeRelocate(0, getHeight() - strip, width, strip);
        if (hint.isVisible()) {
            hint.settle(time.getLayoutY(), width, time.getHeight(), 0.25);
        }
        PaintedPane focused = ShownFocus.isSeen(time) ? time : overview;
        focusFrame.setVisible(ShownFocus.isSeen(focused));
        focusFrame.resizeRelocate(
                focused.getLayoutX(),
                focused.getLayoutY(),
                Math.max(FOCUS, focused.getWidth()),
                Math.max(FOCUS, focused.getHeight()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return bar.prefHeight(width) + OVERVIEW + 80;
    }

    /** Takes away what is for the one who works: buttons, overview, hints, the keyboard. */
    void plain() {
        bar.setVisible(false);
        overview.setVisible(false);
        getChildren().remove(hover);
        time.setFocusTraversable(false);
        requestLayout();
    }

    TimelineBar bar() {
        return bar;
    }

    PaintedPane time() {
        return time;
    }

    PaintedPane overview() {
        return overview;
    }

    HoverCard hover() {
        return hover;
    }

    /** The lower edge of the painted timeline. */
    double timeBottom() {
        return time.getLayoutY() + time.getHeight();
    }
}
