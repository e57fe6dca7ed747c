package org.chronocarte.picture.scene;

import java.util.List;
import java.util.Locale;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.picture.paint.Glyph;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.paint.Typeface;

/**
 * Draws hubs. Their form says how well the place is known: an exact site has four ticks like a surveyor's mark, a town a
 * plain ring, an approximate place a dotted ring in a soft glow, a territory no ring at all but a dashed badge.
 */
final class HubPainter {

    private static final double GAP_PIXELS = 1.7;

    private final Surface surface;
    private final Theme theme;
    private final TextMeasure measure;
    private final Surface numbers;
    private final int ink;

    HubPainter(Surface surface, Theme theme, TextMeasure measure) {
        this(surface, theme, measure, surface, theme.ink());
    }

    private HubPainter(Surface surface, Theme theme, TextMeasure measure, Surface numbers, int ink) {
        this.surface = surface;
        this.theme = theme;
        this.measure = measure;
        this.numbers = numbers;
        this.ink = ink;
    }

    /** One that draws hubs on another surface, and their numbers on the same one as before in another ink. */
    HubPainter onto(Surface other, int numbered) {
        return new HubPainter(other, theme, measure, numbers, numbered);
    }

    void paint(HubMark hub) {
        if (hub.precision() == PlacePrecision.TERRITORY) {
            badge(hub);
        } else {
            ring(hub);
        }
    }

    private void ring(HubMark hub) {
        double x = hub.center().x();
        double y = hub.center().y();
        double radius = hub.radius();
        outside(hub);
        surface.fill(theme.halo());
        surface.fillCircle(x, y, radius + 1.8 * theme.scale());
        precision(hub);
        surface.fill(theme.paper());
        surface.fillCircle(x, y, radius - 0.5);
        double thickness = Math.max(3.2 * theme.scale(), radius * 0.27);
        arcs(hub.segments(), x, y, radius - thickness / 2, thickness);
        middle(hub, radius - thickness);
    }

    /** Rings round the ring: the selected, the one under the pointer, the keyboard's. */
    private void outside(HubMark hub) {
        double scale = theme.scale();
        double away = hub.radius() + 5.5 * scale;
        if (hub.emphasis().selected()) {
            outline(hub, away, theme.halo(), 4.6 * scale);
            outline(hub, away, theme.ink(), 2 * scale);
        } else if (hub.emphasis().hovered()) {
            outline(hub, away - 1.5 * scale, theme.halo(), 4 * scale);
            outline(hub, away - 1.5 * scale, Theme.faded(theme.ink(), 0.6), 1.6 * scale);
        }
        if (hub.emphasis().focused()) {
            outline(hub, away + 3.5 * scale, theme.halo(), 4.6 * scale);
            outline(hub, away + 3.5 * scale, theme.accent(), 2.4 * scale);
        }
    }

    private void outline(HubMark hub, double away, int color, double width) {
        surface.stroke(color, width);
        double x = hub.center().x();
        double y = hub.center().y();
        if (hub.precision() == PlacePrecision.TERRITORY) {
            surface.strokeRoundRect(x - away, y - away, away * 2, away * 2, away * 0.4);
        } else {
            surface.strokeCircle(x, y, away);
        }
    }

    private void precision(HubMark hub) {
        double x = hub.center().x();
        double y = hub.center().y();
        double radius = hub.radius();
        double scale = theme.scale();
        if (hub.precision() == PlacePrecision.EXACT) {
            surface.stroke(theme.ink(), 1.5 * scale);
            double from = radius - 1;
            double to = radius + 3.4 * scale;
            surface.line(x, y - to, x, y - from);
            surface.line(x, y + from, x, y + to);
            surface.line(x - to, y, x - from, y);
            surface.line(x + from, y, x + to, y);
        } else if (hub.precision() == PlacePrecision.APPROXIMATE) {
            surface.fill(Theme.faded(hub.segments().get(0).color(), 0.16));
            surface.fillCircle(x, y, radius + 5 * scale);
            surface.stroke(Theme.faded(theme.ink(), 0.75), 1.3 * scale, 1.4 * scale, 2.6 * scale);
            surface.strokeCircle(x, y, radius + 4 * scale);
        }
    }

