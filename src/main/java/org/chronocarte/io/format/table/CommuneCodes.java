package org.chronocarte.io.format.table;

import java.util.regex.Pattern;
import org.chronocarte.model.text.Folding;

/**
 * The codes of French communes in a column beside their names: INSEE's, or postcodes. They are no place of their own
 * there, but tell namesakes apart.
 */
final class CommuneCodes {

    private static final Pattern INSEE = Pattern.compile(
            "(?:(?:code|num|no|id) )?(?:insee|cog|commune|com)(?: (?:insee|code|commune|com))*(?: \\d{4})?");
    private static final Pattern POSTCODE =
            Pattern.compile("(?:code )?postal(?: code)?|code ?postal|cp|postcode|zip(?: code)?");
    private static final Pattern CODE = Pattern.compile("\\d{5}|2[ABab]\\d{3}");
    /** A spreadsheet takes a code for a number, and drops its zero. */
    private static final Pattern SHORTENED = Pattern.compile("[1-9]\\d{3}");

    private final int column;

    /** @param columns those of the table; what has another role is none of codes */
    CommuneCodes(TableColumns columns) {
        int insee = first(columns, INSEE);
        column = insee < 0 ? first(columns, POSTCODE) : insee;
    }

    private static int first(TableColumns columns, Pattern header) {
        for (int each : columns.all(ColumnRole.EXTRA)) {
            if (header.matcher(Folding.fold(columns.header(each))).matches()) {
                return each;
            }
        }
        return -1;
    }

    /** The code of a row; "" when there is none, or something else stands there. */
    String of(String[] row) {
        String cell = DateCells.cell(row, column);
        String code = SHORTENED.matcher(cell).matches() ? "0" + cell : cell;
        return CODE.matcher(code).matches() ? code : "";
    }
}
