package org.chronocarte.io.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** Writes fields of our own format, the counterpart of {@link JsonFields}. What is null is left out. */
final class FieldOutput {

    private final JsonGenerator json;
    private final ObjectMapper mapper;

    /** Writes one item. */
    @FunctionalInterface
    interface Item<T> {
        void write(T item) throws IOException;
    }

    FieldOutput(JsonGenerator json, ObjectMapper mapper) {
        this.json = json;
        this.mapper = mapper;
    }

    /** A text in its languages, or as a plain string where it has none. */
    void text(String name, @Nullable LocalText text) throws IOException {
        if (text == null) {
            return;
        }
        String neutral = text.byLanguage().get(LocalText.NEUTRAL);
        if (neutral != null && text.byLanguage().size() == 1) {
            json.writeStringField(name, neutral);
            return;
        }
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> each : text.byLanguage().entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }

    void when(String name, @Nullable When when) throws IOException {
        string(name, when == null ? null : when.edtf());
    }

    void string(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    void number(String name, @Nullable Double value) throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            json.writeNumber(plain(value));
        }
    }

    /** A number without an exponent, and without zeros that say nothing. */
    static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    void color(String name, int rgb) throws IOException {
        json.writeStringField(name, String.format("#%06x", rgb & 0xFFFFFF));
    }

    /** A list that stands in the file even when it is empty; see {@link #someStrings}. */
    void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void someStrings(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            strings(name, values);
        }
    }

    /** A list of objects that stands in the file even when it is empty; see {@link #someOf}. */
    <T> void list(String name, List<T> items, Item<T> write) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            write.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    <T> void someOf(String name, List<T> items, Item<T> write) throws IOException {
        if (!items.isEmpty()) {
            list(name, items, write);
        }
    }

    /** What a file had and we do not know, as it was. */
    void extras(Extras extras) throws IOException {
        for (Map.Entry<String, String> each : extras.json().entrySet()) {
            json.writeFieldName(each.getKey());
            json.writeTree(mapper.readTree(each.getValue()));
        }
    }
}
