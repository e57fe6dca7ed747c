package org.chronocarte.io.format.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;

/**
 * A table no column of which is taken for places, although one that nobody has a use for may hold them. Looks at the
 * first values of such columns. For one thread.
 */
final class PlacelessTable {

    private static final int ENOUGH = 40;
    private static final int LONGEST_NAME = 60;
    /** Words that are no names of places are some place's name all the same: most of a column must be. */
    private static final double MOST = 0.6;

    /** Some countries' codes, or an airport's: a column beside their names. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

    /** GeoJSON, or WKT of more than one point. */
    private static final Pattern SHAPE = Pattern.compile(
            "\\{[^{}]{0,60}\"coordinates\"|(?:SRID=\\d+;)?(?:MULTI)?(?:POLYGON|LINESTRING|POINT)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final List<ColumnRole> WHERE = List.of(
            ColumnRole.LAT,
            ColumnRole.LON,
            ColumnRole.COORDINATES,
            ColumnRole.PLACE,
            ColumnRole.CITY,
            ColumnRole.OTHER_PLACES,
            ColumnRole.COUNTRY,
            ColumnRole.REGION);

    private final TableColumns columns;
    private final Map<Integer, Set<String>> names = new LinkedHashMap<>();
    private int headline = -1;

    PlacelessTable(TableColumns columns) {
        this.columns = columns;
        if (WHERE.stream().allMatch(role -> columns.first(role) < 0)) {
            for (int column : columns.all(ColumnRole.EXTRA)) {
                names.put(column, new LinkedHashSet<>());
            }
            if (columns.isTitledByPosition()) {
                // "Entity", say, which happens to be the first column of words.
                headline = columns.first(ColumnRole.TITLE);
                names.put(headline, new LinkedHashSet<>());
            }
        }
    }

    /** Takes note of a row; does nothing for a table that says where. */
    void see(String[] row) {
        names.forEach((column, seen) -> {
            String value = DateCells.cell(row, column);
            if (!value.isEmpty() && seen.size() < ENOUGH) {
                seen.add(value);
            }
        });
    }

    /** What there is to say, after the last row: that a column could hold places. */
    Optional<Problem> problem(PlaceFinder finder) {
        List<Integer> wordy = names.keySet().stream()
                .filter(column -> isWordy(names.getOrDefault(column, Set.of())))
                .toList();
        List<Integer> known =
                wordy.stream().filter(column -> areKnown(column, finder)).toList();
        List<Integer> unused =
                wordy.stream().filter(column -> column != headline).toList();
        if (known.isEmpty() && unused.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                known.isEmpty()
                        ? Problem.warning("places-none", new Where.File(), titles(unused))
                        : Problem.warning("places-unused", new Where.File(), titles(known))
                                .with(known.stream()
                                        .map(column -> new Fix.Column(columns.header(column), ColumnRole.PLACE.id()))
                                        .toArray(Fix[]::new)));
    }

    private String titles(List<Integer> some) {
        return String.join(", ", some.stream().map(columns::header).toList());
    }

    private static boolean isWordy(Set<String> values) {
        long wordy = values.stream().filter(PlacelessTable::isName).count();
        return wordy > 0 && wordy >= MOST * values.size();
    }

    private static boolean isName(String value) {
        return value.length() <= LONGEST_NAME
                && Character.isUpperCase(value.codePointAt(0))
                && value.indexOf(':') < 0
                && !SHAPE.matcher(value).lookingAt();
    }

    private boolean areKnown(int column, PlaceFinder finder) {
        List<PlaceQuery> queries = new ArrayList<>();
        Set<String> values = names.getOrDefault(column, Set.of());
        values.stream()
                .filter(value -> !CODE.matcher(value).matches())
                .forEach(name -> queries.add(new PlaceQuery(name, null, null)));
        return finder.find(queries).size() >= MOST * values.size();
    }
}
