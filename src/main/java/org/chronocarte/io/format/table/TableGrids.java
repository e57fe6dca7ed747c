package org.chronocarte.io.format.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.CoordinateReading;
import org.chronocarte.io.format.draft.Metres;
import org.chronocarte.io.format.grid.Grid;
import org.chronocarte.io.format.grid.Projection;
import org.jspecify.annotations.Nullable;

/**
 * Coordinates of a table that are metres. They are converted when the reader has chosen a system, or a header or a
 * column of the table names one; else it is only said which they look like. For one thread.
 */
final class TableGrids {

    private static final Set<String> NAMING = Set.of(
            "crs", "scr", "epsg", "srid", "code epsg", "projection", "systeme de coordonnees", "coordinate system");

    private final @Nullable Grid chosen;
    private final @Nullable Grid declared;
    private final int naming;
    private final Map<Grid, Long> converted = new EnumMap<>(Grid.class);
    private Set<Grid> likely = EnumSet.allOf(Grid.class);
    private long unknown;
    private Where.@Nullable Row first;
    private Where.@Nullable Row firstConverted;

    /** @param chosen the system that the reader has chosen, or null */
    TableGrids(TableColumns columns, @Nullable Grid chosen) {
        this.chosen = chosen;
        Grid named = null;
        for (ColumnRole role : List.of(ColumnRole.LON, ColumnRole.LAT, ColumnRole.COORDINATES)) {
            int column = columns.first(role);
            named = named != null || column < 0
                    ? named
                    : Grid.named(columns.header(column)).orElse(null);
        }
        declared = named;
        int found = -1;
        for (int column : columns.all(ColumnRole.EXTRA)) {
            if (NAMING.contains(HeaderWords.folded(columns.header(column)))) {
                found = column;
            }
        }
        naming = found;
    }

    /** The position in degrees; the reading as it stands when nobody knows in which system it is. */
    CoordinateReading converted(CoordinateReading reading, Where.Row where, String[] row) {
        Metres metres = new Metres(reading.lat(), reading.lon());
        Grid grid = system(row);
        if (grid == null) {
            unknown++;
            first = first == null ? where : first;
            narrow(metres);
            return reading;
        }
        Projection.Degrees at = metres.in(grid);
        firstConverted = firstConverted == null ? where : firstConverted;
        converted.merge(grid, 1L, Long::sum);
        return CoordinateReading.of(at.lat(), at.lon());
    }

    private @Nullable Grid system(String[] row) {
        if (chosen != null) {
            return chosen;
        }
        String named = DateCells.cell(row, naming);
        return named.isEmpty() ? declared : Grid.named(named).orElse(declared);
    }

    private void narrow(Metres metres) {
        if (!likely.isEmpty()) {
            Set<Grid> both = metres.likely();
            both.retainAll(likely);
            likely = both;
        }
    }

    /** What was converted, and what could not be. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        if (chosen == null) {
            converted.forEach((grid, count) -> all.add(Problem.warning(
                    "coordinates-converted", Objects.requireNonNull(firstConverted), grid.title(), count.toString())));
        }
        if (first != null) {
            String count = Long.toString(unknown);
            all.add(
                    likely.isEmpty()
                            ? Problem.warning("coordinates-projected", first, count)
                            : Problem.warning("coordinates-metres", first, count, Metres.titles(likely))
                                    .with(Metres.fixes(likely)));
        }
        return all;
    }
}