    /** Clockwise from twelve o'clock, with thin gaps where kinds meet. */
    private void arcs(List<HubSegment> segments, double x, double y, double radius, double thickness) {
        if (segments.size() == 1) {
            surface.stroke(segments.get(0).color(), thickness);
            surface.strokeCircle(x, y, radius);
            return;
        }
        int total = segments.stream().mapToInt(HubSegment::count).sum();
        double gap = Math.toDegrees(GAP_PIXELS * theme.scale() / radius);
        double least = gap * 1.6;
        double spread = 360 - least * segments.size();
        double at = 90;
        for (HubSegment segment : segments) {
            double sweep = least + spread * segment.count() / total;
            surface.stroke(segment.color(), thickness);
            surface.strokeArc(x, y, radius, at - gap / 2, -(sweep - gap));
            at -= sweep;
        }
    }

    /** One entry shows its kind's glyph, more show how many. */
    private void middle(HubMark hub, double room) {
        double x = hub.center().x();
        double y = hub.center().y();
        if (hub.count() == 1) {
            HubSegment only = hub.segments().get(0);
            surface.fill(only.color());
            Glyph.fill(surface, only.shape(), x, y, Math.max(2.4 * theme.scale(), room * 0.52));
            return;
        }
        String text = number(hub.count());
        double size = Math.min(13 * theme.scale(), room * (text.length() < 3 ? 1.22 : text.length() < 4 ? 0.98 : 0.8));
        TextStyle style = new TextStyle(Typeface.SANS_BOLD, size);
        numbers.text(text, x - measure.width(text, style) / 2, y + size * 0.36, style, ink);
    }

    /** Thousands as "k", so that the number stays in its ring. */
    private static String number(int count) {
        return count < 1000
                ? Integer.toString(count)
                : count < 999_500
                        ? String.format(Locale.ROOT, "%dk", Math.round(count / 1000.0))
                        : String.format(Locale.ROOT, "%dM", Math.round(count / 1e6));
    }

    private void badge(HubMark hub) {
        double scale = theme.scale();
        double half = hub.radius() * 0.94;
        double x = hub.center().x();
        double y = hub.center().y();
        double corner = half * 0.34;
        outside(hub);
        surface.fill(theme.halo());
        surface.fillRoundRect(x - half - 2, y - half - 2, half * 2 + 4, half * 2 + 4, corner + 2);
        surface.fill(theme.paper());
        surface.fillRoundRect(x - half, y - half, half * 2, half * 2, corner);
        double bar = Math.max(3 * scale, half * 0.24);
        bars(hub.segments(), x - half + 3 * scale, y + half - bar - 2.4 * scale, half * 2 - 6 * scale, bar);
        surface.stroke(theme.inkSoft(), 1.3 * scale, 3 * scale, 2.2 * scale);
        surface.strokeRoundRect(x - half, y - half, half * 2, half * 2, corner);
        double room = half - bar / 2;
        if (hub.count() == 1) {
            HubSegment only = hub.segments().get(0);
            surface.fill(only.color());
            Glyph.fill(surface, only.shape(), x, y - bar / 2, Math.max(2.4 * scale, room * 0.42));
        } else {
            String text = number(hub.count());
            double size = Math.min(12 * scale, room * (text.length() < 3 ? 1.1 : 0.86));
            TextStyle style = new TextStyle(Typeface.SANS_BOLD, size);
            double baseline = y - bar / 2 - scale + size * 0.36;
            numbers.text(text, x - measure.width(text, style) / 2, baseline, style, ink);
        }
    }

    private void bars(List<HubSegment> segments, double x, double y, double width, double height) {
        int total = segments.stream().mapToInt(HubSegment::count).sum();
        double gap = segments.size() == 1 ? 0 : 1;
        double at = x;
        for (HubSegment segment : segments) {
            double wide = (width - gap * (segments.size() - 1)) * segment.count() / total;
            surface.fill(segment.color());
            surface.fillRect(at, y, wide, height);
            at += wide + gap;
        }
    }
}
