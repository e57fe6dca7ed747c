package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chronocarte.picture.geo.PlaceLabel;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Typeface;
import org.jspecify.annotations.Nullable;

/** Sets labels: the style of each role, long names on two lines, and the boxes that a label could take. */
final class LabelType {

    private static final double LINE = 1.18;
    private static final double ASCENT = 0.80;
    private static final double DESCENT = 0.26;
    private static final double GAP = 2.5;
    private static final double DIAGONAL = 0.8;

    /** Names of areas are broken earlier, so that they lie on their area. */
    private static final double AREA_SHARE = 0.7;

    /** How much longer than it should be a line may get before it is cut: beyond, it would be a bar across the map. */
    private static final double PATIENCE = 1.5;

    /** Between the letters of a country's name, as a share of their size. */
    private static final double COUNTRY_SPACING = 0.2;

    private static final Pattern BRACKETS = Pattern.compile("(?<=\\S)\\s*\\([^()]*\\)$");

    private final TextMeasure measure;
    private final double scale;
    private final double longest;

    /**
     * @param scale the theme's
     * @param longest pixels beyond which a name goes on two lines
     */
    LabelType(TextMeasure measure, double scale, double longest) {
        this.measure = measure;
        this.scale = scale;
        this.longest = longest;
    }

    double scale() {
        return scale;
    }

    /** A text with its size, without a place. */
    record Block(LabelRole role, List<String> lines, List<Double> widths, TextStyle style) {

        double width() {
            return widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }

        double height() {
            return (lines.size() - 1) * style.size() * LINE + style.size() * (ASCENT + DESCENT);
        }
    }

    /** Where a label stands to what it names, which decides how its lines are aligned. */
    enum Side {
        RIGHT,
        LEFT,
        ABOVE,
        BELOW,
        RIGHT_ABOVE,
        RIGHT_BELOW,
        LEFT_ABOVE,
        LEFT_BELOW,
        ON
    }

    static TextStyle style(LabelRole role, double scale) {
        return switch (role) {
            case HUB -> new TextStyle(Typeface.SANS_SEMIBOLD, 12.5 * scale);
            case TERRITORY -> new TextStyle(Typeface.SANS_SEMIBOLD, 10.5 * scale, 1.4 * scale);
            case COUNTRY -> country(0, scale);
            case REGION -> new TextStyle(Typeface.SANS, 9.5 * scale, 1.2 * scale);
            case CITY -> city(0, scale);
            case TOWN -> new TextStyle(Typeface.SANS, 10.25 * scale);
            case STREET -> new TextStyle(Typeface.SANS, 9.75 * scale);
            case WATER -> new TextStyle(Typeface.SERIF_ITALIC, 11.5 * scale);
        };
    }

    /**
     * Sets a name of the base map: that of a country the larger, the larger the country is on the map, and that of a
     * city the larger, the longer it has stood there while smaller ones came.
     */
    Block block(PlaceLabel label, double zoom, Locale locale) {
        LabelRole role = LabelRole.of(label);
        double since = zoom - label.minZoom();
        TextStyle style = switch (role) {
            case COUNTRY -> country(since, scale);
            case CITY -> city(since, scale);
            default -> style(role, scale);
        };
        return block(role, label.text(), locale, style);
    }

    /** @param since for how many zooms the country has been large enough to be named */
    private static TextStyle country(double since, double scale) {
        double size = since < 0.5 ? 10 : since < 1.5 ? 11 : since < 2.5 ? 12.25 : 13.5;
        return new TextStyle(Typeface.SANS_MEDIUM, size * scale, size * COUNTRY_SPACING * scale);
    }

    /** @param since for how many zooms the city has been important enough to be named */
    private static TextStyle city(double since, double scale) {
        double size = since < 2.5 ? 11.25 : since < 4.5 ? 12.25 : since < 6.5 ? 13.5 : 14.5;
        return new TextStyle(Typeface.SANS_MEDIUM, size * scale);
    }

    /**
     * Sets a text; capitals where the role wants them. A long name does without what it adds in brackets, and one that
     * two lines cannot hold without its end.
     */
    Block block(LabelRole role, String name, Locale locale) {
        return block(role, name, locale, style(role, scale));
    }

