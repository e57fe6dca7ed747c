package org.chronocarte.ui.map;

import java.util.List;
import javafx.application.Platform;
import org.chronocarte.picture.geo.PlaceLabel;
import org.chronocarte.picture.geo.PlaceLabels;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.scene.MapLabelSource;
import org.chronocarte.ui.kit.Background;

/** The base map's names that are in memory; the others are read off the FX thread, and then the map repaints. */
final class ScreenNames implements MapLabelSource {

    private final PlaceLabels labels;
    private final Background background;
    private final Runnable repaint;

    ScreenNames(PlaceLabels labels, Background background, Runnable repaint) {
        this.labels = labels;
        this.background = background;
        this.repaint = repaint;
    }

    @Override
    public List<PlaceLabel> labels(Viewport viewport, String language) {
        return labels.loaded(
                viewport, language, job -> background.start(new ReadingJob(job)), () -> Platform.runLater(repaint));
    }
}
