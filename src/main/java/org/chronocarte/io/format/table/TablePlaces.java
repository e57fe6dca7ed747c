package org.chronocarte.io.format.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.CoordinateReading;
import org.chronocarte.io.format.draft.CoordinateReading.Flaw;
import org.chronocarte.io.format.draft.CoordinateWords;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.KnownPrecision;
import org.chronocarte.io.format.draft.PositionChoices;
import org.chronocarte.io.format.geo.ShapeText;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/** The places of a table's rows: coordinates, names, or both. What is no position is said, and kept beside the entry. */
final class TablePlaces {

    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");
    /** What people write where they do not know the place, or where there is none: no name of any. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "unknown|undisclosed|inconnue?|n/a|n\\. ?d\\.?|n\\.? ?c\\.?|s\\.? ?l\\.?|non (?:précisée?|renseignée?|communiquée?)|indéterminée?"
                    + "|online|en ligne|(?:sur )?internet|virtuel(?:le)?|virtual|(?:en )?visio(?:conférence)?|webinaire|webinar"
                    + "|à distance|remote|partout|everywhere|various|divers|-+|\\?+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,10}");
    private static final Pattern LISTED = Pattern.compile("[;|]");

    private final TableColumns columns;
    private final int lat;
    private final int lon;
    private final int both;
    private final boolean lonFirst;
    private final int place;
    private final int city;
    private final int otherPlaces;
    private final int precision;
    private final int country;
    private final int region;
    private final CommuneCodes codes;
    private final PositionChoices choices;
    private final List<Problem> problems = new ArrayList<>();
    private final TableGrids grids;

    TablePlaces(TableColumns columns, ImportChoices choices) {
        this.columns = columns;
        this.choices = new PositionChoices(choices);
        grids = new TableGrids(columns, this.choices.grid());
        lat = columns.first(ColumnRole.LAT);
        lon = columns.first(ColumnRole.LON);
        both = columns.first(ColumnRole.COORDINATES);
        lonFirst = both >= 0 && HeaderWords.isLonFirst(columns.header(both));
        place = columns.first(ColumnRole.PLACE);
        city = columns.first(ColumnRole.CITY);
        otherPlaces = columns.first(ColumnRole.OTHER_PLACES);
        precision = columns.first(ColumnRole.PRECISION);
        country = columns.first(ColumnRole.COUNTRY);
        region = columns.first(ColumnRole.REGION);
        codes = new CommuneCodes(columns);
    }

    /** Gives a row its place, if it has one. */
    void read(Draft draft, Where.Row where, String[] row) {
        Optional<ShapeText> shape = shape(where, row);
        Position position = shape.map(ShapeText::position).orElse(null);
        position = position == null ? position(draft, where, row) : position;
        String name = name(draft, row, position);
        String land = DateCells.cell(row, country);
        String division = DateCells.cell(row, region);
        String known = DateCells.cell(row, precision);
        PlacePrecision told = known.isEmpty() ? null : KnownPrecision.of(known);
        if (name.isEmpty() && position == null) {
            // A country or region alone is a place too, if a large one.
            String code = codes.place(row);
            name = !code.isEmpty() ? code : division.isEmpty() ? land : division;
            if (!code.isEmpty()) {
                draft.code(codes.written(row));
            }
        }
        if (division.isEmpty() && position == null && !name.isEmpty()) {
            division = codes.of(row);
        }
        if (position != null || !name.isEmpty()) {
            PlacePrecision exact = shape.map(ShapeText::precision).orElse(PlacePrecision.EXACT);
            draft.place(new DraftPlace(
                    name.isEmpty() ? null : name,
                    land.isEmpty() ? null : land,
                    division.isEmpty() ? null : division,
                    position,
                    position == null ? PlacePrecision.TOWN : told == null ? exact : told,
                    told == PlacePrecision.TERRITORY ? areas(land) : List.of(),
                    shape.map(ShapeText::note).orElse(null)));
        }
        if (told == null || position == null) {
            keep(draft, row, precision);
        }
        others(draft, DateCells.cell(row, otherPlaces));
    }

    /** Whether a cell only says that nothing is known. */
    static boolean isUnknown(String cell) {
        return !cell.isEmpty() && UNKNOWN.matcher(cell).matches();
    }

