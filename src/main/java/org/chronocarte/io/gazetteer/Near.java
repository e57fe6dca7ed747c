package org.chronocarte.io.gazetteer;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.model.geo.Position;

/** How far the places of a country are from any point: the gazetteer's places sorted into squares of a degree. Immutable. */
final class Near {

    private static final int COLUMNS = 360;
    private static final int ROWS = 180;
    private static final double KM_PER_DEGREE = 111.2;
    /** No point of a square is farther than this from its middle. */
    private static final double HALF_SQUARE_KM = 79;
    /** Other countries are looked for within this many squares. */
    private static final int MOST_RINGS = 12;

    private final Gazetteer gazetteer;
    /** Where in {@link #places} each square begins, and in the end how many there are. */
    private final int[] starts = new int[ROWS * COLUMNS + 1];

    private final int[] places;
    private final Map<String, BitSet> squares = new HashMap<>();

    Near(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        int size = gazetteer.size();
        for (int place = 0; place < size; place++) {
            int square = square(gazetteer.lat(place), gazetteer.lon(place));
            starts[square + 1]++;
            squares.computeIfAbsent(gazetteer.country(place), none -> new BitSet())
                    .set(square);
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        places = new int[size];
        for (int place = 0; place < size; place++) {
            places[next[square(gazetteer.lat(place), gazetteer.lon(place))]++] = place;
        }
    }

    private static int square(double lat, double lon) {
        int row = Math.min(ROWS - 1, (int) Math.floor(lat + 90));
        return row * COLUMNS + Math.floorMod((int) Math.floor(lon + 180), COLUMNS);
    }

    /**
     * The distance to the nearest place of some countries.
     *
     * @param countries their codes
     * @param enough a place at this distance is as good as a nearer one
     * @return in kilometres; infinite when the gazetteer has no place there
     */
    double kmTo(Position from, Set<String> countries, double enough) {
        double nearest = in(square(from.lat(), from.lon()), from, countries, true, enough);
        for (String country : countries) {
            BitSet where = squares.getOrDefault(country, new BitSet());
            for (int square = where.nextSetBit(0); square >= 0; square = where.nextSetBit(square + 1)) {
                if (nearest <= enough) {
                    return nearest;
                }
                Position middle = new Position(square / COLUMNS - 89.5, square % COLUMNS - 179.5);
                if (Distances.km(from, middle) - HALF_SQUARE_KM < nearest) {
                    nearest = Math.min(nearest, in(square, from, countries, true, enough));
                }
            }
        }
        return nearest;
    }

    /** The country of the nearest place, within a degree or two; empty where there is none. */
    Optional<String> country(Position from) {
        double nearest = Double.POSITIVE_INFINITY;
        String country = null;
        int middle = (int) Math.floor(from.lat() + 90);
        for (int row = Math.max(0, middle - 1); row <= Math.min(ROWS - 1, middle + 1); row++) {
            int wide = wide(1, row);
            for (int offset = -wide; offset <= wide; offset++) {
                int square = row * COLUMNS + Math.floorMod((int) Math.floor(from.lon() + 180) + offset, COLUMNS);
                for (int at = starts[square]; at < starts[square + 1]; at++) {
                    Position there = new Position(gazetteer.lat(places[at]), gazetteer.lon(places[at]));
                    double away = Distances.km(from, there);
                    if (away < nearest) {
                        nearest = away;
                        country = gazetteer.country(places[at]);
                    }
                }
            }
        }
        return Optional.ofNullable(country);
    }

    /**
     * The distance to the nearest place that is in none of some countries.
     *
     * @return in kilometres; infinite when none is within some 1,300 km
     */
    double kmToOthers(Position from, Set<String> countries) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int ring = 0; ring <= MOST_RINGS && (ring - 1) * KM_PER_DEGREE <= nearest; ring++) {
            nearest = Math.min(nearest, ring(from, ring, countries));
        }
        return nearest;
    }

    private double ring(Position from, int ring, Set<String> countries) {
        double nearest = Double.POSITIVE_INFINITY;
        int middle = (int) Math.floor(from.lat() + 90);
        for (int row = Math.max(0, middle - ring); row <= Math.min(ROWS - 1, middle + ring); row++) {
            int wide = wide(ring, row);
            int inner = Math.abs(row - middle) == ring ? -1 : wide(ring - 1, row);
            for (int offset = -wide; offset <= wide; offset++) {
                if (Math.abs(offset) > inner) {
                    int column = Math.floorMod((int) Math.floor(from.lon() + 180) + offset, COLUMNS);
                    nearest = Math.min(nearest, in(row * COLUMNS + column, from, countries, false, 0));
                }
            }
        }
        return nearest;
    }

    /** Degrees of longitude are shorter than those of latitude: a ring holds more of them. */
    private static int wide(int ring, int row) {
        double shrunk = Math.max(0.05, Math.cos(Math.toRadians(row - 89.5)));
        return ring < 0 ? -1 : Math.min(COLUMNS / 2, (int) Math.ceil(ring / shrunk));
    }

    /** @param inside whether to look at places in these countries, or at all others */
    private double in(int square, Position from, Set<String> countries, boolean inside, double enough) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int at = starts[square]; at < starts[square + 1] && nearest > enough; at++) {
            int place = places[at];
            if (countries.contains(gazetteer.country(place)) == inside) {
                Position there = new Position(gazetteer.lat(place), gazetteer.lon(place));
                nearest = Math.min(nearest, Distances.km(from, there));
            }
        }
        return nearest;
    }
}
