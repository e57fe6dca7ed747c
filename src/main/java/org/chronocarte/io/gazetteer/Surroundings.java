package org.chronocarte.io.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.model.geo.Position;

/** Where a file has something, and where its places lie whose names leave no doubt: what that says of the others. */
final class Surroundings {

    /** What it is worth to lie in the country of all the others, as a power of ten. */
    private static final double COUNTRY = 2;
    /** What it is worth, on top of that, to lie some tens of kilometres from all the others. */
    private static final double NEAR = 3;
    /** Fewer others say nothing. */
    private static final int FEWEST = 3;
    /** Few others say little: one more is thought to lie elsewhere. */
    private static final double ELSEWHERE = 1;
    /** Which part of the others must lie near for that to say something: a list of French towns has Paris in it. */
    private static final double ENOUGH_NEAR = 1.0 / 3;

    /** The side of the squares in which neighbours are counted, in degrees. */
    private static final double CELL = 0.5;

    private final int count;
    private final Map<String, Integer> byCountry = new HashMap<>();
    private final Map<Cell, Integer> byCell = new HashMap<>();

    private record Cell(int row, int column) {

        static Cell of(Position position) {
            return new Cell((int) Math.floor(position.lat() / CELL), (int) Math.floor(position.lon() / CELL));
        }
    }

    /**
     * @param settled the places that are not in doubt, one for each name
     * @param given positions that the file gives, with the code of the country of each
     */
    Surroundings(List<KnownPlace> settled, Map<Position, String> given) {
        count = settled.size() + given.size();
        given.forEach((position, country) -> {
            byCountry.merge(Countries.whole(country), 1, Integer::sum);
            countNear(Cell.of(position));
        });
        for (KnownPlace place : settled) {
            byCountry.merge(Countries.whole(place.country()), 1, Integer::sum);
            if (!place.kind().isTerritory()) {
                countNear(Cell.of(place.position()));
            }
        }
    }

    private void countNear(Cell cell) {
        for (int row = -1; row <= 1; row++) {
            for (int column = -1; column <= 1; column++) {
                byCell.merge(new Cell(cell.row + row, cell.column + column), 1, Integer::sum);
            }
        }
    }

    /**
     * By what power of ten they make a place likelier.
     *
     * @param itself whether the place is one of them: then it does not speak for itself
     */
    double bonus(KnownPlace place, boolean itself) {
        int own = itself ? 1 : 0;
        if (count - own < FEWEST) {
            return 0;
        }
        double others = count - own + ELSEWHERE;
        int country = byCountry.getOrDefault(Countries.whole(place.country()), 0) - own;
        double bonus = COUNTRY * country / others;
        if (place.kind().isTerritory()) {
            return bonus;
        }
        int near = byCell.getOrDefault(Cell.of(place.position()), 0) - own;
        return near < others * ENOUGH_NEAR ? bonus : bonus + NEAR * near / others;
    }
}
