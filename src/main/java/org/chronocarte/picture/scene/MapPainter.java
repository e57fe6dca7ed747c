package org.chronocarte.picture.scene;

import java.util.List;
import java.util.Optional;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.paint.FadedSurface;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.Theme;

/** Draws map scenes on any surface; for one thread. What lies beneath, the base map, is not its to draw, except inside insets. */
public final class MapPainter {

    private static final double ARROW = 7.5;
    private static final double FADED = 0.4;

    private final TextMeasure measure;
    private final InsetGround insets;
    private final CrowdPainter crowds = new CrowdPainter();
    private final RollingCrowd mainCrowd = new RollingCrowd(crowds);

    public MapPainter(TextMeasure measure, InsetImages images) {
        this(measure, InsetGround.of(images));
    }

    public MapPainter(TextMeasure measure, InsetGround insets) {
        this.measure = measure;
        this.insets = insets;
    }

    /** Draws a scene with its left top corner at the surface's. */
    public void paint(MapScene scene, Surface surface) {
        crowd(scene, surface.pixelDensity()).ifPresent(picture -> draw(picture, new MapPoint(0, 0), surface));
        paintMarks(scene, surface);
        scene.insets().forEach(inset -> paintInset(inset, scene.theme(), surface));
    }

    /**
     * What lies under a scene's marks: its crowd, unless it is told how densely that lies. The picture stays as it is
     * until the next but one.
     *
     * @param pixelDensity pixels of the picture to one of the scene
     */
    public Optional<CrowdPicture> crowd(MapScene scene, double pixelDensity) {
        MapCrowd crowd = scene.density() == null ? scene.crowd() : null;
        if (crowd == null) {
            mainCrowd.forget();
            return Optional.empty();
        }
        return Optional.of(mainCrowd.picture(crowd, pixelDensity));
    }

    /** Draws what a scene has between its crowd and its insets. */
    public void paintMarks(MapScene scene, Surface surface) {
        Theme theme = scene.theme();
        MapDensity density = scene.density();
        if (density != null) {
            new DensityPainter(theme).paint(density, surface);
        }
        scene.tints().forEach(tint -> tint(tint, surface));
        graticule(scene.graticule(), surface, theme);
        baseLabels(scene.labels(), surface, theme);
        scene.routes().forEach(route -> route(route, surface, theme));
        scene.waypoints().forEach(end -> waypoint(end, surface, theme));
        hubs(scene.hubs(), surface, theme);
        hubLabels(scene.labels(), surface, theme);
        if (density != null) {
            new DensityPainter(theme).legend(density.legend(), surface, theme);
        }
        footer(scene, surface, theme);
    }

    private static void draw(CrowdPicture crowd, MapPoint corner, Surface surface) {
        surface.passingImage(crowd.image(), corner.x(), corner.y(), crowd.width(), crowd.height());
    }

    private void hubs(List<HubMark> hubs, Surface surface, Theme theme) {
        HubPainter clear = new HubPainter(surface, theme, measure);
        HubPainter back = clear.onto(new FadedSurface(surface, FADED), theme.inkBack());
        hubs.forEach(hub -> (hub.emphasis().faded() ? back : clear).paint(hub));
    }

    private static void graticule(MapGraticule graticule, Surface surface, Theme theme) {
        surface.stroke(Theme.faded(theme.inkFaint(), 0.55), 0.8);
        graticule.lines().forEach(line -> surface.line(line.x0(), line.y0(), line.x1(), line.y1()));
        for (LabelMark.Line label : graticule.labels()) {
            surface.haloText(
                    label.text(),
                    label.x(),
                    label.baseline(),
                    graticule.style(),
                    theme.inkSoft(),
                    theme.halo(),
                    1.8 * theme.scale());
        }
    }

    private static void tint(TintMark tint, Surface surface) {
        surface.beginPath();
        for (double[] ring : tint.rings()) {
            surface.moveTo(ring[0], ring[1]);
            for (int i = 2; i < ring.length; i += 2) {
                surface.lineTo(ring[i], ring[i + 1]);
            }
            surface.closePath();
        }
        surface.fill(tint.argb());
        surface.fillPath();
    }

