package org.chronocarte.picture.geo;

import java.awt.geom.Path2D;
import org.chronocarte.picture.geo.mvt.VectorFeature;

/**
 * Adds areas to a path.
 *
 * @param path to which is added
 * @param scale of a tile's unit on the path
 */
record PathPen(Path2D.Double path, double scale) implements VectorFeature.Pen {

    @Override
    public void moveTo(int x, int y) {
        path.moveTo(x * scale, y * scale);
    }

    @Override
    public void lineTo(int x, int y) {
        if (path.getCurrentPoint() == null) {
            moveTo(x, y);
        } else {
            path.lineTo(x * scale, y * scale);
        }
    }

    @Override
    public void close() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }
}
