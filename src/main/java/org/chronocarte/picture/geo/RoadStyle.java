package org.chronocarte.picture.geo;

/**
 * How roads look, which only maps of a reader's own have: thin, in the greys that the style has for borders, so that
 * what the dossier tells stays above them.
 */
final class RoadStyle {

    private static final Stops ALWAYS = Stops.parse("1");
    private static final Stops MOTORWAY = Stops.parse("5:0 6:0.5 9:1.1 12:2 15:4.5 18:12");
    private static final Stops MAIN = Stops.parse("8:0 9:0.5 12:1.2 15:3.5 18:10");
    private static final Stops MINOR = Stops.parse("11:0 12:0.35 14:0.9 16:2.2 18:7");

    private RoadStyle() {}

    static LineStyle of(GeometryTile.RoadKind kind, MapStyle style) {
        return switch (kind) {
            case MOTORWAY -> line(style.region(), MOTORWAY);
            case MAIN -> line(style.admin1(), MAIN);
            case MINOR -> line(style.admin1(), MINOR);
        };
    }

    private static LineStyle line(LineStyle like, Stops width) {
        return new LineStyle(like.argb(), width, ALWAYS, new float[0]);
    }
}