    private static boolean isDossiers(LabelMark label) {
        return label.role() == LabelRole.HUB || label.role() == LabelRole.TERRITORY;
    }

    /** The base map's names lie under the dossier's marks. */
    private static void baseLabels(List<LabelMark> labels, Surface surface, Theme theme) {
        MapStyle style = MapStyle.of(theme.look());
        for (LabelMark label : labels) {
            if (isDossiers(label)) {
                continue;
            }
            boolean water = label.role() == LabelRole.WATER;
            int ink = water ? style.waterInk() : style.placeInk();
            MapPoint dot = label.dot();
            if (dot != null) {
                surface.fill(theme.halo());
                surface.fillCircle(dot.x(), dot.y(), 2.8);
                surface.fill(ink);
                surface.fillCircle(dot.x(), dot.y(), 1.7);
            }
            int halo = water ? 0 : Theme.faded(theme.halo(), 0.55);
            MapBox box = label.box();
            if (label.degrees() == 0) {
                text(label, surface, ink, halo, 1.6);
            } else {
                surface.turned(
                        box.centerX(), box.centerY(), label.degrees(), () -> text(label, surface, ink, halo, 1.6));
            }
        }
    }

    private static void hubLabels(List<LabelMark> labels, Surface surface, Theme theme) {
        for (LabelMark label : labels) {
            if (isDossiers(label)) {
                int ink = label.role() == LabelRole.HUB ? theme.ink() : theme.inkSoft();
                text(label, surface, ink, theme.halo(), 2.2 * theme.scale());
            }
        }
    }

    private static void text(LabelMark label, Surface surface, int ink, int halo, double width) {
        for (LabelMark.Line line : label.lines()) {
            if (halo == 0) {
                surface.text(line.text(), line.x(), line.baseline(), label.style(), ink);
            } else {
                surface.haloText(line.text(), line.x(), line.baseline(), label.style(), ink, halo, width);
            }
        }
    }

    private static void route(MapRouteMark mark, Surface surface, Theme theme) {
        double scale = theme.scale();
        double width = (mark.strong() ? 2.4 : 1.2) * scale;
        double opacity = mark.strong() ? 1 : 0.45;
        boolean sure = mark.route().status() == ClaimStatus.STATED;
        surface.stroke(Theme.faded(theme.halo(), opacity * 0.7), width + 2.2 * scale);
        trace(mark.points(), surface);
        if (sure) {
            surface.stroke(Theme.faded(theme.route(), opacity), width);
        } else {
            surface.stroke(Theme.faded(theme.route(), opacity), width, 5 * scale, 4 * scale);
        }
        trace(mark.points(), surface);
        if (mark.route().directed()) {
            surface.fill(Theme.faded(theme.route(), mark.strong() ? 1 : 0.65));
            arrow(mark.points(), (mark.strong() ? 1.25 : 1) * ARROW * scale, surface);
        }
    }

    private static void trace(List<MapPoint> points, Surface surface) {
        surface.beginPath();
        surface.moveTo(points.get(0).x(), points.get(0).y());
        for (int i = 1; i < points.size(); i++) {
            surface.lineTo(points.get(i).x(), points.get(i).y());
        }
        surface.strokePath();
    }

    private static void arrow(List<MapPoint> points, double length, Surface surface) {
        MapPoint tip = points.get(points.size() - 1);
        MapPoint behind = points.get(points.size() - 2);
        for (int i = points.size() - 2; i >= 0; i--) {
            behind = points.get(i);
            if (behind.distance(tip) >= length) {
                break;
            }
        }
        double distance = behind.distance(tip);
        if (distance < 1e-6) {
            return;
        }
        double dx = (tip.x() - behind.x()) / distance;
        double dy = (tip.y() - behind.y()) / distance;
        double half = length * 0.42;
        surface.beginPath();
        surface.moveTo(tip.x(), tip.y());
        surface.lineTo(tip.x() - dx * length - dy * half, tip.y() - dy * length + dx * half);
        surface.lineTo(tip.x() - dx * length + dy * half, tip.y() - dy * length - dx * half);
        surface.closePath();
        surface.fillPath();
    }