    /** What the place is called. A site in a town has no place of its own on the map unless its position is given. */
    private String name(Draft draft, String[] row, @Nullable Position position) {
        String site = DateCells.cell(row, place);
        String town = DateCells.cell(row, city);
        String written = site.isEmpty() || position == null && !town.isEmpty() ? town : site;
        String name = isUnknown(written) ? "" : written;
        if (!name.equals(town)) {
            keep(draft, row, city);
        }
        if (!name.equals(site)) {
            keep(draft, row, place);
        }
        return name;
    }

    /** A territory whose country is given by its code is that country. */
    private static List<String> areas(String country) {
        return COUNTRY_CODE.matcher(country).matches() ? List.of(country) : List.of();
    }

    private static void others(Draft draft, String names) {
        if (!names.isEmpty()) {
            for (String each : LISTED.split(names)) {
                if (!each.isBlank()) {
                    draft.place(DraftPlace.named(each.strip()));
                }
            }
        }
    }

    /** A line or an area in the cell of both coordinates, where none are given apart; empty when it is left aside. */
    private Optional<ShapeText> shape(Where.Row where, String[] row) {
        String pair = DateCells.cell(row, both);
        if (pair.isEmpty() || !saysItsOrder(pair) || choices.isNone(where)) {
            return Optional.empty();
        }
        boolean apart = !degrees(row, lat).isEmpty() || !degrees(row, lon).isEmpty();
        return apart || CoordinateWords.pair(pair).flaw() != Flaw.NOT_COORDINATES
                ? Optional.empty()
                : ShapeText.of(pair);
    }

    private @Nullable Position position(Draft draft, Where.Row where, String[] row) {
        String first = degrees(row, lat);
        String second = degrees(row, lon);
        String pair = DateCells.cell(row, both);
        if (first.isEmpty() && second.isEmpty() && pair.isEmpty()) {
            return null;
        }
        boolean apart = !first.isEmpty() || !second.isEmpty();
        CoordinateReading reading = apart ? CoordinateWords.of(first, second) : pair(pair);
        if (apart) {
            keep(draft, row, both);
        }
        if (choices.isSwapped(where)) {
            reading = reading.swapped();
        }
        if (reading.flaw() == Flaw.PROJECTED) {
            reading = grids.converted(reading, where, row);
        }
        boolean unwanted = choices.isNone(where);
        if (reading.flaw() == null && !unwanted) {
            if (reading.isZero()) {
                problems.add(Problem.warning("coordinates-zero", where).with(new Fix.NoPosition(where)));
            }
            return reading.position();
        }
        keep(draft, row, lat);
        keep(draft, row, lon);
        keep(draft, row, both);
        if (!unwanted) {
            flawed(where, reading, apart ? written(first, second) : pair);
        }
        return null;
    }

    private static String written(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " ; " + second;
    }

    /** What a cell of one coordinate says; Google writes degrees times ten million, and says so in the name. */
    private String degrees(String[] row, int column) {
        String value = DateCells.cell(row, column);
        boolean whole = column >= 0
                && columns.header(column).endsWith("E7")
                && WHOLE.matcher(value).matches();
        return whole ? new BigDecimal(value).movePointLeft(7).toPlainString() : value;
    }

    private CoordinateReading pair(String cell) {
        CoordinateReading reading = CoordinateWords.pair(cell);
        return lonFirst && !saysItsOrder(cell) ? reading.swapped() : reading;
    }

    /** Whether a cell of both coordinates begins with a letter or a brace, as WKT and GeoJSON do. */
    private static boolean saysItsOrder(String cell) {
        return !cell.isEmpty() && (Character.isLetter(cell.charAt(0)) || cell.charAt(0) == '{');
    }

    private void keep(Draft draft, String[] row, int column) {
        String value = DateCells.cell(row, column);
        if (!value.isEmpty()) {
            draft.extra(columns.header(column), value);
        }
    }

    private void flawed(Where.Row where, CoordinateReading reading, String text) {
        Flaw flaw = reading.flaw();
        if (flaw == null) {
            return;
        }
        switch (flaw) {
            case NOT_COORDINATES -> problems.add(Problem.warning("coordinates-unread", where, text));
            case HALF -> problems.add(Problem.warning("coordinates-half", where, text));
            case SWAPPED ->
                problems.add(Problem.warning("coordinates-swapped", where, text)
                        .with(new Fix.SwapCoordinates(where), new Fix.SwapCoordinates(null)));
            case OUT_OF_RANGE -> problems.add(Problem.warning("coordinates-range", where, text));
            case PROJECTED -> {
                // All rows of such a file are: it is said once.
            }
        }
    }

    /** What is not right with the positions. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(grids.problems());
        all.addAll(problems);
        return all;
    }
}
