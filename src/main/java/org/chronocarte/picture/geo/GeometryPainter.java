package org.chronocarte.picture.geo;

import java.awt.geom.Path2D;

/**
 * Draws one tile's geometry in the order that the base map's schema asks for, with an ink for which
 * {@link GeometryTile#EXTENT} units are as wide as the tile.
 */
final class GeometryPainter {

    private final GroundInk ink;
    private final MapStyle style;
    private final double zoom;
    private final double unitsPerPixel;

    /**
     * @param zoom the map's zoom, by which the style's rules go
     * @param unitsPerPixel tile units to a logical pixel
     */
    GeometryPainter(GroundInk ink, MapStyle style, double zoom, double unitsPerPixel) {
        this.ink = ink;
        this.style = style;
        this.zoom = zoom;
        this.unitsPerPixel = unitsPerPixel;
    }

    void paint(GeometryTile tile) {
        if (tile.picture() != null) {
            ink.picture(tile.picture(), 0, 0, GeometryTile.EXTENT, GeometryTile.EXTENT);
            return;
        }
        Path2D land = tile.areas().get("land");
        if (land != null) {
            stroke(land, style.shoal(), 1);
            stroke(land, style.shore(), 1);
            fill(land, style.land());
            fill(tile, "ice", style.ice());
            fill(tile, "urban", style.urban());
            fill(tile, "park", style.park());
            stroke(land, style.coast(), 1);
        }
        // Under the water that they run through.
        for (GeometryTile.River river : tile.rivers()) {
            if (river.rank() <= style.riverRank(zoom)) {
                stroke(river.path(), style.river(), style.riverTaper(river.rank()));
            }
        }
        Path2D sea = tile.areas().get(MapShape.SEA);
        if (sea != null) {
            ink.fill(sea, style.water());
            stroke(sea, style.coast(), 1);
        }
        Path2D lakes = tile.areas().get("lakes");
        if (lakes != null) {
            fill(lakes, style.lake());
            stroke(lakes, style.lakeShore(), 1);
        }
        fill(tile, "building", style.building());
        roads(tile);
        for (GeometryTile.Boundary boundary : tile.boundaries()) {
            paint(boundary);
        }
    }

    /** All casings first, so that roads open into each other where they meet. */
    private void roads(GeometryTile tile) {
        for (GeometryTile.Road road : tile.roads()) {
            LineStyle under = style.road(road.kind()).under(road.kind(), zoom);
            if (under.dash().length > 0) {
                stroke(road.path(), under, 1);
            } else {
                strokeRound(road.path(), under);
            }
        }
        for (GeometryTile.Road road : tile.roads()) {
            style.road(road.kind()).over(road.kind(), zoom).ifPresent(ground -> strokeRound(road.path(), ground));
        }
    }

    private void paint(GeometryTile.Boundary boundary) {
        boolean first = boundary.level() == GeometryTile.Level.ADMIN1;
        if (boundary.minZoom() > zoom + (first ? style.admin1Ahead(zoom) : 0)) {
            return;
        }
        LineStyle line = switch (boundary.level()) {
            case COUNTRY -> boundary.disputed() ? style.disputed() : style.country();
            case REGION -> style.region();
            case ADMIN1 -> style.admin1();
        };
        stroke(boundary.path(), line, 1);
    }

    private void fill(GeometryTile tile, String layer, AreaStyle area) {
        Path2D path = tile.areas().get(layer);
        if (path != null) {
            fill(path, area);
        }
    }

    private void fill(Path2D path, AreaStyle area) {
        int argb = area.at(zoom);
        if (argb >>> 24 != 0) {
            ink.fill(path, argb);
        }
    }

    private void stroke(Path2D path, LineStyle line, double share) {
        int argb = line.colorAt(zoom);
        double width = line.width().at(zoom) * share;
        if (argb >>> 24 == 0 || width <= 0) {
            return;
        }
        ink.stroke(path, argb, width * unitsPerPixel, dashOf(line));
    }

    private void strokeRound(Path2D path, LineStyle line) {
        double width = line.width().at(zoom);
        if (width > 0) {
            ink.strokeRound(path, line.colorAt(zoom), width * unitsPerPixel);
        }
    }

    private float[] dashOf(LineStyle line) {
        float[] dash = line.dash();
        float[] scaled = new float[dash.length];
        for (int i = 0; i < dash.length; i++) {
            scaled[i] = (float) (dash[i] * unitsPerPixel);
        }
        return scaled;
    }
}
