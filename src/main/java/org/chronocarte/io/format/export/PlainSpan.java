package org.chronocarte.io.format.export;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.model.time.CalendarDay;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A date of ours in plain dates: all of the time that it may mean, were it exact.
 *
 * @param start when it began at the earliest; null where that is open or unknown
 * @param end the last date that is still part of it, the same as the start for a single date; null where that is open or
 *     unknown; one of the two is never null
 * @param exact whether the two say all that our date says
 */
record PlainSpan(@Nullable PlainDate start, @Nullable PlainDate end, boolean exact) {

    /** Seasons, the months 21 to 24, are no plain dates. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:Y(-?[0-9]+)|(-?[0-9]{4}))(?:-([01][0-9])(?:-([0-9]{2})(?:T([0-9:]{8})(Z|[+-][0-9:]+)?)?)?)?");

    private static final Pattern DOUBT = Pattern.compile("[?~%]$");
    private static final Pattern NOT_GIVEN = Pattern.compile("(?:-XX)+$");

    /** One end of a date. */
    private record Part(@Nullable PlainDate first, @Nullable PlainDate last, boolean exact) {}

    static PlainSpan of(When when) {
        String text = when.edtf();
        if (when.isSomeDayBetween()) {
            int dots = text.indexOf("..");
            return new PlainSpan(
                    part(text.substring(1, dots)).first(),
                    part(text.substring(dots + 2, text.length() - 1)).last(),
                    false);
        }
        int slash = text.indexOf('/');
        Part from = part(slash < 0 ? text : text.substring(0, slash));
        Part to = slash < 0 ? from : part(text.substring(slash + 1));
        return new PlainSpan(from.first(), to.last(), from.exact() && to.exact());
    }

    private static Part part(String text) {
        if (text.isEmpty() || text.equals("..")) {
            return new Part(null, null, !text.isEmpty());
        }
        String sure = DOUBT.matcher(text).replaceFirst("");
        String core = NOT_GIVEN.matcher(sure).replaceFirst("");
        Matcher plain = PLAIN.matcher(core);
        if (!plain.matches()) {
            When all = When.parse(core);
            return new Part(day(all.earliestStart()), day(Instants.before(all.latestEnd())), false);
        }
        boolean exact = core.equals(text);
        long year = Long.parseLong(plain.group(1) == null ? plain.group(2) : plain.group(1));
        String time = plain.group(5);
        String offset = plain.group(6);
        PlainDate date = new PlainDate(
                year,
                number(plain.group(3)),
                number(plain.group(4)),
                time == null ? null : LocalTime.parse(time),
                offset == null ? null : ZoneOffset.of(offset));
        return new Part(date, date, exact);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** A whole century is told by its first and last day. */
    private static PlainDate day(double instant) {
        return PlainDate.of(CalendarDay.of(instant));
    }

    /** Whether it is one date rather than a stretch between two. */
    boolean isSingle() {
        return start != null && start.equals(end);
    }

    /** The start, or the end where only that is known. */
    PlainDate known() {
        PlainDate date = start == null ? end : start;
        if (date == null) {
            throw new IllegalStateException("a date without a date");
        }
        return date;
    }

    /** The end where it says more than the start does, else null. */
    @Nullable
    PlainDate otherEnd() {
        return start == null || start.equals(end) ? null : end;
    }
}
