package org.chronocarte.picture.geo;

import java.util.Map;
import java.util.Set;
import org.chronocarte.picture.geo.mvt.MvtWriter;

/**
 * One tile of a city as each kind of map tells it: a motorway down the middle, the Rue Haute across above it, rails in
 * the open and in a tunnel, a building on the left, a park on the right, and the quarter of Belle Croix.
 */
enum CityTiles {
    OPEN_MAP_TILES {
        @Override
        MvtWriter write() {
            return new MvtWriter()
                    .box("landcover", Map.of("class", "grass", "subclass", "park"), 3000, 2500, 3800, 3300)
                    .box("building", Map.of("render_height", 9), 300, 2500, 900, 3100)
                    .line("transportation", Map.of("class", "motorway"), DOWN)
                    .line("transportation", Map.of("class", "minor"), ACROSS)
                    .line("transportation", Map.of("class", "rail"), RAILS)
                    .line("transportation", Map.of("class", "rail", "brunnel", "tunnel"), TUNNEL)
                    .line("transportation_name", Map.of("class", "minor", "name", STREET), ACROSS)
                    .line("transportation_name", Map.of("class", "rail", "name", "Ligne 1"), RAILS)
                    .point("place", Map.of("class", "suburb", "name", QUARTER), 1000, 3600);
        }
    },
    PROTOMAPS {
        @Override
        MvtWriter write() {
            return new MvtWriter()
                    .box("earth", Map.of("kind", "earth"), -64, -64, 4160, 4160)
                    .box("landuse", Map.of("kind", "park"), 3000, 2500, 3800, 3300)
                    .box("buildings", Map.of("kind", "building"), 300, 2500, 900, 3100)
                    .line("roads", Map.of("kind", "highway"), DOWN)
                    .line("roads", Map.of("kind", "minor_road", "kind_detail", "residential", "name", STREET), ACROSS)
                    .line("roads", Map.of("kind", "rail", "name", "Ligne 1"), RAILS)
                    .line("roads", Map.of("kind", "rail", "kind_detail", "subway"), TUNNEL)
                    .point("places", Map.of("kind", "neighbourhood", "name", QUARTER), 1000, 3600);
        }
    },
    /** Whose layers Protomaps took over. */
    TILEZEN {
        @Override
        MvtWriter write() {
            return new MvtWriter()
                    .box("earth", Map.of("kind", "earth"), -64, -64, 4160, 4160)
                    .box("landuse", Map.of("kind", "park"), 3000, 2500, 3800, 3300)
                    .box("buildings", Map.of("kind", "building"), 300, 2500, 900, 3100)
                    .line("roads", Map.of("kind", "highway", "kind_detail", "motorway"), DOWN)
                    .line("roads", Map.of("kind", "minor_road", "kind_detail", "residential", "name", STREET), ACROSS)
                    .line("roads", Map.of("kind", "rail", "kind_detail", "rail"), RAILS)
                    .line("transit", Map.of("kind", "subway", "name", "Ligne 1"), TUNNEL)
                    .point("places", Map.of("kind", "neighbourhood", "name", QUARTER), 1000, 3600);
        }
    },
    MAPBOX_STREETS {
        @Override
        MvtWriter write() {
            return new MvtWriter()
                    .box("landuse", Map.of("class", "park"), 3000, 2500, 3800, 3300)
                    .box("building", Map.of("underground", "false"), 300, 2500, 900, 3100)
                    .line("road", Map.of("class", "motorway"), DOWN)
                    .line("road", Map.of("class", "street", "name", STREET), ACROSS)
                    .line("road", Map.of("class", "major_rail", "structure", "none", "name", "Ligne 1"), RAILS)
                    .line("road", Map.of("class", "major_rail", "structure", "tunnel"), TUNNEL)
                    .point("place_label", Map.of("type", "suburb", "name", QUARTER), 1000, 3600);
        }
    },
    SHORTBREAD {
        @Override
        MvtWriter write() {
            return new MvtWriter()
                    .box("land", Map.of("kind", "park"), 3000, 2500, 3800, 3300)
                    .box("buildings", Map.of("dummy", 1), 300, 2500, 900, 3100)
                    .line("streets", Map.of("kind", "motorway"), DOWN)
                    .line("streets", Map.of("kind", "residential"), ACROSS)
                    .line("streets", Map.of("kind", "rail"), RAILS)
                    .line("streets", Map.of("kind", "subway"), TUNNEL)
                    .line("street_labels", Map.of("kind", "residential", "name", STREET), ACROSS)
                    .point("place_labels", Map.of("kind", "suburb", "name", QUARTER), 1000, 3600);
        }
    };

    static final String STREET = "Rue de l'Île Haute";
    static final String QUARTER = "Belle Croix";
    private static final int[] DOWN = {2048, -64, 2048, 4160};
    private static final int[] ACROSS = {-64, 1024, 1900, 1030, 4160, 1024};
    private static final int[] RAILS = {-64, 3800, 4160, 3800};
    private static final int[] TUNNEL = {-64, 1800, 4160, 1800};

    abstract MvtWriter write();

    /** What a file of such tiles says of its layers. */
    static String metadata(Set<String> layers) {
        return "{\"vector_layers\":["
                + String.join(
                        ",",
                        layers.stream()
                                .sorted()
                                .map(layer -> "{\"id\":\"" + layer + "\"}")
                                .toList())
                + "]}";
    }
}
