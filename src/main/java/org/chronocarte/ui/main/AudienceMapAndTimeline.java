package org.chronocarte.ui.main;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.scene.MapBox;
import org.chronocarte.ui.kit.PictureLoader;
import org.chronocarte.ui.map.MapController;
import org.chronocarte.ui.present.AudiencePictures;
import org.chronocarte.ui.timeline.TimelineController;

/** The window's own map and timeline once more, without their buttons. For the FX thread. */
public final class AudienceMapAndTimeline implements AudiencePictures {

    private final MapController map;
    private final TimelineController timeline;
    private final PictureLoader loader;
    private final Runnable close;
    private boolean still;

    /**
     * @param map made for this alone
     * @param timeline made for this alone
     * @param loader loads the chapters' pictures
     * @param covered what of the map is covered, in its own pixels
     * @param still whether the map jumps where it would fly, until something else is asked for
     * @param close ends the painting of the map
     */
    public AudienceMapAndTimeline(
            MapController map,
            TimelineController timeline,
            PictureLoader loader,
            Supplier<List<MapBox>> covered,
            boolean still,
            Runnable close) {
        this.map = map;
        this.timeline = timeline;
        this.loader = loader;
        this.close = close;
        map.plain(covered);
        timeline.plain();
        still(still);
    }

    @Override
    public Region map() {
        return map.view();
    }

    @Override
    public Region timeline() {
        return timeline.view();
    }

    @Override
    public PictureLoader loader() {
        return loader;
    }

    @Override
    public void enlarge(double onMap, double onTimeline) {
        map.enlarge(onMap);
        timeline.enlarge(onTimeline);
    }

    @Override
    public void sharpen(double factor) {
        map.sharpen(factor);
        timeline.sharpen(factor);
    }

    @Override
    public void silence(boolean wanted) {
        map.silence(wanted);
    }

    @Override
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return map.viewportProperty();
    }

    @Override
    public void still(boolean wanted) {
        still = wanted;
        map.still(wanted);
    }

    @Override
    public boolean isStill() {
        return still;
    }

    @Override
    public void close() {
        close.run();
    }
}
