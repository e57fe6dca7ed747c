package org.chronocarte.model.time;

import org.chronocarte.model.time.WhenFormatException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * When something was: a date, a lasting interval, or some day between two, each as exact as its text and no more. The
 * text is EDTF level 1 (ISO 8601-2:2019), and from level 2 {@code [a..b]}.
 *
 * <p>Its four bounds say where it may lie on time's axis, as {@link Instants}. Starts are inclusive, ends are
 * exclusive. What happened "in May 2024" began at the earliest with 1 May and at the latest with the last instant of 31
 * May, and was over at the earliest one instant after 1 May began and at the latest when June began. An approximate
 * date ({@code ~}, {@code %}) may lie its own length to either side. An open end lies at {@link TimeWindow#MIN} or
 * {@link TimeWindow#MAX}. Two values are equal when their texts are.
 */
public final class When {

    private enum Form {
        DATE,
        INTERVAL,
        SOME_DAY
    }

    private final String text;
    private final Form form;
    private final @Nullable EdtfDate start;
    private final @Nullable EdtfDate end;
    private final double earliestStart;
    private final double latestStart;
    private final double earliestEnd;
    private final double latestEnd;

    private When(String text, Form form, @Nullable EdtfDate start, @Nullable EdtfDate end, double[] bounds) {
        this.text = text;
        this.form = form;
        this.start = start;
        this.end = end;
        // It cannot have ended before it began: each end knows a little of the other.
        this.earliestStart = Instants.nearest(bounds[0]);
        this.latestStart = Instants.nearest(Math.min(bounds[1], Instants.before(bounds[3])));
        this.earliestEnd = Instants.nearest(Math.max(bounds[2], Instants.after(bounds[0])));
        this.latestEnd = Instants.nearest(bounds[3]);
    }

    /**
     * Reads a date.
     *
     * @throws WhenFormatException when the text is none, names a day that does not exist, or ends before it starts
     */
    public static When parse(String text) {
        if (text.startsWith("[") && text.endsWith("]") && text.contains("..")) {
            return someDay(text);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text, text.substring(0, slash), text.substring(slash + 1));
        }
        EdtfDate date = EdtfParser.date(text);
        double slack = date.slack();
        return new When(text, Form.DATE, date, date, new double[] {
            date.first() - slack,
            Instants.before(date.after() + slack),
            Instants.after(date.first() - slack),
            date.after() + slack
        });
    }

    /**
     * What lasted from one date to another, as {@link #parse} reads it with a slash between them, only faster.
     *
     * @param from a single date
     * @param to a single date
     * @throws WhenFormatException when the second ends before the first starts, or one of them is no single date
     */
    public static When lasting(When from, When to) {
        String text = from.text + "/" + to.text;
        boolean single = from.form == Form.DATE && to.form == Form.DATE;
        return single ? interval(text, from.start, false, to.start, false) : parse(text);
    }

    /** The same while it goes on, its end open; itself where it is no stretch, or has no known start. */
    public When goingOn() {
        return form == Form.INTERVAL && start != null ? parse(text.substring(0, text.indexOf('/')) + "/..") : this;
    }

    private static When someDay(String text) {
        int dots = text.indexOf("..");
        String from = text.substring(1, dots);
        String to = text.substring(dots + 2, text.length() - 1);
        if (from.isEmpty() && to.isEmpty()) {
            throw new WhenFormatException(Reason.NOT_A_DATE, text);
        }
        EdtfDate first = from.isEmpty() ? null : EdtfParser.date(from);
        EdtfDate last = to.isEmpty() ? null : EdtfParser.date(to);
        checkOrder(text, first, last);
        double begin = first == null ? TimeWindow.MIN : first.first() - first.slack();
        double finish = last == null ? TimeWindow.MAX : last.after() + last.slack();
        return new When(text, Form.SOME_DAY, first, last, new double[] {
            begin, Instants.before(finish), Instants.after(begin), finish
        });
    }

    private static When interval(String text, String from, String to) {
        boolean openStart = from.equals("..");
        boolean openEnd = to.equals("..");
        EdtfDate first = openStart || from.isEmpty() ? null : EdtfParser.date(from);
        EdtfDate last = openEnd || to.isEmpty() ? null : EdtfParser.date(to);
        if (first == null && last == null) {
            throw new WhenFormatException(Reason.NOT_A_DATE, text);
        }
        return interval(text, first, openStart, last, openEnd);
    }

    private static When interval(
            String text, @Nullable EdtfDate first, boolean openStart, @Nullable EdtfDate last, boolean openEnd) {
        checkOrder(text, first, last);
        double[] bounds = new double[4];
        if (first != null) {
            bounds[0] = first.first() - first.slack();
            bounds[1] = Instants.before(first.after() + first.slack());
        }
        if (last != null) {
            bounds[2] = Instants.after(last.first() - last.slack());
            bounds[3] = last.after() + last.slack();
        }
        if (first == null) {
            bounds[0] = TimeWindow.MIN;
            bounds[1] = openStart ? TimeWindow.MIN : Instants.before(bounds[3]);
        }
        if (last == null) {
            bounds[2] = openEnd ? TimeWindow.MAX : Instants.after(bounds[0]);
            bounds[3] = TimeWindow.MAX;
        }
        return new When(text, Form.INTERVAL, first, last, bounds);
    }

    private static void checkOrder(String text, @Nullable EdtfDate first, @Nullable EdtfDate last) {
        if (first != null && last != null && first.first() >= last.after()) {
            throw new WhenFormatException(Reason.END_BEFORE_START, text);
        }
    }

    /** The text from which it was read, to the letter. */
    public String edtf() {
        return text;
    }

    public double earliestStart() {
        return earliestStart;
    }

    public double latestStart() {
        return latestStart;
    }

    public double earliestEnd() {
        return earliestEnd;
    }

    public double latestEnd() {
        return latestEnd;
    }

    /** Whether it lasted from a start to an end, rather than happened within. */
    public boolean isInterval() {
        return form == Form.INTERVAL;
    }

    /** Whether it happened on some day between two. */
    public boolean isSomeDayBetween() {
        return form == Form.SOME_DAY;
    }

    /** Whether the day on which it began is not known. */
    public boolean isStartUncertain() {
        return form == Form.SOME_DAY || isVague(start);
    }

    /** Whether the day on which it ended is not known. */
    public boolean isEndUncertain() {
        return form == Form.SOME_DAY || isVague(end);
    }

    /** Whether either end is uncertain. */
    public boolean isUncertain() {
        return isStartUncertain() || isEndUncertain();
    }

    private static boolean isVague(@Nullable EdtfDate date) {
        return date == null
                || date.qualifier() != Qualifier.NONE
                || date.precision().compareTo(Precision.DAY) > 0;
    }

    /** The coarser precision of its ends. */
    public Precision precision() {
        if (start == null || end == null) {
            EdtfDate known = start == null ? end : start;
            return known == null ? Precision.MILLENNIUM : known.precision();
        }
        return start.precision().compareTo(end.precision()) > 0 ? start.precision() : end.precision();
    }

    /** Whether, wherever it truly lies, it meets the window. */
    public boolean surelyIn(TimeWindow window) {
        return latestStart < window.end() && earliestEnd > window.start();
    }

    /** Whether it may meet the window. */
    public boolean possiblyIn(TimeWindow window) {
        return earliestStart < window.end() && latestEnd > window.start();
    }

    @Nullable
    EdtfDate start() {
        return start;
    }

    @Nullable
    EdtfDate end() {
        return end;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof When when && text.equals(when.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The EDTF text, as {@link #edtf}. */
    @Override
    public String toString() {
        return text;
    }
}
