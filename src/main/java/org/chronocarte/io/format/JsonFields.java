package org.chronocarte.io.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object. Whatever is not as it should be goes to the log, and a harmless value stands in: the
 * file is then refused as a whole, so that nobody sees it.
 */
final class JsonFields {

    private static final When UNREADABLE = When.parse("0001");

    private final JsonNode node;
    private final String pointer;
    private final ProblemLog log;
    private final JsonValues values;
    private final Set<String> known = new HashSet<>();

    JsonFields(JsonNode node, String pointer, ProblemLog log) {
        this.node = node;
        this.pointer = pointer;
        this.log = log;
        this.values = new JsonValues(log);
        if (!node.isObject()) {
            log.error("type-object", pointer);
        }
    }

    String pointer() {
        return pointer;
    }

    /** The pointer of a field. */
    String at(String name) {
        return pointer + "/" + JsonValues.escaped(name);
    }

    private @Nullable JsonNode field(String name) {
        known.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** Whether a field has a value, whatever it is. */
    boolean has(String name) {
        return field(name) != null;
    }

    private JsonNode required(String name) {
        JsonNode value = field(name);
        if (value != null) {
            return value;
        }
        if (node.isObject()) {
            log.error("field-missing", pointer, name);
        }
        return MissingNode.getInstance();
    }

    /** A required id: a string that is not blank and not endless. */
    String id(String name) {
        JsonNode value = required(name);
        if (value.isMissingNode()) {
            return "";
        }
        return values.id(value, at(name));
    }

    /** A required path of a file: a string that is not blank. */
    String path(String name) {
        JsonNode value = required(name);
        String path = value.isMissingNode() ? null : values.string(value, at(name));
        if (path != null && path.isBlank()) {
            log.error("picture-file", at(name));
        }
        return path == null ? "" : path;
    }

    @Nullable
    String string(String name) {
        JsonNode value = field(name);
        return value == null ? null : values.string(value, at(name));
    }

    /** A required text in one or more languages. */
    LocalText text(String name) {
        JsonNode value = required(name);
        return value.isMissingNode() ? JsonValues.ABSENT : values.text(value, at(name));
    }

    @Nullable
    LocalText optionalText(String name) {
        JsonNode value = field(name);
        return value == null ? null : values.text(value, at(name));
    }

    /** A required text in no language of its own, such as a quotation. */
    String words(String name) {
        JsonNode value = required(name);
        String words = value.isMissingNode() ? null : values.string(value, at(name));
        return words == null ? "" : words;
    }

    /** A required date. */
    When date(String name) {
        When when = required(name).isMissingNode() ? null : when(name);
        return when == null ? UNREADABLE : when;
    }

    @Nullable
    When when(String name) {
        String text = string(name);
        return text == null ? null : values.when(text, at(name));
    }

    @Nullable
    LocalDate day(String name) {
        String text = string(name);
        return text == null ? null : values.day(text, at(name));
    }

    @Nullable
    BigDecimal number(String name) {
        JsonNode value = field(name);
        if (value == null) {
            return null;
        }
        return values.number(value, at(name));
    }

    /** A number of the file, whole numbers without a fraction, as it will be written again. */
    @Nullable
    Double decimal(String name) {
        BigDecimal value = number(name);
        return value == null ? null : value.doubleValue();
    }

    List<BigDecimal> numbers(String name) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (JsonNode each : elements(name)) {
            BigDecimal number = values.number(each, at(name) + "/" + numbers.size());
            numbers.add(number == null ? BigDecimal.ZERO : number);
        }
        return numbers;
    }

    /** At least one number. */
    List<BigDecimal> someNumbers(String name) {
        List<BigDecimal> numbers = numbers(name);
        JsonNode value = field(name);
        if (value == null || value.isArray() && value.isEmpty()) {
            log.error("values-empty", at(name));
        }
        return numbers.isEmpty() ? List.of(BigDecimal.ZERO) : numbers;
    }

    boolean flag(String name) {
        JsonNode value = required(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            log.error("type-boolean", at(name));
        }
        return value.booleanValue();
    }

    @Nullable
    Boolean optionalFlag(String name) {
        return has(name) ? Boolean.valueOf(flag(name)) : null;
    }

    /** A required list of things. */
    <T> List<T> someObjects(String name, Function<JsonFields, T> read) {
        required(name);
        return list(name, read);
    }

    /** A required list of ids. */
    List<String> someIds(String name) {
        required(name);
        return strings(name);
    }

    /** A required name of an enum constant, in lower case. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        E first = type.getEnumConstants()[0];
        JsonNode value = required(name);
        return value.isMissingNode() ? first : values.constant(value, at(name), type, first);
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        List<E> constants = new ArrayList<>();
        int at = 0;
        for (JsonNode each : elements(name)) {
            constants.add(values.constant(each, at(name) + "/" + at++, type, type.getEnumConstants()[0]));
        }
        return constants;
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        int at = 0;
        for (JsonNode each : elements(name)) {
            String string = values.string(each, at(name) + "/" + at++);
            strings.add(string == null ? "" : string);
        }
        return strings;
    }

    /** A string, or an array of them. */
    List<String> oneOrMore(String name) {
        JsonNode value = field(name);
        if (value == null || value.isArray()) {
            return strings(name);
        }
        String one = values.string(value, at(name));
        return one == null ? List.of() : List.of(one);
    }

    private Iterable<JsonNode> elements(String name) {
        JsonNode value = field(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            log.error("type-array", at(name));
            return List.of();
        }
        return value;
    }

    <T> List<T> list(String name, Function<JsonFields, T> read) {
        List<T> items = new ArrayList<>();
        int at = 0;
        for (JsonNode each : elements(name)) {
            items.add(read.apply(new JsonFields(each, at(name) + "/" + at++, log)));
        }
        return items;
    }

    <T> @Nullable T object(String name, Function<JsonFields, T> read) {
        JsonNode value = field(name);
        return value == null ? null : read.apply(new JsonFields(value, at(name), log));
    }

    /** A required colour {@code #rrggbb} as 0xRRGGBB. */
    int color(String name) {
        JsonNode value = required(name);
        Integer color = value.isMissingNode() ? null : optionalColor(name);
        return color == null ? 0 : color;
    }

    @Nullable
    Integer optionalColor(String name) {
        String value = string(name);
        return value == null ? null : values.color(value, at(name));
    }

    void error(String code, String name, String... arguments) {
        log.error(code, at(name), arguments);
    }

    void warning(String code, String name, String... arguments) {
        log.warning(code, at(name), arguments);
    }

    /** What was not asked for: fields that this version does not know. */
    Extras extras() {
        Map<String, String> unknown = new LinkedHashMap<>();
        node.properties().forEach(each -> {
            if (!known.contains(each.getKey())) {
                unknown.put(each.getKey(), each.getValue().toString());
            }
        });
        return unknown.isEmpty() ? Extras.NONE : new Extras(unknown);
    }
}
