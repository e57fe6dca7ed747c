package org.chronocarte.ui.basemap;

import java.awt.image.BufferedImage;
import java.util.Optional;
import javafx.concurrent.Task;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.ui.kit.Background;
import org.chronocarte.ui.paint.ScreenImage;
import org.jspecify.annotations.Nullable;

/** The middle of the current view on another ground, at its own zoom, painted off the FX thread. For the FX thread. */
final class BaseMapPreview {

    static final double WIDTH = 520;
    private static final double HEIGHT = 300;
    private static final double SCALE = 2;

    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final Viewport view;
    private final Look look;
    private final Background background;
    private @Nullable Task<Optional<BufferedImage>> running;

    /**
     * @param now what the map shows
     * @param spoken what a screen reader says of it
     */
    BaseMapPreview(Viewport now, Look look, Background background, String spoken) {
        this.background = background;
        this.look = look;
        view = now.resized(WIDTH, HEIGHT);
        picture.setId("basemap-preview");
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setAccessibleText(spoken);
        frame.getStyleClass().add("basemap-preview");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setPrefSize(WIDTH, HEIGHT);
    }

    StackPane node() {
        return frame;
    }

    void clear() {
        cancel();
        picture.setImage(null);
    }

    private void cancel() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }

    /** @param done run when the map is there to be seen */
    void show(BaseMap map, Runnable done) {
        cancel();
        Task<Optional<BufferedImage>> painting = new Task<>() {
            @Override
            protected Optional<BufferedImage> call() throws Exception {
                return new BaseMapPainter(map).paint(MapStyle.of(look), view, SCALE, () -> !isCancelled());
            }
        };
        painting.setOnSucceeded(event -> {
            if (running == painting) {
                running = null;
                painting.getValue().map(ScreenImage::of).ifPresent(picture::setImage);
                done.run();
            }
        });
        painting.setOnFailed(event -> System.getLogger(BaseMapPreview.class.getName())
                .log(System.Logger.Level.WARNING, "a map cannot be previewed", painting.getException()));
        running = painting;
        background.start(painting);
    }
}
