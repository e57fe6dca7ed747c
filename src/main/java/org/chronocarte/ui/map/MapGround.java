package org.chronocarte.ui.map;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import org.chronocarte.picture.geo.AreaShape;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.Countries;
import org.chronocarte.picture.geo.PlaceLabel;
import org.chronocarte.picture.geo.PlaceLabels;
import org.chronocarte.picture.geo.TerritoryShapes;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.geo.tiles.Trouble;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.InsetImages;
import org.chronocarte.picture.scene.MapLabelSource;
import org.chronocarte.picture.scene.TerritorySource;
import org.chronocarte.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** What a map takes from the base map in use: names, shapes of territories, insets, credit. Another may take
 * its place; shapes stay those of the application's own, since no other has them by ISO code. For the FX thread. */
public final class MapGround implements MapLabelSource, TerritorySource, InsetImages {

    private final Background background;
    private final TerritoryShapes territories;
    private final Countries countries;
    private Runnable repaint = () -> {};
    private BaseMap map;
    private PlaceLabels names;
    private ScreenInsets insets;

    public MapGround(BaseMap map, Background background) {
        this.background = background;
        this.map = map;
        territories = new TerritoryShapes(map.own());
        countries = new Countries(map.own());
        names = new PlaceLabels(map);
        insets = new ScreenInsets(new BaseMapPainter(map), background, this::repaint);
    }

    /** Takes another base map's place, and repaints. */
    public void show(BaseMap other) {
        map = other;
        names = new PlaceLabels(other);
        insets = new ScreenInsets(new BaseMapPainter(other), background, this::repaint);
        repaint();
    }

    /** Says what repaints the map when there is more to be seen. */
    void onChange(Runnable listener) {
        repaint = listener;
    }

    private void repaint() {
        repaint.run();
    }

    /** What is not in memory is read off the FX thread, and then the map repaints. */
    private void read(Runnable job) {
        background.start(new ReadingJob(job));
    }

    private void repaintLater() {
        Platform.runLater(this::repaint);
    }

    @Override
    public List<PlaceLabel> labels(Viewport viewport, String language) {
        return names.loaded(viewport, language, this::read, this::repaintLater);
    }

    @Override
    public Optional<String> country(double unitX, double unitY, String language) {
        return countries.known(unitX, unitY, language, this::read, this::repaintLater);
    }

    @Override
    public List<AreaShape> shapes(Viewport viewport, Set<String> codes) {
        return territories.loaded(viewport, codes, this::read, this::repaintLater);
    }

    @Override
    public Optional<String> credit() {
        return map.credit();
    }

    @Override
    public Optional<Trouble> trouble() {
        return map.trouble();
    }

    @Override
    public @Nullable BufferedImage image(Viewport viewport, Theme theme, double density) {
        return insets.image(viewport, theme, density);
    }
}
