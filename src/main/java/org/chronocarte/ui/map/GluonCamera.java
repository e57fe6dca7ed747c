package org.chronocarte.ui.map;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.ui.map.gluon.GluonMap;

/** The camera of the application: Gluon's tiles. */
public final class GluonCamera implements MapCamera {

    private final GluonMap map;

    public GluonCamera(GluonMap map) {
        this.map = map;
    }

    @Override
    public Region node() {
        return map;
    }

    @Override
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return map.viewportProperty();
    }

    @Override
    public ReadOnlyBooleanProperty flyingProperty() {
        return map.flyingProperty();
    }

    @Override
    public void show(Viewport viewport) {
        map.show(viewport);
    }

    @Override
    public void flyTo(Viewport viewport, Duration duration) {
        map.flyTo(viewport, duration);
    }

    @Override
    public void reduceMotion(boolean reduced) {
        map.setReducedMotion(reduced);
    }

    @Override
    public void look(Look look) {
        map.setMapStyle(MapStyle.of(look));
    }
}
