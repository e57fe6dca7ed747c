package org.chronocarte.picture.scene;

import java.util.List;
import java.util.Set;
import org.chronocarte.picture.geo.AreaShape;
import org.chronocarte.picture.geo.Viewport;

/** Shapes of countries and their divisions. */
@FunctionalInterface
public interface TerritorySource {

    /** No shapes. */
    TerritorySource NONE = (viewport, codes) -> List.of();

    /**
     * What there is in a view of the areas with these codes; parts overlap, and are to be filled as one path.
     *
     * @param codes of ISO 3166
     */
    List<AreaShape> shapes(Viewport viewport, Set<String> codes);
}
