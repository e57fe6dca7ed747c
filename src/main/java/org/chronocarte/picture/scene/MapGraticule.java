package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Typeface;

/**
 * Lines of latitude and longitude, straight on Web Mercator, at round distances that leave some room between them.
 *
 * @param lines from edge to edge of the view, pixels
 * @param labels what each one is, at the view's upper and left edge
 * @param style how labels are set
 */
public record MapGraticule(List<Line> lines, List<LabelMark.Line> labels, TextStyle style) {

    /** No lines at all. */
    public static final MapGraticule NONE = new MapGraticule(List.of(), List.of(), new TextStyle(Typeface.SANS, 9.5));

    /** Distances between lines in minutes of arc, from 30 degrees to one minute. */
    private static final int[] STEPS = {1800, 900, 600, 300, 120, 60, 30, 15, 10, 5, 2, 1};

    private static final double ROOM = 90;
    private static final double INSET = 5;

    /** A line from one point of the view's edge to another. */
    public record Line(double x0, double y0, double x1, double y1) {}

    public MapGraticule {
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
    }

    /** The lines that a view shows, with the labels that find room. */
    static MapGraticule of(Viewport view, double scale, Messages words, TextMeasure measure, LabelPlacer placer) {
        TextStyle style = new TextStyle(Typeface.SANS, 9.5 * scale);
        double perMinute = view.worldSize() / (360 * 60);
        int step = STEPS[0];
        for (int smaller : STEPS) {
            step = smaller * perMinute >= ROOM * scale ? smaller : step;
        }
        List<Line> lines = new ArrayList<>();
        List<LabelMark.Line> labels = new ArrayList<>();
        double west = Mercator.lon(view.unitX(0)) * 60;
        double east = Mercator.lon(view.unitX(view.width())) * 60;
        for (long minute = (long) Math.ceil(west / step) * step; minute <= east; minute += step) {
            double x = view.unwrappedScreenX(Mercator.x(minute / 60.0));
            long around = Math.floorMod(minute + 180 * 60, 360L * 60) - 180 * 60;
            lines.add(new Line(x, 0, x, view.height()));
            String label = angle(around, around < 0 ? "graticule.west" : "graticule.east", words);
            set(label, x + INSET, INSET + style.size() * 0.9, style, measure, placer, labels);
        }
        double south = view.lat(view.height()) * 60;
        double north = view.lat(0) * 60;
        for (long minute = (long) Math.ceil(south / step) * step; minute <= north; minute += step) {
            double y = view.screenY(Mercator.y(minute / 60.0));
            lines.add(new Line(0, y, view.width(), y));
            String label = angle(minute, minute < 0 ? "graticule.south" : "graticule.north", words);
            set(label, INSET, y - 3, style, measure, placer, labels);
        }
        return new MapGraticule(lines, labels, style);
    }

    private static void set(
            String text,
            double x,
            double baseline,
            TextStyle style,
            TextMeasure measure,
            LabelPlacer placer,
            List<LabelMark.Line> labels) {
        MapBox box = new MapBox(x, baseline - style.size() * 0.8, measure.width(text, style), style.size());
        if (placer.place(List.of(box)).isPresent()) {
            labels.add(new LabelMark.Line(text, x, baseline));
        }
    }

    /** Degrees, and minutes where there are any, such as 48° 30′ N; the equator and Greenwich have no side. */
    private static String angle(long minutes, String side, Messages words) {
        long whole = Math.abs(minutes) / 60;
        long rest = Math.abs(minutes) % 60;
        String amount = rest == 0 ? whole + "°" : whole + "° " + rest + "′";
        boolean sideless = minutes == 0 || Math.abs(minutes) == 180 * 60;
        return sideless ? amount : amount + " " + words.get(side);
    }
}
