package org.chronocarte.picture.geo.mvt;

import java.util.List;

/**
 * One layer of a tile.
 *
 * @param name such as {@code land}
 * @param extent how many units wide and high the tile is; geometry may reach a little beyond
 * @param features in the order in which the tile has them
 */
public record VectorLayer(String name, int extent, List<VectorFeature> features) {

    public VectorLayer {
        features = List.copyOf(features);
    }
}
