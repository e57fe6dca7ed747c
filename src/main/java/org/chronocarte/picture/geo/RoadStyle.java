package org.chronocarte.picture.geo;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How roads look, which only maps of a reader's own have: calm, so that what the dossier tells stays above them. Their
 * width says how important they are; wide enough, they are ground on a casing.
 *
 * @param ground the colour of roads that are wide enough to have a casing
 * @param casing the colour of what shows on both sides
 * @param line the colour of roads that are not, and of rails and paths
 */
record RoadStyle(int ground, int casing, int line) {

    private static final Stops ALWAYS = Stops.parse("1");
    private static final float[] SOLID = {};
    private static final float[] STEPS = {3, 2};

    /** Widths by zoom; ground is 0 wide up to the zoom from which on there is a casing. */
    private record Widths(Stops whole, Stops ground) {

        Widths(String whole, String ground) {
            this(Stops.parse(whole), Stops.parse(ground));
        }
    }

    private static final Map<GeometryTile.RoadKind, Widths> WIDTHS = Map.of(
            GeometryTile.RoadKind.PATH, new Widths("14:0 14.3:0.5 16:0.9 18:1.6", "0:0"),
            GeometryTile.RoadKind.RAIL, new Widths("9:0 10:0.4 13:0.9 16:1.6 18:2.4", "0:0"),
            GeometryTile.RoadKind.SERVICE,
                    new Widths("13.9:0 14:0.4 15:1.6 16:3.4 18:8", "14.9:0 15:0.8 16:2.4 18:6.6"),
            GeometryTile.RoadKind.MINOR,
                    new Widths("11.4:0 12:0.3 13:0.6 14:2.2 16:6 18:13", "13.9:0 14:1.3 16:4.7 18:11.4"),
            GeometryTile.RoadKind.MAIN,
                    new Widths("8:0 9:0.5 11:0.9 12:1.8 14:4 16:9 18:18", "11.9:0 12:1 14:2.8 16:7.4 18:16"),
            GeometryTile.RoadKind.MOTORWAY,
                    new Widths(
                            "5:0 6:0.5 9:1.1 11:2 12:2.8 14:5.4 16:11 18:22",
                            "10.9:0 11:0.9 12:1.5 14:3.8 16:9 18:19.5"));

    /** What lies beneath: the casing, or all of a road that has none. */
    LineStyle under(GeometryTile.RoadKind kind, double zoom) {
        Widths widths = widths(kind);
        int argb = widths.ground().at(zoom) > 0 ? casing : line;
        return new LineStyle(argb, widths.whole(), ALWAYS, kind == GeometryTile.RoadKind.PATH ? STEPS : SOLID);
    }

    /** What lies on the casing; empty where there is none. */
    Optional<LineStyle> over(GeometryTile.RoadKind kind, double zoom) {
        Widths widths = widths(kind);
        return widths.ground().at(zoom) > 0
                ? Optional.of(new LineStyle(ground, widths.ground(), ALWAYS, SOLID))
                : Optional.empty();
    }

    private static Widths widths(GeometryTile.RoadKind kind) {
        return Objects.requireNonNull(WIDTHS.get(kind));
    }
}
