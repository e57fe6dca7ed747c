package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.picture.paint.FadedSurface;
import org.chronocarte.picture.paint.Glyph;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.Theme;

/** Draws a timeline's scene: ground, eras, axis, then what happened and how it was answered. */
public final class TimelinePainter {

    private static final double SOFT = 0.26;
    private static final double LANE_GROUND = 0.55;
    private static final double DATE_HALO = 3.2;
    private static final double VEIL = 0.8;
    private static final double FADED = 0.4;

    private final ArcPainter arcs = new ArcPainter();

    /** Paints a scene over whatever the surface held. */
    public void paint(TimelineScene scene, Surface surface) {
        ground(scene, surface);
        scene.eras().forEach(era -> era(scene, era, surface));
        grid(scene, surface);
        scene.columns().forEach(column -> column(scene.theme(), column, surface));
        Surface back = new FadedSurface(surface, FADED);
        scene.marks().forEach(mark -> stem(mark, isFaded(mark) ? back : surface));
        axis(scene, surface);
        arcs.paintFaint(scene, surface);
        scene.marks().forEach(mark -> extent(scene.theme(), mark, isFaded(mark) ? back : surface));
        arcs.paintStrong(scene, surface);
        dates(scene, surface);
        int quiet = scene.theme().inkBack();
        for (TimelineMark mark : scene.marks()) {
            mark(scene.theme(), mark, isFaded(mark) ? back : surface);
            title(mark, isFaded(mark) ? quiet : scene.theme().ink(), surface);
        }
        names(scene, surface);
        today(scene, surface);
        arcs.paintPills(scene, surface);
        toCome(scene, surface);
    }

    private static boolean isFaded(TimelineMark mark) {
        return mark.emphasis() == TimelineMark.Emphasis.FADED;
    }

    private static void ground(TimelineScene scene, Surface surface) {
        Theme theme = scene.theme();
        surface.fill(theme.paper());
        surface.fillRect(0, 0, scene.layout().width(), scene.layout().height());
        surface.fill(Theme.faded(theme.panel(), LANE_GROUND));
        for (TimelineLane lane : scene.layout().lanes().values()) {
            if (lane.isNarrow()) {
                surface.fillRect(0, lane.top(), scene.layout().width(), lane.bottom() - lane.top());
            }
        }
    }

    private static void era(TimelineScene scene, TimelineEraMark era, Surface surface) {
        TimelineLayout layout = scene.layout();
        double height = layout.stripBottom() - layout.stripTop();
        fading(era.extent(), era.argb(), layout.stripTop(), height, surface);
        TimelineLabel label = era.label();
        if (label != null) {
            surface.text(
                    label.text(),
                    label.box().x(),
                    label.baseline(),
                    label.style(),
                    scene.theme().inkSoft());
        }
    }

    private static void grid(TimelineScene scene, Surface surface) {
        TimelineLayout layout = scene.layout();
        List<TimelineBox> words = written(scene);
        surface.stroke(scene.theme().rule(), 1);
        for (TimeAxisTick tick : scene.axis().ticks()) {
            if (tick.level() == TimeAxisTick.Level.MAJOR) {
                upright(crisp(tick.x()), layout, words, surface);
            }
        }
    }

    /** What is written on the lanes: no line strikes it through. */
    private static List<TimelineBox> written(TimelineScene scene) {
        List<TimelineBox> boxes = new ArrayList<>(TimelinePacker.labelBoxes(scene.marks()));
        scene.headings().forEach(heading -> boxes.add(heading.box()));
        return boxes;
    }

    private static void upright(double x, TimelineLayout layout, List<TimelineBox> words, Surface surface) {
        TimelineStem.around(x, layout.stripTop(), layout.stripBottom(), words)
                .forEach(piece -> surface.line(x, piece.top(), x, piece.bottom()));
    }

    private static void axis(TimelineScene scene, Surface surface) {
        Theme theme = scene.theme();
        TimelineLayout layout = scene.layout();
        double height = layout.axisBottom() - layout.axisTop();
        surface.fill(theme.axis());
        surface.fillRect(0, layout.axisTop(), layout.width(), height);
        for (TimeAxisTick tick : scene.axis().ticks()) {
            double x = crisp(tick.x());
            switch (tick.level()) {
                case FINE -> {
                    surface.stroke(Theme.faded(theme.inkFaint(), 0.5), 1);
                    surface.line(x, layout.axisBottom() - height * 0.18, x, layout.axisBottom());
                }
                case MINOR -> {
                    surface.stroke(theme.inkFaint(), 1);
                    surface.line(x, layout.axisBottom() - height * 0.34, x, layout.axisBottom());
                }
                case MAJOR -> {
                    surface.stroke(theme.inkFaint(), 1);
                    surface.line(x, layout.axisTop(), x, layout.axisBottom());
                }
            }
        }
    }

    /** The axis' words stand on the arcs that cross it, which would strike them through. */
    private static void dates(TimelineScene scene, Surface surface) {
        Theme theme = scene.theme();
        TimelineType type = TimelineType.of(theme);
        for (TimeAxisLabel label : scene.axis().labels()) {
            surface.haloText(
                    label.text(),
                    label.x(),
                    scene.layout().axisMiddle() + TimelineType.baseline(type.axis(label.strong())),
                    type.axis(label.strong()),
                    label.strong() ? theme.ink() : theme.inkSoft(),
                    theme.axis(),
                    DATE_HALO);
        }
    }

    private static void names(TimelineScene scene, Surface surface) {
        TimelineType type = TimelineType.of(scene.theme());
        for (TimelineHeading heading : scene.headings()) {
            surface.text(heading.main(), heading.box().x(), heading.baseline(), type.heading(), heading.argb());
            surface.text(
                    heading.more(),
                    heading.moreX(),
                    heading.baseline(),
                    type.subheading(),
                    scene.theme().inkSoft());
        }
    }