    private Block block(LabelRole role, String name, Locale locale, TextStyle style) {
        double room = role == LabelRole.COUNTRY || role == LabelRole.REGION ? longest * AREA_SHARE : longest;
        boolean capitals = role == LabelRole.COUNTRY || role == LabelRole.TERRITORY || role == LabelRole.REGION;
        String text = measure.width(name, style) > room ? BRACKETS.matcher(name).replaceFirst("") : name;
        List<String> lines = role == LabelRole.STREET
                ? List.of(name)
                : held(capitals ? text.toUpperCase(locale) : text, style, room);
        return new Block(
                role,
                lines,
                lines.stream().map(line -> measure.width(line, style)).toList(),
                style);
    }

    /** What two lines hold of a name; its halves are never quite alike. */
    private List<String> held(String text, TextStyle style, double room) {
        double most = room * PATIENCE;
        return broken(measure.fitted(text, style, most * 1.9), style, room).stream()
                .map(line -> measure.fitted(line, style, most))
                .toList();
    }

    /** On one line if short; else broken where the two halves are most alike, at a space or after a hyphen. */
    private List<String> broken(String text, TextStyle style, double room) {
        if (measure.width(text, style) <= room) {
            return List.of(text);
        }
        int best = -1;
        for (int at = 1; at < text.length() - 1; at++) {
            // A dash or a plus must not start a line.
            boolean breaks = (text.charAt(at) == ' ' && Character.isLetterOrDigit(text.charAt(at + 1)))
                    || text.charAt(at - 1) == '-';
            if (breaks && (best < 0 || Math.abs(at - text.length() / 2) < Math.abs(best - text.length() / 2))) {
                best = at;
            }
        }
        return best < 0
                ? List.of(text)
                : List.of(text.substring(0, best).strip(), text.substring(best).strip());
    }

    /** The box on one side of a round mark, or centred on its point. */
    MapBox box(Block block, Side side, MapPoint point, double radius) {
        double width = block.width();
        double height = block.height();
        double away = radius + GAP * scale;
        double corner = away * DIAGONAL;
        return switch (side) {
            case RIGHT -> new MapBox(point.x() + away, point.y() - height / 2, width, height);
            case LEFT -> new MapBox(point.x() - away - width, point.y() - height / 2, width, height);
            case ABOVE -> new MapBox(point.x() - width / 2, point.y() - radius - 3 - height, width, height);
            case BELOW -> new MapBox(point.x() - width / 2, point.y() + radius + 3, width, height);
            case RIGHT_ABOVE -> new MapBox(point.x() + corner, point.y() - corner - height * 0.8, width, height);
            case RIGHT_BELOW -> new MapBox(point.x() + corner, point.y() + corner - height * 0.2, width, height);
            case LEFT_ABOVE -> new MapBox(point.x() - corner - width, point.y() - corner - height * 0.8, width, height);
            case LEFT_BELOW -> new MapBox(point.x() - corner - width, point.y() + corner - height * 0.2, width, height);
            case ON -> new MapBox(point.x() - width / 2, point.y() - height / 2, width, height);
        };
    }

    /** The label in the box that it was given. */
    LabelMark mark(Block block, Side side, MapBox box, @Nullable MapPoint dot) {
        List<LabelMark.Line> lines = new ArrayList<>();
        double baseline = box.y() + block.style().size() * ASCENT;
        for (int i = 0; i < block.lines().size(); i++) {
            double slack = box.width() - block.widths().get(i);
            double x = box.x()
                    + switch (side) {
                        case RIGHT, RIGHT_ABOVE, RIGHT_BELOW -> 0;
                        case LEFT, LEFT_ABOVE, LEFT_BELOW -> slack;
                        case ABOVE, BELOW, ON -> slack / 2;
                    };
            lines.add(new LabelMark.Line(
                    block.lines().get(i), x, baseline + i * block.style().size() * LINE));
        }
        return new LabelMark(block.role(), lines, block.style(), box, dot);
    }
}
