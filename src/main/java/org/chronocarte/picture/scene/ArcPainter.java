package org.chronocarte.picture.scene;

import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.Theme;

/** Draws relations across the axis. */
final class ArcPainter {

    private static final double PILL_RADIUS = 8;

    /** The relations of entries that nobody points at: there, but quiet. */
    void paintFaint(TimelineScene scene, Surface surface) {
        surface.stroke(Theme.faded(scene.theme().inkSoft(), 0.35), 1);
        scene.arcs().stream().filter(arc -> !arc.strong()).forEach(arc -> curve(arc.curve(), surface));
    }

    /** The relations of the chosen entries. */
    void paintStrong(TimelineScene scene, Surface surface) {
        double width = 1.6 * scene.theme().scale();
        for (ArcMark arc : scene.arcs()) {
            if (arc.strong()) {
                surface.stroke(scene.theme().ink(), width);
                curve(arc.curve(), surface);
                for (TimelineStem stem : arc.stems()) {
                    surface.line(stem.x(), stem.top(), stem.x(), stem.bottom());
                }
            }
        }
    }

    /** The delays, over all else. */
    void paintPills(TimelineScene scene, Surface surface) {
        Theme theme = scene.theme();
        TimelineType type = TimelineType.of(theme);
        for (ArcMark arc : scene.arcs()) {
            ArcMark.Pill pill = arc.pill();
            if (pill != null) {
                TimelineBox box = pill.box();
                surface.fill(theme.ink());
                surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), type.px(PILL_RADIUS));
                surface.text(pill.text(), pill.textX(), pill.baseline(), type.pill(), theme.paper());
            }
        }
    }

    private static void curve(ArcMark.Curve curve, Surface surface) {
        surface.beginPath();
        surface.moveTo(curve.x0(), curve.y0());
        surface.curveTo(curve.x0(), curve.controlY(), curve.x1(), curve.controlY(), curve.x1(), curve.y1());
        surface.strokePath();
    }
}