    private static void waypoint(MapWaypoint end, Surface surface, Theme theme) {
        double x = end.point().x();
        double y = end.point().y();
        double scale = theme.scale();
        surface.fill(theme.halo());
        if (end.territory()) {
            double half = 4.5 * scale;
            surface.fillRoundRect(x - half - 1, y - half - 1, half * 2 + 2, half * 2 + 2, 3);
            surface.stroke(theme.route(), 1.3 * scale, 2 * scale, 1.6 * scale);
            surface.strokeRoundRect(x - half, y - half, half * 2, half * 2, 2);
        } else {
            surface.fillCircle(x, y, 4.5 * scale);
            surface.fill(theme.route());
            surface.fillCircle(x, y, 3 * scale);
        }
    }

    /** Draws one of a scene's insets where the scene has it. */
    public void paintInset(InsetMark inset, Theme theme, Surface surface) {
        MapBox frame = inset.frame();
        surface.fill(Theme.faded(0xFF000000, theme.dark() ? 0.45 : 0.10));
        surface.fillRoundRect(frame.x() - 2, frame.y() - 1, frame.width() + 4, frame.height() + 4, 6);
        surface.fill(0xFF000000 | MapStyle.of(theme.look()).water());
        surface.fillRect(frame.x(), frame.y(), frame.width(), frame.height());
        insets.paint(inset.viewport(), theme, frame, surface);
        inset.tints().forEach(tint -> tint(tint, surface));
        MapCrowd crowd = inset.crowd();
        if (crowd != null) {
            draw(
                    crowds.paint(crowd, surface.pixelDensity(), CrowdSheets.NEW),
                    new MapPoint(frame.x(), frame.y()),
                    surface);
        }
        hubs(inset.hubs(), surface, theme);
        hubLabels(inset.labels(), surface, theme);
        if (crowd != null) {
            // What stands out of a crowd may lie at the edge of the frame, under the title.
            MapBox title = inset.titleMark().box().grown(3);
            surface.fill(Theme.faded(theme.halo(), 0.85));
            surface.fillRoundRect(title.x(), title.y(), title.width(), title.height(), 3);
        }
        text(inset.titleMark(), surface, theme.inkSoft(), theme.halo(), 2.2 * theme.scale());
        surface.stroke(theme.paper(), 2);
        surface.strokeRoundRect(frame.x(), frame.y(), frame.width(), frame.height(), 4);
        surface.stroke(Theme.faded(theme.inkFaint(), 0.8), 1);
        surface.strokeRoundRect(frame.x() - 1, frame.y() - 1, frame.width() + 2, frame.height() + 2, 5);
    }

    private static void footer(MapScene scene, Surface surface, Theme theme) {
        MapCredit credit = scene.credit();
        MapBox box = credit.box();
        surface.fill(Theme.faded(theme.paper(), 0.78));
        surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 4);
        double baseline = box.centerY() + credit.style().size() * 0.36;
        surface.text(credit.text(), box.x() + 6, baseline, credit.style(), theme.inkSoft());

        MapScaleBar bar = scene.scaleBar();
        double left = bar.box().x();
        double y = bar.box().centerY();
        surface.stroke(theme.halo(), 4);
        bracket(left, y, bar.length(), surface);
        surface.stroke(theme.inkSoft(), 1.2);
        bracket(left, y, bar.length(), surface);
        surface.haloText(
                bar.label(),
                left + bar.length() + MapScaleBar.GAP,
                y + bar.style().size() * 0.36,
                bar.style(),
                theme.inkSoft(),
                theme.halo(),
                1.8);
    }

    private static void bracket(double x, double y, double length, Surface surface) {
        surface.beginPath();
        surface.moveTo(x, y - 3);
        surface.lineTo(x, y + 2);
        surface.lineTo(x + length, y + 2);
        surface.lineTo(x + length, y - 3);
        surface.strokePath();
    }
}
