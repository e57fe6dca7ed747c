package org.chronocarte.io.format.table;

import java.util.regex.Pattern;
import org.chronocarte.model.text.Folding;

/**
 * The codes of French communes in a column of a table: INSEE's, or postcodes. Beside their names they are no place of
 * their own, but tell namesakes apart; where a row has no name, INSEE's code is the commune.
 */
final class CommuneCodes {

    private static final Pattern INSEE = Pattern.compile(
            "(?:(?:code|cod|num|no|id) ?)?(?:insee|cog|commune|com|codgeo|geo|depcom)(?: (?:insee|code|commune|com))*(?: \\d{4})?");
    private static final Pattern POSTCODE =
            Pattern.compile("(?:code )?postal(?: code)?|code ?postal|cp|postcode|zip(?: code)?");
    private static final Pattern CODE = Pattern.compile("\\d{5}|2[ABab]\\d{3}");
    /** A spreadsheet takes a code for a number, and drops its zero. */
    private static final Pattern SHORTENED = Pattern.compile("[1-9]\\d{3}");

    private final int column;
    private final boolean insee;

    /** @param columns those of the table; what has another role is none of codes */
    CommuneCodes(TableColumns columns) {
        int own = first(columns, INSEE);
        insee = own >= 0;
        column = insee ? own : first(columns, POSTCODE);
    }

    private static int first(TableColumns columns, Pattern header) {
        for (int each : columns.all(ColumnRole.EXTRA)) {
            if (header.matcher(Folding.fold(columns.header(each))).matches()) {
                return each;
            }
        }
        return -1;
    }

    /** The code that is a row's commune; "" when there is none. A postcode is not, since other countries have such, too. */
    String place(String[] row) {
        return insee ? of(row) : "";
    }

    /** What a row has in the column of codes. */
    String written(String[] row) {
        return DateCells.cell(row, column);
    }

    /** The code of a row; "" when there is none, or something else stands there. */
    String of(String[] row) {
        String cell = DateCells.cell(row, column);
        String code = SHORTENED.matcher(cell).matches() ? "0" + cell : cell;
        return CODE.matcher(code).matches() ? code : "";
    }
}
