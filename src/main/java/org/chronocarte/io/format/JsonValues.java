package org.chronocarte.io.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values of JSON. One that is not as it should be goes to the log with the pointer to it; null or a
 * harmless value then stands in.
 */
final class JsonValues {

    /** Stands in for a text that is not there. */
    static final LocalText ABSENT = LocalText.neutral("");

    private static final int LONGEST_ID = 200;

    /** More digits than any double has, and few enough to be written without an exponent. */
    private static final int MOST_DIGITS = 400;

    /** A number with more digits than these before its point is no double. */
    private static final int MOST_WHOLE_DIGITS = 300;

    private final ProblemLog log;
    private final TextCheck check;

    JsonValues(ProblemLog log) {
        this.log = log;
        this.check = new TextCheck(log);
    }

    /** A name as a step of a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    @Nullable
    String string(JsonNode value, String where) {
        if (!value.isTextual()) {
            log.error("type-string", where);
            return null;
        }
        check.text(value.textValue(), where);
        return value.textValue();
    }

    /** An id: a string that is not blank and not endless; "" when it is none. */
    String id(JsonNode value, String where) {
        String id = string(value, where);
        if (id != null && (id.isBlank() || id.length() > LONGEST_ID)) {
            log.error("id-blank", where, Integer.toString(LONGEST_ID));
        }
        return id == null ? "" : id;
    }

    LocalText text(JsonNode value, String where) {
        if (value.isTextual()) {
            check.text(value.textValue(), where);
            return LocalText.neutral(value.textValue());
        }
        if (!value.isObject() || value.isEmpty()) {
            log.error("type-text", where);
            return ABSENT;
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        value.properties().forEach(each -> {
            String text = string(each.getValue(), where + "/" + escaped(each.getKey()));
            byLanguage.put(each.getKey(), text == null ? "" : text);
        });
        return new LocalText(byLanguage);
    }

    @Nullable
    When when(String text, String where) {
        try {
            return When.parse(text);
        } catch (WhenFormatException e) {
            String code = switch (e.reason()) {
                case NOT_A_DATE -> "date";
                case MONTH_OUT_OF_RANGE -> "date-month";
                case DAY_OUT_OF_RANGE -> "date-day";
                case TIME_OUT_OF_RANGE -> "date-time";
                case END_BEFORE_START -> "date-order";
            };
            log.error(code, where, text);
            return null;
        }
    }

    @Nullable
    LocalDate day(String text, String where) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            log.error("day", where, text);
            return null;
        }
    }

    @Nullable
    BigDecimal number(JsonNode value, String where) {
        if (!value.isNumber()) {
            log.error("type-number", where);
            return null;
        }
        BigDecimal number = value.decimalValue();
        boolean fits = number.precision() <= MOST_DIGITS
                && number.scale() <= MOST_DIGITS
                && (long) number.precision() - number.scale() <= MOST_WHOLE_DIGITS;
        if (!fits) {
            log.error("number-long", where);
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    <E extends Enum<E>> E constant(JsonNode value, String where, Class<E> type, E otherwise) {
        for (E each : type.getEnumConstants()) {
            if (value.isTextual() && JsonFields.name(each).equals(value.textValue())) {
                return each;
            }
        }
        String allowed =
                Arrays.stream(type.getEnumConstants()).map(JsonFields::name).collect(Collectors.joining(", "));
        log.error("value-unknown", where, value.isTextual() ? value.textValue() : value.toString(), allowed);
        return otherwise;
    }

    @Nullable
    Integer color(String value, String where) {
        if (!value.matches("#[0-9a-fA-F]{6}")) {
            log.error("color", where, value);
            return null;
        }
        return Integer.parseInt(value.substring(1), 16);
    }
}
