package org.chronocarte.io.format.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.geo.Spot.Sort;
import org.chronocarte.io.format.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/** The geometry of a placemark, parts of a collection and points of a track included, and when a track began and ended. */
final class KmlGeometry {

    private static final Set<String> ELEMENTS = Set.of(
            "Point",
            "LineString",
            "LinearRing",
            "Polygon",
            "MultiGeometry",
            "GeometryCollection",
            "Track",
            "MultiTrack",
            "Model");

    /** More points than these nobody wants as places of one entry. */
    private static final int MOST_POINTS = 20;

    private final List<Spot> single = new ArrayList<>();
    private final Outline points = new Outline();
    private final Outline lines = new Outline();
    private final Outline areas = new Outline();
    private final Outline inner = new Outline();
    private final List<String> firstAndLast = new ArrayList<>();
    private long times;

    static boolean isGeometry(String element) {
        return ELEMENTS.contains(element);
    }

    /** Reads the element that starts here. */
    void read(SafeXml xml) throws XMLStreamException {
        int outside = xml.depth() - 1;
        String shape = xml.name();
        boolean hole = false;
        do {
            String name = xml.name();
            if (!xml.isStart()) {
                hole &= !name.equals("innerBoundaryIs");
                continue;
            }
            switch (name) {
                case "Point", "LineString", "LinearRing", "Polygon", "Track" -> {
                    lines.endPart();
                    shape = shape.equals("Polygon") && name.equals("LinearRing") ? shape : name;
                }
                case "innerBoundaryIs" -> hole = true;
                case "coordinates" -> positions(xml.text(), hole ? inner : outline(shape), shape);
                case "coord" -> track(xml.text());
                case "when" -> time(xml.text());
                case "Location" -> location(xml);
                case "ExtendedData", "SimpleArrayData" -> xml.skip();
                default -> {
                    // What holds geometry comes with its content.
                }
            }
        } while (xml.next() && xml.depth() > outside);
        lines.endPart();
    }

    private Outline outline(String shape) {
        return switch (shape) {
            case "Point" -> points;
            case "Polygon", "LinearRing" -> areas;
            default -> lines;
        };
    }

    /** Points parted by blanks, each "longitude,latitude,height"; some writers put blanks around commas too. */
    private void positions(String text, Outline into, String shape) {
        boolean spaced = text.contains(", ") || text.contains(" ,");
        String plain = spaced ? text.replaceAll("(?<!\\s)\\s+,", ",").replaceAll(",\\s+", ",") : text;
        int from = 0;
        while (from < plain.length()) {
            int to = from;
            while (to < plain.length() && !Character.isWhitespace(plain.charAt(to))) {
                to++;
            }
            if (to > from) {
                position(plain.substring(from, to), ',', into);
            }
            from = to + 1;
        }
        if (!shape.equals("Point")) {
            into.endPart();
        }
    }

    private void track(String text) {
        if (!text.isEmpty()) {
            position(text.replaceAll("\\s+", " "), ' ', lines);
        }
    }

    private void position(String words, char separator, Outline into) {
        int first = words.indexOf(separator);
        int second = first < 0 ? -1 : words.indexOf(separator, first + 1);
        if (first < 0) {
            into.markBroken();
            return;
        }
        try {
            double lon = Double.parseDouble(words.substring(0, first));
            double lat = Double.parseDouble(words.substring(first + 1, second < 0 ? words.length() : second));
            into.add(lon, lat);
            if (into == points && single.size() <= MOST_POINTS) {
                single.add(new Spot(Sort.POINT, lon, lat, 0, 0, 1));
            }
        } catch (NumberFormatException e) {
            into.markBroken();
        }
    }

    private void location(SafeXml xml) throws XMLStreamException {
        int outside = xml.depth() - 1;
        String lat = "";
        String lon = "";
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "latitude" -> lat = xml.text();
                    case "longitude" -> lon = xml.text();
                    default -> xml.skip();
                }
            }
        }
        position(lon + "," + lat, ',', points);
    }

    private void time(String when) {
        if (when.isEmpty()) {
            return;
        }
        times++;
        if (times > 1 && firstAndLast.size() == 2) {
            firstAndLast.set(1, when);
        } else {
            firstAndLast.add(when);
        }
    }

    /** Its points one by one, when it has nothing but points, and not too many; else none. */
    List<Spot> eachPoint() {
        boolean all = lines.spot(Sort.LINE) == null && areas.spot(Sort.AREA) == null;
        return all && single.size() <= MOST_POINTS ? List.copyOf(single) : List.of();
    }

    boolean isBroken() {
        return points.isBroken() || lines.isBroken() || areas.isBroken();
    }

    /** When a track began and ended; null when it says no time. */
    @Nullable
    KmlTime time() {
        if (firstAndLast.isEmpty()) {
            return null;
        }
        String first = firstAndLast.get(0);
        String last = firstAndLast.get(firstAndLast.size() - 1);
        return first.equals(last) ? new KmlTime(first, null, null) : new KmlTime(null, first, last);
    }

    /** Where it is: points that stand beside a line or an area carry its label. Null without any. */
    @Nullable
    Spot spot() {
        Spot point = points.spot(Sort.POINTS);
        Spot area = areas.spot(Sort.AREA);
        Spot line = lines.spot(Sort.LINE);
        if (point != null) {
            return point;
        }
        return area == null ? line : area;
    }
}