    private static void column(Theme theme, TimelineColumn column, Surface surface) {
        for (TimelineColumn.Band band : column.bands()) {
            surface.fill(band.argb());
            surface.fillRect(column.box().x(), band.top(), column.box().width(), band.bottom() - band.top());
        }
        TimelineBox cap = column.cap();
        if (cap != null) {
            surface.fill(theme.ink());
            surface.fillRect(cap.x(), cap.y(), cap.width(), cap.height());
        }
    }

    private static void stem(TimelineMark mark, Surface surface) {
        surface.stroke(Theme.faded(mark.argb(), 0.4), 1);
        for (TimelineStem piece : mark.stem()) {
            double x = crisp(piece.x());
            surface.line(x, piece.top(), x, piece.bottom());
        }
    }

    private static void extent(Theme theme, TimelineMark mark, Surface surface) {
        TimelineExtent extent = mark.extent();
        if (extent == null) {
            return;
        }
        double height = mark.extentHeight() * (extent.form() == TimelineExtent.Form.BAR ? 0.62 : 0.5);
        double top = mark.y() - height / 2;
        switch (extent.form()) {
            case BAR -> fading(extent, theme.barTint(mark.argb()), top, height, surface);
            case SOFT -> soft(extent, mark, top, height, surface);
            case BETWEEN -> {
                soft(extent, mark, top, height, surface);
                surface.stroke(Theme.faded(mark.argb(), 0.8), 1, 3, 3);
                surface.line(extent.earliestStart(), mark.y(), extent.latestEnd(), mark.y());
                surface.stroke(Theme.faded(mark.argb(), 0.8), 1);
                for (double x : new double[] {extent.earliestStart(), extent.latestEnd()}) {
                    surface.line(crisp(x), top, crisp(x), top + height);
                }
            }
        }
    }

    /** It happened somewhere in here: densest in the middle, nothing at the ends. */
    private static void soft(TimelineExtent extent, TimelineMark mark, double top, double height, Surface surface) {
        int dense = Theme.faded(mark.argb(), SOFT);
        int none = Theme.faded(mark.argb(), 0);
        double left = extent.earliestStart();
        double right = extent.latestEnd();
        double ramp = (right - left) / 3;
        band(left, left + ramp, none, dense, top, height, surface);
        band(left + ramp, right - ramp, dense, dense, top, height, surface);
        band(right - ramp, right, dense, none, top, height, surface);
    }

    /** Full where it surely lasted, fading towards where it may have begun and ended. */
    private static void fading(TimelineExtent extent, int full, double top, double height, Surface surface) {
        int none = Theme.faded(full, 0);
        double coreLeft = extent.latestStart();
        double coreRight = extent.earliestEnd();
        if (!extent.hasCore()) {
            coreLeft = (extent.latestStart() + extent.earliestEnd()) / 2;
            coreRight = coreLeft;
        }
        band(extent.earliestStart(), coreLeft, none, full, top, height, surface);
        band(coreLeft, coreRight, full, full, top, height, surface);
        band(coreRight, extent.latestEnd(), full, none, top, height, surface);
    }

    private static void band(double left, double right, int from, int to, double top, double height, Surface surface) {
        if (right - left < 0.5) {
            return;
        }
        if (from == to) {
            surface.fill(from);
        } else {
            surface.fillFading(left, from, right, to);
        }
        surface.fillRect(left, top, right - left, height);
    }

    private static void mark(Theme theme, TimelineMark mark, Surface surface) {
        if (mark.emphasis().compareTo(TimelineMark.Emphasis.NONE) > 0) {
            boolean selected = mark.emphasis() == TimelineMark.Emphasis.SELECTED;
            surface.fill(theme.paper());
            surface.fillCircle(mark.x(), mark.y(), mark.radius() + 4);
            surface.stroke(selected ? theme.ink() : theme.inkSoft(), selected ? 2 : 1.2);
            surface.strokeCircle(mark.x(), mark.y(), mark.radius() + 4);
        }
        surface.fill(mark.argb());
        Glyph.fill(surface, mark.shape(), mark.x(), mark.y(), mark.radius());
    }

    /** Not faded with its mark: what stands back can still be read. */
    private static void title(TimelineMark mark, int ink, Surface surface) {
        TimelineLabel label = mark.label();
        if (label != null) {
            surface.text(label.text(), label.box().x(), label.baseline(), label.style(), ink);
        }
    }

    private static void today(TimelineScene scene, Surface surface) {
        scene.todayX().ifPresent(at -> {
            double x = crisp(at);
            surface.stroke(scene.theme().inkSoft(), 1, 4, 3);
            upright(x, scene.layout(), written(scene), surface);
            TimelineLabel label = scene.todayLabel();
            if (label != null) {
                surface.text(
                        label.text(),
                        label.box().x(),
                        label.baseline(),
                        label.style(),
                        scene.theme().inkSoft());
            }
        });
    }

    /** What is yet to come while time is played lies under a veil. */
    private static void toCome(TimelineScene scene, Surface surface) {
        scene.playheadX().ifPresent(at -> {
            TimelineLayout layout = scene.layout();
            surface.fill(Theme.faded(scene.theme().paper(), VEIL));
            surface.fillRect(at, 0, layout.width() - at, layout.height());
            surface.stroke(scene.theme().accent(), 2);
            surface.line(at, 0, at, layout.height());
        });
    }

    /** The middle of a pixel, where a hairline is one pixel wide. */
    private static double crisp(double x) {
        return Math.floor(x) + 0.5;
    }
}
