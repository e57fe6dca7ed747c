package org.chronocarte.ui.basemap;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.ui.kit.Background;
import org.chronocarte.ui.paint.ScreenImage;
import org.jspecify.annotations.Nullable;

/**
 * The middle of the current view on another ground, at its own zoom; or what the other covers, if that is not all of what the
 * view shows, as a whole or from its first zoom on. Painted off the FX thread. For the FX thread.
 */
final class BaseMapPreview {

    static final double WIDTH = 520;
    private static final double HEIGHT = 300;
    private static final double SCALE = 2;
    private static final double PROGRESS = 36;

    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final Viewport now;
    private final Look look;
    private final Background background;
    private final ProgressIndicator waiting = new ProgressIndicator();
    private @Nullable Task<Optional<Painted>> running;

    /** @param received false when a server gave none of its tiles */
    private record Painted(BufferedImage image, boolean received) {}

    /**
     * @param now what the map shows
     * @param spoken what a screen reader says of it
     */
    BaseMapPreview(Viewport now, Look look, Background background, String spoken) {
        this.background = background;
        this.look = look;
        this.now = now.resized(WIDTH, HEIGHT);
        picture.setId("basemap-preview");
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setAccessibleText(spoken);
        waiting.setMaxSize(PROGRESS, PROGRESS);
        waiting.setVisible(false);
        frame.getChildren().add(waiting);
        frame.getStyleClass().add("basemap-preview");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setPrefSize(WIDTH, HEIGHT);
    }

    private Viewport view(BaseMap map) {
        return map.bounds()
                .map(Extent::of)
                .filter(covered -> !covered.covers(now.extent()))
                .map(covered -> Viewport.fit(covered, WIDTH, HEIGHT, 0))
                .map(all -> new Viewport(
                                all.centerX(), all.centerY(), Math.max(all.zoom(), map.minZoom()), WIDTH, HEIGHT)
                        .clamped())
                .orElse(now);
    }

    StackPane node() {
        return frame;
    }

    void clear() {
        cancel();
        picture.setImage(null);
    }

    private void cancel() {
        waiting.setVisible(false);
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }

    /** @param done told, when the map is there to be seen, whether its server gave any of it */
    void show(BaseMap map, Consumer<Boolean> done) {
        cancel();
        Viewport view = view(map);
        Task<Optional<Painted>> painting = new Task<>() {
            @Override
            protected Optional<Painted> call() throws Exception {
                BufferedImage image = new BaseMapPainter(map)
                        .paint(MapStyle.of(look), view, SCALE, () -> !isCancelled())
                        .orElse(null);
                return image == null ? Optional.empty() : Optional.of(new Painted(image, map.hasReceived(view)));
            }
        };
        painting.setOnSucceeded(event -> {
            if (running == painting) {
                cancel();
                painting.getValue().ifPresent(painted -> {
                    picture.setImage(ScreenImage.of(painted.image()));
                    done.accept(painted.received());
                });
            }
        });
        painting.setOnFailed(event -> System.getLogger(BaseMapPreview.class.getName())
                .log(System.Logger.Level.WARNING, "a map cannot be previewed", painting.getException()));
        running = painting;
        waiting.setVisible(true);
        background.start(painting);
    }
}
