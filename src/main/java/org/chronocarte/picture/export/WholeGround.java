package org.chronocarte.picture.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.picture.geo.AreaShape;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.Countries;
import org.chronocarte.picture.geo.PlaceLabel;
import org.chronocarte.picture.geo.PlaceLabels;
import org.chronocarte.picture.geo.TerritoryShapes;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.geo.tiles.Trouble;
import org.chronocarte.picture.scene.MapLabelSource;
import org.chronocarte.picture.scene.TerritorySource;

/** The base map's names and territories, all of them at once. What cannot be read throws {@link UncheckedIOException}. */
final class WholeGround implements MapLabelSource, TerritorySource {

    private final BaseMap map;
    private final PlaceLabels names;
    private final TerritoryShapes territories;
    private final Countries countries;

    WholeGround(BaseMap map) {
        this.map = map;
        names = new PlaceLabels(map);
        territories = new TerritoryShapes(map.own());
        countries = new Countries(map.own());
    }

    @Override
    public List<PlaceLabel> labels(Viewport viewport, String language) {
        return unchecked(() -> names.in(viewport, language));
    }

    @Override
    public Optional<String> country(double unitX, double unitY, String language) {
        return unchecked(() -> countries.at(unitX, unitY, language));
    }

    @Override
    public List<AreaShape> shapes(Viewport viewport, Set<String> codes) {
        return unchecked(() -> territories.in(viewport, codes));
    }

    @Override
    public Optional<String> credit() {
        return map.credit();
    }

    @Override
    public Optional<Trouble> trouble() {
        return map.trouble();
    }

    /** Reads what may fail. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    static <T> T unchecked(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
