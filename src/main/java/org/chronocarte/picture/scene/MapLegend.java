package org.chronocarte.picture.scene;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Typeface;

/**
 * What the colours of a density mean.
 *
 * @param title what is counted
 * @param style how the texts are set
 * @param box all of it
 * @param ramp the bar of colours, from few to many
 * @param ticks numbers along the bar
 */
public record MapLegend(String title, TextStyle style, MapBox box, MapBox ramp, List<Tick> ticks) {

    private static final double LENGTH = 168;
    private static final double HEIGHT = 8;
    private static final double EDGE = 10;

    /**
     * A number along the bar.
     *
     * @param x of its middle
     * @param baseline on which it stands
     * @param width of the text
     */
    public record Tick(String text, double x, double baseline, double width) {}

    public MapLegend {
        ticks = List.copyOf(ticks);
    }

    /** Makes a legend for a ramp that ends at some value. */
    @FunctionalInterface
    interface Maker {
        MapLegend make(double most);
    }

    /** @param bottom the y that it must stay above */
    static MapLegend of(double most, double bottom, double scale, TextMeasure measure, Messages words) {
        TextStyle style = new TextStyle(Typeface.SANS, 10 * scale);
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.locale());
        String title = words.get("density");
        double line = style.size() * 1.5;
        double inner = 8 * scale;
        double width = Math.max(LENGTH * scale, measure.width(title, style)) + 2 * inner;
        double height = line * 2 + HEIGHT * scale + inner * 1.5;
        MapBox box = new MapBox(EDGE, bottom - EDGE - height, width, height);
        MapBox ramp = new MapBox(box.x() + inner, box.y() + inner / 2 + line, LENGTH * scale, HEIGHT * scale);
        List<Tick> ticks = new ArrayList<>();
        double free = Double.POSITIVE_INFINITY;
        List<Double> values = new ArrayList<>(List.of(most));
        for (double value = Math.pow(10, Math.floor(Math.log10(most))); value >= 1; value /= 10) {
            values.add(value);
        }
        for (double value : values) {
            String text = numbers.format(Math.round(value));
            double own = measure.width(text, style);
            double at = ramp.x() + MapDensity.place(value, most) * ramp.width();
            double x = Math.min(at, ramp.right() - own / 2);
            if (x + own / 2 + inner <= free) {
                ticks.add(new Tick(text, x, ramp.bottom() + line * 0.9, own));
                free = x - own / 2;
            }
        }
        return new MapLegend(title, style, box, ramp, ticks);
    }
}
