package org.chronocarte.ui.map.gluon;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.concurrent.ForkJoinPool;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.ui.paint.ScreenImage;
import org.chronocarte.ui.paint.ScreenPixels;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a view, as it is seen by a camera that has moved on: shifted by whole pixels of the screen, or larger or
 * smaller. For the FX thread.
 */
final class StillPicture {

    private final ImageView node = new ImageView();
    private final boolean software;
    private final Magnifier magnifier = new Magnifier();

    /** Two, in turn: the toolkit may still be reading the one that it was given last. */
    private final Scaled[] scaled = {new Scaled(), new Scaled()};

    private int turn;
    private boolean rehearsed;
    private StillPainter.@Nullable Picture taken;
    private WritableImage screen = new WritableImage(1, 1);
    private Rectangle2D covered = Rectangle2D.EMPTY;

    /** Pixels to scale into, of the size that was wanted last. */
    private static final class Scaled {
        private Magnifier.Pixels pixels = new Magnifier.Pixels(new int[0], 0, 0);
        private ScreenPixels screen = new ScreenPixels(new int[1], 1, 1);

        Magnifier.Pixels ofSize(int width, int height) {
            if (pixels.width() != width || pixels.height() != height) {
                pixels = new Magnifier.Pixels(new int[width * height], width, height);
                screen = new ScreenPixels(pixels.argb(), width, height);
            }
            return pixels;
        }

        WritableImage screen() {
            return screen.image();
        }
    }

    /** @param software whether the toolkit paints without a graphics card, and scales pictures slowly */
    StillPicture(boolean software) {
        this.software = software;
        node.setMouseTransparent(true);
        node.setManaged(false);
        node.setVisible(false);
    }

    ImageView node() {
        return node;
    }

    /** What is up; null for nothing. */
    StillPainter.@Nullable Picture taken() {
        return taken;
    }

    /** What the picture that is up shows at its own zoom, without its margin; null when none is up. */
    @Nullable
    Viewport view() {
        return taken == null ? null : taken.view();
    }

    /** What part of the camera's view it covers, in logical pixels; empty when it is not up. */
    Rectangle2D covered() {
        return covered;
    }

    /** How far it reaches beyond the camera's view on each side, in logical pixels: below 0 where it ends within the view. */
    Insets spare(Viewport camera) {
        if (taken == null) {
            double none = Double.NEGATIVE_INFINITY;
            return new Insets(none, none, none, none);
        }
        double left = taken.left(camera);
        double top = taken.top(camera);
        double scale = taken.scale(camera);
        return new Insets(
                -top,
                left + taken.width() * scale - camera.width(),
                top + taken.height() * scale - camera.height(),
                -left);
    }

    /** Puts up a picture as a camera of the same size sees it. */
    void put(StillPainter.Picture painted, Viewport camera) {
        if (software && !rehearsed) {
            rehearsed = true;
            ForkJoinPool.commonPool().execute(() -> new Magnifier().rehearse());
        }
        taken = painted;
        screen = ScreenImage.of(painted.image());
        follow(camera);
    }

    /** Shows the picture, if one is up, as a camera of the same size sees it. */
    void follow(Viewport camera) {
        if (taken == null) {
            return;
        }
        if (taken.view().zoom() == camera.zoom()) {
            shift(taken, camera);
        } else if (software) {
            scale(taken, camera);
        } else {
            stretch(taken, camera);
        }
        node.setVisible(covered.getWidth() > 0 && covered.getHeight() > 0);
    }

    /** Takes it away. */
    void remove() {
        taken = null;
        covered = Rectangle2D.EMPTY;
        node.setVisible(false);
    }

    private void shift(StillPainter.Picture from, Viewport camera) {
        double x = onPixels(from.left(camera), from.density());
        double y = onPixels(from.top(camera), from.density());
        show(screen, null, new Rectangle2D(x, y, from.width(), from.height()));
        covered = from.covered(camera, x, y);
    }

    private static double onPixels(double logical, double density) {
        return Math.rint(logical * density) / density;
    }

    private void scale(StillPainter.Picture from, Viewport camera) {
        Scaled room = scaled[turn];
        turn = 1 - turn;
        Magnifier.Pixels source = pixels(from.image());
        double density = from.density();
        Magnifier.Pixels target =
                room.ofSize((int) Math.round(camera.width() * density), (int) Math.round(camera.height() * density));
        double scale = from.scale(camera);
        double x = from.left(camera) * density;
        double y = from.top(camera) * density;
        Magnifier.Part part = Magnifier.covered(source, scale, x, y, target);
        if (part.isEmpty()) {
            covered = Rectangle2D.EMPTY;
            return;
        }
        magnifier.draw(source, scale, x, y, target, part);
        Rectangle2D pixels = new Rectangle2D(part.left(), part.top(), part.width(), part.height());
        covered = new Rectangle2D(
                part.left() / density, part.top() / density, part.width() / density, part.height() / density);
        show(room.screen(), pixels, covered);
    }

    private void stretch(StillPainter.Picture from, Viewport camera) {
        double scale = from.scale(camera);
        double width = from.width() * scale;
        double height = from.height() * scale;
        double x = from.left(camera);
        double y = from.top(camera);
        show(screen, null, new Rectangle2D(x, y, width, height));
        covered = from.covered(camera);
    }

    /**
     * @param part in the picture's pixels, or null for all of it
     * @param at where that comes to lie, in logical pixels
     */
    private void show(WritableImage image, @Nullable Rectangle2D part, Rectangle2D at) {
        node.setImage(image);
        node.setViewport(part);
        node.setFitWidth(at.getWidth());
        node.setFitHeight(at.getHeight());
        node.setTranslateX(at.getMinX());
        node.setTranslateY(at.getMinY());
    }

    private static Magnifier.Pixels pixels(BufferedImage image) {
        return new Magnifier.Pixels(
                ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), image.getWidth(), image.getHeight());
    }
}
