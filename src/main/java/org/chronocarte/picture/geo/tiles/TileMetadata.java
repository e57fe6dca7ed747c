package org.chronocarte.picture.geo.tiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a file of tiles says of itself. All texts are plain and short, whatever the file holds.
 *
 * @param name of the map; "" where the file has none
 * @param attribution whom to name on the map; "" where the file does not say
 * @param layers names of the vector layers; empty for pictures, and where the file does not say
 */
public record TileMetadata(String name, String attribution, Set<String> layers) {

    /** A file that says nothing. */
    public static final TileMetadata NONE = new TileMetadata("", "", Set.of());

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
                    root.path("name").asText(""), root.path("attribution").asText(""), layers(root));
        } catch (JsonProcessingException e) {
            return NONE;
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
