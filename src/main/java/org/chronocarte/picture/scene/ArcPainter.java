package org.chronocarte.picture.scene;

import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.Theme;

/** Draws relations across the axis. */
final class ArcPainter {

    private static final double PILL_RADIUS = 8;
    private static final double FAINT = 0.35;

    /** The relations of entries that nobody points at: there, but quiet. As one path, they are so too where many meet. */
    void paintFaint(TimelineScene scene, Surface surface) {
        surface.stroke(Theme.faded(scene.theme().inkSoft(), FAINT), 1);
        surface.beginPath();
        scene.arcs().stream().filter(arc -> !arc.strong()).forEach(arc -> trace(arc.curve(), surface));
        surface.strokePath();
    }

    /** The relations of the chosen entries. */
    void paintStrong(TimelineScene scene, Surface surface) {
        double width = 1.6 * scene.theme().scale();
        for (ArcMark arc : scene.arcs()) {
            if (arc.strong()) {
                surface.stroke(scene.theme().ink(), width);
                surface.beginPath();
                trace(arc.curve(), surface);
                surface.strokePath();
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

    private static void trace(ArcMark.Curve curve, Surface surface) {
        surface.moveTo(curve.x0(), curve.y0());
        surface.curveTo(curve.x0(), curve.controlY(), curve.x1(), curve.controlY(), curve.x1(), curve.y1());
    }
}
