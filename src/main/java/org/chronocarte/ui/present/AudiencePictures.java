package org.chronocarte.ui.present;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.scene.MapBox;
import org.chronocarte.ui.kit.PictureLoader;

/** Map and timeline as the audience sees them, of an exploration of their own. For the FX thread. */
public interface AudiencePictures {

    /** Makes the pictures of an exploration. */
    @FunctionalInterface
    interface Maker {

        /**
         * Makes them.
         *
         * @param covered what of the map is covered, in its own pixels: no label lies there
         */
        AudiencePictures make(Exploration exploration, Supplier<List<MapBox>> covered);
    }

    Region map();

    Region timeline();

    /** Loads the chapters' pictures. */
    PictureLoader loader();

    /** Draws type and glyphs larger than the theme does, on the map and on the timeline; 1 for as large. */
    void enlarge(double onMap, double onTimeline);

    /** Draws with more pixels than the screen has, by a factor, so that it stays sharp while it is magnified. */
    void sharpen(double factor);

    /** Leaves out of the map all that tells of the dossier or names a place. */
    void silence(boolean wanted);

    /** What the map shows at each moment; its size is 0 before the first layout. */
    ReadOnlyObjectProperty<Viewport> viewportProperty();

    /** Sets whether the map jumps where it would fly. */
    void still(boolean wanted);

    /** Whether the map jumps where it would fly; at first, as the reader has set it. */
    boolean isStill();

    /** Ends all painting. */
    void close();
}
