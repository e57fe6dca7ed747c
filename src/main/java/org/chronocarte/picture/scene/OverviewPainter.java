package org.chronocarte.picture.scene;

import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.Theme;

/** Draws the overview strip with its brush. */
public final class OverviewPainter {

    private static final double GRIP = 10;

    /** Paints a scene and the brush of a window over whatever the surface held. */
    public void paint(OverviewScene scene, TimeWindow window, Surface surface) {
        Theme theme = scene.theme();
        surface.fill(theme.panel());
        surface.fillRect(0, 0, scene.scale().width(), scene.height());
        axis(scene, surface);
        for (OverviewScene.Bar bar : scene.bars()) {
            surface.fill(bar.argb());
            surface.fillRect(
                    bar.box().x(), bar.box().y(), bar.box().width(), bar.box().height());
        }
        brush(scene.brush(window), theme, surface);
    }

    private static void axis(OverviewScene scene, Surface surface) {
        Theme theme = scene.theme();
        TimelineType type = TimelineType.of(theme);
        surface.stroke(theme.rule(), 1);
        double line = Math.floor(scene.axisTop()) + 0.5;
        surface.line(0, line, scene.scale().right(), line);
        for (TimeAxisTick tick : scene.axis().ticks()) {
            double x = Math.floor(tick.x()) + 0.5;
            surface.line(x, scene.axisTop(), x, scene.axisTop() + (scene.height() - scene.axisTop()) / 3);
        }
        double middle = (scene.axisTop() + scene.height()) / 2;
        for (TimeAxisLabel label : scene.axis().labels()) {
            double baseline = middle + TimelineType.baseline(type.axis(false));
            surface.text(label.text(), label.x(), baseline, type.axis(false), theme.inkSoft());
        }
    }

    private static void brush(TimelineBox box, Theme theme, Surface surface) {
        surface.fill(theme.brush());
        surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 4);
        surface.stroke(theme.ink(), 1.4);
        surface.strokeRoundRect(box.x() + 0.7, box.y(), Math.max(1, box.width() - 1.4), box.height(), 4);
        surface.fill(theme.ink());
        double top = box.y() + (box.height() - GRIP) / 2;
        surface.fillRoundRect(box.x() - 0.6, top, 3, GRIP, 1.5);
        surface.fillRoundRect(box.right() - 2.4, top, 3, GRIP, 1.5);
    }
}
