package org.chronocarte.ui.map;

import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import org.chronocarte.picture.geo.AreaShape;
import org.chronocarte.picture.geo.TerritoryShapes;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.scene.TerritorySource;
import org.chronocarte.ui.kit.Background;

/** The shapes of territories that are in memory; others are read off the FX thread, and then the map repaints. */
final class ScreenTerritories implements TerritorySource {

    private final TerritoryShapes shapes;
    private final Background background;
    private final Runnable repaint;

    ScreenTerritories(TerritoryShapes shapes, Background background, Runnable repaint) {
        this.shapes = shapes;
        this.background = background;
        this.repaint = repaint;
    }

    @Override
    public List<AreaShape> shapes(Viewport viewport, Set<String> codes) {
        return shapes.loaded(
                viewport, codes, job -> background.start(new ReadingJob(job)), () -> Platform.runLater(repaint));
    }
}
