package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads one value as a tree, unless it has more members than anything that a person would want to read. */
final class BoundedTree {

    private static final int MOST = 200_000;

    private final JsonParser parser;
    private int left = MOST;

    private BoundedTree(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The value that begins at the parser's token; the parser then stands at its last token.
     *
     * @throws StreamConstraintsException when it is too large
     */
    static JsonNode read(JsonParser parser) throws IOException {
        return new BoundedTree(parser).value();
    }

    private JsonNode value() throws IOException {
        left--;
        if (left < 0) {
            throw new StreamConstraintsException("more than " + MOST + " values", parser.currentLocation());
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(nodes.objectNode());
            case START_ARRAY -> array(nodes.arrayNode());
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            // NaN is how some programs say that there is no number.
            case VALUE_NUMBER_FLOAT -> parser.isNaN() ? nodes.nullNode() : nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private JsonNode object(ObjectNode object) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value());
        }
        return object;
    }

    private JsonNode array(ArrayNode array) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            array.add(value());
        }
        return array;
    }
}
