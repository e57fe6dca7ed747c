package org.chronocarte.io.format.table;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.CoordinateWords;
import org.chronocarte.io.format.draft.DateNumbers;
import org.chronocarte.io.format.draft.DateReading;
import org.chronocarte.io.format.draft.DateWords;
import org.chronocarte.io.format.draft.WebAddress;

/** What the first values of one column look like. */
final class ColumnValues {

    private static final double MOST = 0.8;
    private static final double FIRST_SERIAL = 10_000;
    private static final double LAST_SERIAL = 80_000;
    private static final double FIRST_MILLIS = 1e11;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CODE = 3;
    private static final int FEWEST_YEARS = 100;
    private static final int OF_A_CLASS = 10;

    private static final double FEWEST_METRES = 10_000;
    private static final double MOST_METRES = 25_000_000;

    private static final Pattern MIDNIGHT =
            Pattern.compile("(?<=[0-9])[T ]00:00(?::00(?:\\.0{1,9})?)?(?:Z|[+]00:?00)?$");
    private static final Pattern CLOCK = Pattern.compile("[0-9]:[0-9]{2}");
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,6}[-_]?[0-9][0-9A-Z_-]{2,20}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:[.,][0-9]{1,15})?");
    private static final Pattern FIGURE =
            Pattern.compile("-?[0-9]{1,3}(?:[ \u00A0\u202F'.,]?[0-9]{3}){0,5}(?:[.,][0-9]{1,15})?");
    private static final Pattern SHAPE =
            Pattern.compile("\\s*(?:(?i:(?:SRID=4326;)?\\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\\s*[ZM]{0,2}\\s*\\()"
                    + "|\\{\\s*\"(?:type|coordinates)\"\\s*:\\s*(?:\\[|\"(?:Multi)?(?:Point|LineString|Polygon)\"))");
    private static final Pattern COUNTED = Pattern.compile(".*\\b(timestamp|epoch|unix|unixtime)\\b.*");

    private final List<String> values;

    /** @param values those that are not blank */
    ColumnValues(List<String> values) {
        this.values = values;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    private boolean most(Predicate<String> like) {
        return !values.isEmpty() && values.stream().filter(like).count() >= MOST * values.size();
    }

    private static boolean isNumber(String value) {
        return NUMBER.matcher(value.strip()).matches();
    }

    private static boolean hasDigit(String value) {
        return value.chars().anyMatch(Character::isDigit);
    }

    /** Whether all of them are numbers. */
    boolean areNumbers() {
        return !values.isEmpty() && values.stream().allMatch(ColumnValues::isNumber);
    }

    /** Whether all of them are figures, as people write them: "12 345". */
    private boolean areFigures() {
        return areNumbers()
                || !values.isEmpty()
                        && values.stream()
                                .allMatch(value -> FIGURE.matcher(value.strip()).matches());
    }

    /**
     * Whether nothing in them speaks against a role that the header names.
     *
     * @param vague whether the header only begins like one of that role
     */
    boolean mayBe(ColumnRole role, boolean vague) {
        return switch (role) {
            case TEXT -> !areFigures();
            case CITY, COUNTRY, SOURCE_TITLE -> !areNumbers();
            case SOURCE -> !areNumbers() && !areCodes();
            case TITLE, REGION, KIND, NOTE, TAGS, ACTORS -> !vague || !areNumbers();
            case PLACE -> (!vague || !areNumbers()) && !(most(ColumnValues::hasDigit) && areDates());
            case START, END -> !vague || !most(ColumnValues::isCode);
            case ID -> !vague || new HashSet<>(values).size() == values.size();
            case TIME, END_TIME -> vague ? values.isEmpty() || areTimes() : !areDates();
            default -> true;
        };
    }

    /** Whether they are numbers of things in some register, each another one. */
    boolean areCodes() {
        return values.size() > 1
                && values.stream().allMatch(value -> CODE.matcher(value.strip()).matches())
                && new HashSet<>(values).size() == values.size();
    }

    /** Whether all of them are codes of how exact a date is. */
    boolean areDatePrecisions() {
        return !values.isEmpty() && values.stream().allMatch(DatePrecision::isCode);
    }

    /** Whether a value is a number too small for a year, as those of levels of precision are. */
    private static boolean isCode(String value) {
        return isNumber(value) && Math.abs(number(value)) < FEWEST_YEARS;
    }

    /** Whether they are dates, and not just numbers. */
    boolean areDates() {
        DateWords words = new DateWords(true, DateNumbers.YEARS, null);
        return most(value -> !isNumber(value) && isDate(words.read(value)));
    }

    private static boolean isDate(DateReading reading) {
        return reading.when() != null || reading.flaw() == DateReading.Flaw.SHORT_YEAR;
    }

    /** Whether they are times of day. */
    boolean areTimes() {
        return most(DateWords::isTime);
    }

    /** Whether they are lines and areas, as WKT or GeoJSON. */
    boolean areShapes() {
        return most(value -> SHAPE.matcher(value).lookingAt());
    }

    boolean arePairs() {
        return most(value -> !Double.isNaN(CoordinateWords.pair(value).lat()));
    }

    /** Whether they could be degrees, for the headers x and y. */
    boolean areDegrees() {
        return most(value -> Math.abs(CoordinateWords.angle(value)) <= 180);
    }

    /** Whether they could be metres of a projection. */
    boolean areMetres() {
        return most(value -> {
            double number = Math.abs(CoordinateWords.angle(value));
            return number >= FEWEST_METRES && number <= MOST_METRES;
        });
    }

    /** Whether midnight stands after some, as tools write days without a time, and no other time after any. */
    boolean areDays() {
        boolean midnight = false;
        for (String value : values) {
            boolean such = MIDNIGHT.matcher(value).find();
            if (!such && CLOCK.matcher(value).find()) {
                return false;
            }
            midnight |= such;
        }
        return midnight;
    }

    /** A date without the midnight after it. */
    static String day(String value) {
        return MIDNIGHT.matcher(value).replaceFirst("");
    }

    boolean areAddresses() {
        return most(WebAddress::isOne);
    }

    /** Whether half of them at least are longer than the codes of a key. */
    boolean areWords() {
        long words =
                values.stream().filter(value -> value.length() > LONGEST_CODE).count();
        return 2 * words >= values.size();
    }

    /** Whether they differ as headlines do, and are not those of some few classes. */
    boolean areVaried() {
        int different = new HashSet<>(values).size();
        return values.size() < 2 || different > 1 && different * OF_A_CLASS > values.size();
    }

    /** Whether they are words short enough for a headline. */
    boolean areTitles() {
        return most(value -> value.length() <= LONGEST_TITLE && !isNumber(value) && !value.startsWith("http"))
                && !areDates()
                && !arePairs()
                && !areTimes();
    }

    /** What bare numbers count in a column of dates. */
    DateNumbers numbers(String header, boolean is1904) {
        if (COUNTED.matcher(HeaderWords.folded(header)).matches() && most(ColumnValues::isNumber)) {
            boolean millis = most(value -> isNumber(value) && Math.abs(number(value)) > FIRST_MILLIS);
            return millis ? DateNumbers.MILLIS : DateNumbers.SECONDS;
        }
        boolean serial =
                most(value -> isNumber(value) && number(value) >= FIRST_SERIAL && number(value) <= LAST_SERIAL);
        if (!serial) {
            return DateNumbers.YEARS;
        }
        return is1904 ? DateNumbers.SERIAL_1904 : DateNumbers.SERIAL_1900;
    }

    private static double number(String value) {
        return Double.parseDouble(value.strip().replace(',', '.'));
    }
}
