package org.chronocarte.ui.map.gluon;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.chronocarte.picture.geo.TileId;
import org.chronocarte.picture.geo.TileImage;
import org.jspecify.annotations.Nullable;

/**
 * The picture of one tile as Gluon holds it. It knows which node shows it, so that a better picture can take its place.
 * Only for the FX thread.
 */
final class PaintedTile extends WritableImage {

    private final TileId tile;
    private final double side;
    private @Nullable ImageView holder;

    /**
     * A picture of a tile; it shares the pixels, and nobody writes to them.
     *
     * @param side how wide and high it is on the map, in logical pixels at the tile's own zoom
     */
    PaintedTile(TileId tile, TileImage image, double side) {
        super(new PixelBuffer<>(
                image.pixels(), image.pixels(), IntBuffer.wrap(image.argb()), PixelFormat.getIntArgbPreInstance()));
        this.tile = tile;
        this.side = side;
    }

    TileId tile() {
        return tile;
    }

    double side() {
        return side;
    }

    /** Says where it is shown. */
    void heldBy(ImageView node) {
        holder = node;
    }

    /** Puts a better picture of the tile in its place, and returns that. */
    PaintedTile replacedBy(TileImage image) {
        PaintedTile better = new PaintedTile(tile, image, side);
        if (holder != null && holder.getImage() == this) {
            better.heldBy(holder);
            holder.setImage(better);
        }
        return better;
    }
}
