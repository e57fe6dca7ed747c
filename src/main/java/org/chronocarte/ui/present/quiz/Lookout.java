package org.chronocarte.ui.present.quiz;

import java.util.stream.Stream;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;

/** From where a place is looked for: a view that holds it and many others, so that it gives nothing away. */
public final class Lookout {

    private Lookout() {}

    /** What the dossier opens with, if the place is in it; else all its places. */
    public static Extent over(Position place, EntryIndex index) {
        GeoBounds opening = index.dossier().view().bounds();
        return Stream.ofNullable(opening)
                .map(Extent::of)
                .filter(extent -> extent.contains(Mercator.x(place.lon()), Mercator.y(place.lat())))
                .findFirst()
                .orElseGet(() -> Views.wholeMap(index));
    }
}
