package org.chronocarte.ui.map;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.geo.Viewport;

/** A camera over nothing that flies at once. */
public final class StillCamera implements MapCamera {

    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(new Viewport(0.5, 0.5, 1, 0, 0));
    private final ReadOnlyBooleanWrapper flying = new ReadOnlyBooleanWrapper();
    private int flights;
    private final Region node = new Region() {
        @Override
        protected void layoutChildren() {
            Viewport now = viewport.get();
            if (now.width() != getWidth() || now.height() != getHeight()) {
                viewport.set(new Viewport(now.centerX(), now.centerY(), now.zoom(), getWidth(), getHeight()));
            }
        }
    };

    @Override
    public Region node() {
        return node;
    }

    @Override
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty flyingProperty() {
        return flying.getReadOnlyProperty();
    }

    /** Takes off, or lands where it is. */
    void setFlying(boolean now) {
        flying.set(now);
    }

    @Override
    public void show(Viewport wanted) {
        viewport.set(
                new Viewport(wanted.centerX(), wanted.centerY(), wanted.zoom(), node.getWidth(), node.getHeight()));
    }

    @Override
    public void flyTo(Viewport wanted, Duration duration) {
        flights++;
        show(wanted);
    }

    @Override
    public void reduceMotion(boolean reduced) {}

    @Override
    public void look(Look look) {}

    int flights() {
        return flights;
    }
}
