package org.chronocarte.io.format.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A date that a file gives twice: as EDTF, with all that is known of it, and as the plain first and last date between
 * which it lies, for programs that know no EDTF.
 */
public final class ExactDate {

    private static final Pattern DOUBTS = Pattern.compile("[?~%]");

    private ExactDate() {}

    /**
     * The date of EDTF, when the plain ones say the same with less.
     *
     * @param edtf the exact date as written
     * @param start the first plain date, or null or blank for none
     * @param end the last one, or null or blank for none, or where it is the start
     * @return empty when the text is no EDTF, or the others say something else
     */
    public static Optional<When> of(String edtf, @Nullable String start, @Nullable String end) {
        When exact = Edtf.parsed(edtf.strip());
        When sure = exact == null
                ? null
                : Edtf.parsed(DOUBTS.matcher(edtf).replaceAll("").strip());
        if (exact == null || sure == null) {
            return Optional.empty();
        }
        When first = plain(start);
        When last = plain(end);
        boolean begins = blank(start) || first != null && first.earliestStart() == sure.earliestStart();
        boolean ends = blank(end) || last != null && last.latestEnd() == sure.latestEnd();
        // A lone start is the whole date, unless the date itself is open.
        boolean lone = blank(start)
                || !blank(end)
                || !sure.isInterval() && !sure.isSomeDayBetween()
                || edtf.endsWith("/..")
                || edtf.endsWith("/")
                || edtf.endsWith("..]");
        return begins && ends && lone ? Optional.of(exact) : Optional.empty();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable When plain(@Nullable String text) {
        return text == null ? null : MachineDates.when(text).orElse(null);
    }
}
