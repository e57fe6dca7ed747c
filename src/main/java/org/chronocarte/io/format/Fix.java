package org.chronocarte.io.format;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/** One thing that a reader decides about a file, so that it is understood as it was meant. */
public sealed interface Fix {

    /**
     * What a column holds.
     *
     * @param header the column's header as the file gives it
     * @param role the role's id, or "" to leave the column aside
     */
    record Column(String header, String role) implements Fix {}

    /** Which sheet of a workbook, or which list of a JSON file, to read: its name. */
    record Sheet(String name) implements Fix {}

    /** In which encoding the text is: the charset's name. */
    record Encoding(String charset) implements Fix {

        /** The charset of that name; empty when there is none. */
        public Optional<Charset> known() {
            try {
                return Optional.of(Charset.forName(charset));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /** Whether dates such as 3/4/2024 name the day first. */
    record DayFirst(boolean dayFirst) implements Fix {}

    /**
     * Years of two digits are the latest ones that do not lie after this day.
     *
     * @param today the last day that a date may mean
     */
    record Century(LocalDate today) implements Fix {}

    /** Dates on the first of January are years of which no day is known. */
    record Years() implements Fix {}

    /** Dates on the first of January are that day, though all of a table are. */
    record Days() implements Fix {}

    /** Dates without a year are of the year that stands on a row of its own above them. */
    record YearsAbove() implements Fix {}

    /**
     * Coordinates that are no degrees are metres of a projection.
     *
     * @param system its code, such as {@code "EPSG:2154"}
     */
    record Projected(String system) implements Fix {}

    /**
     * Latitude and longitude stand the wrong way round.
     *
     * @param where the row, or null for all of them
     */
    record SwapCoordinates(@Nullable Where where) implements Fix {}

    /**
     * The position of a row is another one.
     *
     * @param where the row
     * @param from the position as written
     * @param likelier the one that is meant
     */
    record Move(Where where, Position from, Misplaced.Likelier likelier) implements Fix {}

    /** Start and end of this row stand the wrong way round. */
    record SwapDates(Where where) implements Fix {}

    /** The row has no position: the one that it gives, such as 0,0, is none. */
    record NoPosition(Where where) implements Fix {}

    /** The row is left out, and stands in the report. */
    record LeaveOut(Where where) implements Fix {}

    /**
     * Where a place is.
     *
     * @param query the place as the file names it
     * @param place the one that is meant
     */
    record PlaceIs(PlaceQuery query, FoundPlace place) implements Fix {}
}
