package org.chronocarte.io.format;

import java.util.List;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against a position: it lies far from where the row says that it is.
 *
 * @param expected the country or place that the row names, in its words
 * @param km how far the position is from the nearest known place there
 * @param likelier where it may be meant to be, the likeliest first; may be empty
 */
public record Misplaced(String expected, long km, List<Likelier> likelier) {

    public Misplaced {
        likelier = List.copyOf(likelier);
    }

    /** What may have gone wrong with a position. */
    public enum Slip {
        /** Latitude and longitude stand the wrong way round. */
        SWAPPED,
        /** The sign of the latitude was lost: south became north, or the other way round. */
        LATITUDE_SIGN,
        /** The sign of the longitude was lost: west became east, or the other way round. */
        LONGITUDE_SIGN,
        /** Both signs. */
        BOTH_SIGNS,
        /** It is another place: the one that the gazetteer has under the row's name. */
        OTHER_PLACE
    }

    /**
     * A position that fits.
     *
     * @param slip what would explain the one that is written
     * @param place the gazetteer's place; null unless it is that
     */
    public record Likelier(
            Slip slip, Position position, @Nullable FoundPlace place) {}
}
