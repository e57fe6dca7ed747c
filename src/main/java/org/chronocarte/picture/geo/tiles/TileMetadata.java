package org.chronocarte.picture.geo.tiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.model.geo.GeoBounds;

/**
 * What a file of tiles says of itself. All texts are plain and short, whatever the file holds.
 *
 * @param name of the map; "" where the file has none
 * @param attribution whom to name on the map; "" where the file does not say
 * @param layers names of the vector layers; empty for pictures, and where the file does not say
 * @param bounds of the part of the world that it covers; empty where the file does not say
 */
public record TileMetadata(String name, String attribution, Set<String> layers, Optional<GeoBounds> bounds) {

    /** A file that says nothing. */
    public static final TileMetadata NONE = new TileMetadata("", "", Set.of(), Optional.empty());

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ATTRIBUTION = 300;
    private static final int MOST_LAYERS = 500;

    public TileMetadata {
        name = PlainText.of(name, LONGEST_NAME);
        attribution = PlainText.of(attribution, LONGEST_ATTRIBUTION);
        layers = Set.copyOf(layers);
    }

    /** Reads the JSON object that PMTiles files carry. What cannot be read counts as not said. */
    public static TileMetadata ofJson(String json) {
        try {
            JsonNode root = new JsonMapper().readTree(json);
            return new TileMetadata(
                    root.path("name").asText(""), root.path("attribution").asText(""), layers(root), Optional.empty());
        } catch (JsonProcessingException e) {
            return NONE;
        }
    }

    /** The same, with other bounds. */
    public TileMetadata within(Optional<GeoBounds> said) {
        return new TileMetadata(name, attribution, layers, said);
    }

    /**
     * Bounds as a file gives them, in degrees; what reaches a little past the globe's ends is cut there. Empty where
     * they are no part of the globe, or have no size.
     */
    public static Optional<GeoBounds> bounds(double west, double south, double east, double north) {
        double left = Math.max(-180, west);
        double right = Math.min(180, east);
        double low = Math.max(-90, south);
        double high = Math.min(90, north);
        boolean sound = left < 180 && right > -180 && left != right && low < high;
        return sound ? Optional.of(new GeoBounds(left, low, right, high)) : Optional.empty();
    }

    /** Reads bounds from MBTiles' text, such as {@code 5.8,47.05,6.3,47.4}. What cannot be read counts as not said. */
    public static Optional<GeoBounds> bounds(String text) {
        try {
            double[] sides = Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return sides.length == 4 ? bounds(sides[0], sides[1], sides[2], sides[3]) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The names under {@code vector_layers} of a JSON object; none where it cannot be read. */
    public static Set<String> layersOf(String json) {
        return ofJson(json).layers();
    }

    private static Set<String> layers(JsonNode root) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode layer : root.path("vector_layers")) {
            String id = layer.path("id").asText("");
            if (!id.isEmpty() && names.size() < MOST_LAYERS) {
                names.add(id);
            }
        }
        return names;
    }
}
