package org.chronocarte.picture.geo;

import java.util.Map;
import java.util.Set;
import org.chronocarte.picture.geo.mvt.MvtWriter;

/**
 * One tile of a city as each kind of map tells it: a motorway down the middle, the Rue Haute across above it, rails in
 * the open and in a tunnel, a building on the left, a park on the right, and the quarter of Belle Croix.
 */
enum CityTiles {
    OPEN_MAP_TILES(new City()
            .park("landcover", Map.of("class", "grass", "subclass", "park"))
            .building("building", Map.of("render_height", 9))
            .motorway("transportation", Map.of("class", "motorway"))
            .street("transportation", Map.of("class", "minor"))
            .rails("transportation", Map.of("class", "rail"))
            .tunnel("transportation", Map.of("class", "rail", "brunnel", "tunnel"))
            .street("transportation_name", Map.of("class", "minor", "name", CityTiles.STREET))
            .rails("transportation_name", Map.of("class", "rail", "name", "Ligne 1"))
            .quarter("place", "class", "suburb")),
    PROTOMAPS(new City()
            .earth()
            .park("landuse", Map.of("kind", "park"))
            .building("buildings", Map.of("kind", "building"))
            .motorway("roads", Map.of("kind", "highway"))
            .street("roads", Map.of("kind", "minor_road", "kind_detail", "residential", "name", CityTiles.STREET))
            .rails("roads", Map.of("kind", "rail", "name", "Ligne 1"))
            .tunnel("roads", Map.of("kind", "rail", "kind_detail", "subway"))
            .quarter("places", "kind", "neighbourhood")),
    /** Whose layers Protomaps took over. */
    TILEZEN(new City()
            .earth()
            .park("landuse", Map.of("kind", "park"))
            .building("buildings", Map.of("kind", "building"))
            .motorway("roads", Map.of("kind", "highway", "kind_detail", "motorway"))
            .street("roads", Map.of("kind", "minor_road", "kind_detail", "residential", "name", CityTiles.STREET))
            .rails("roads", Map.of("kind", "rail", "kind_detail", "rail"))
            .tunnel("transit", Map.of("kind", "subway", "name", "Ligne 1"))
            .quarter("places", "kind", "neighbourhood")),
    MAPBOX_STREETS(new City()
            .park("landuse", Map.of("class", "park"))
            .building("building", Map.of("underground", "false"))
            .motorway("road", Map.of("class", "motorway"))
            .street("road", Map.of("class", "street", "name", CityTiles.STREET))
            .rails("road", Map.of("class", "major_rail", "structure", "none", "name", "Ligne 1"))
            .tunnel("road", Map.of("class", "major_rail", "structure", "tunnel"))
            .quarter("place_label", "type", "suburb")),
    SHORTBREAD(new City()
            .park("land", Map.of("kind", "park"))
            .building("buildings", Map.of("dummy", 1))
            .motorway("streets", Map.of("kind", "motorway"))
            .street("streets", Map.of("kind", "residential"))
            .rails("streets", Map.of("kind", "rail"))
            .tunnel("streets", Map.of("kind", "subway"))
            .street("street_labels", Map.of("kind", "residential", "name", CityTiles.STREET))
            .quarter("place_labels", "kind", "suburb"));

    static final String STREET = "Rue de l'Île Haute";
    static final String QUARTER = "Belle Croix";

    private final City city;

    CityTiles(City city) {
        this.city = city;
    }

    /** The tile's bytes. */
    byte[] bytes() {
        return city.tile.bytes();
    }

    /** Where in the tile all that lies; layers and values are those of the kind of map. */
    private static final class City {

        private final MvtWriter tile = new MvtWriter();

        City earth() {
            tile.box("earth", Map.of("kind", "earth"), -64, -64, 4160, 4160);
            return this;
        }

        City park(String layer, Map<String, Object> values) {
            tile.box(layer, values, 3000, 2500, 3800, 3300);
            return this;
        }

        City building(String layer, Map<String, Object> values) {
            tile.box(layer, values, 300, 2500, 900, 3100);
            return this;
        }

        City motorway(String layer, Map<String, Object> values) {
            tile.line(layer, values, 2048, -64, 2048, 4160);
            return this;
        }

        City street(String layer, Map<String, Object> values) {
            tile.line(layer, values, -64, 1024, 1900, 1030, 4160, 1024);
            return this;
        }

        City rails(String layer, Map<String, Object> values) {
            tile.line(layer, values, -64, 3800, 4160, 3800);
            return this;
        }

        City tunnel(String layer, Map<String, Object> values) {
            tile.line(layer, values, -64, 1800, 4160, 1800);
            return this;
        }

        City quarter(String layer, String key, String kind) {
            tile.point(layer, Map.of(key, kind, "name", QUARTER), 1000, 3600);
            return this;
        }
    }

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
