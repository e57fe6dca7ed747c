package org.chronocarte.io.format.table;

import java.util.List;
import org.chronocarte.io.format.draft.KnownTable;

/**
 * What workbooks may hold besides tables of anybody's.
 *
 * @param linked workbooks of which all sheets are read together, in the order in which they are asked
 * @param tables kinds of sheets of which one is read, in the order in which they are asked
 */
public record WorkbookKinds(List<LinkedSheets> linked, List<KnownTable> tables) {

    /** Nothing but tables of anybody's. */
    public static final WorkbookKinds NONE = new WorkbookKinds(List.of(), List.of());

    public WorkbookKinds {
        linked = List.copyOf(linked);
        tables = List.copyOf(tables);
    }
}
