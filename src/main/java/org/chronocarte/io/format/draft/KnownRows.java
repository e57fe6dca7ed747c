package org.chronocarte.io.format.draft;

import java.io.IOException;
import java.util.List;
import org.chronocarte.io.format.Problem;
import org.jspecify.annotations.Nullable;

/** The rows of one {@link KnownTable}, one after the other, wherever they come from. For one thread. */
public interface KnownRows {

    /**
     * One row.
     *
     * @param number counted from 1 as a spreadsheet does, blank rows too
     * @param cells as text, "" for blank ones
     */
    record Row(long number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The next one, or null after the last. It may be blank, and shorter or longer than the header.
     *
     * @throws BrokenTableException when the table is not what it should be
     * @throws IOException when it cannot be had
     */
    @Nullable
    Row next() throws IOException;

    /** What there is to say of where they come from; all of it after the last. */
    default List<Problem> problems() {
        return List.of();
    }
}
