package org.chronocarte.ui.present;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The audience's window: the whole of a display. It moves to another one when its own is gone, and to one of its own
 * when that comes. For the FX thread.
 */
final class AudienceStage {

    private static final Duration POINTER_RESTS = Duration.seconds(2);

    private final Stage stage = new Stage();
    private final Supplier<Rectangle2D> speaker;
    private final ListChangeListener<Screen> displays = change -> displaysChanged();
    private Runnable onDisplays = () -> {};
    private Rectangle2D shownOn = Rectangle2D.EMPTY;

    /**
     * @param speaker where the window is that the speaker works in; an empty rectangle where there is none yet
     * @param cursor how the pointer looks while it moves
     */
    AudienceStage(Parent view, Supplier<Rectangle2D> speaker, Supplier<Cursor> cursor) {
        this.speaker = speaker;
        Scene scene = new Scene(view, Color.BLACK);
        stage.setScene(scene);
        stage.setTitle("Chronocarte");
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        hideRestingPointer(scene, cursor);
    }

    private static void hideRestingPointer(Scene scene, Supplier<Cursor> cursor) {
        PauseTransition rest = new PauseTransition(POINTER_RESTS);
        rest.setOnFinished(event -> scene.setCursor(Cursor.NONE));
        scene.addEventFilter(MouseEvent.ANY, event -> {
            scene.setCursor(cursor.get());
            rest.playFromStart();
        });
        rest.play();
    }

    Stage stage() {
        return stage;
    }

    /** What to do when a display has come or gone, once the window is where it belongs. */
    void onDisplays(Runnable listener) {
        onDisplays = listener;
    }

    private void displaysChanged() {
        place();
        onDisplays.run();
    }

    void open() {
        place();
        stage.show();
        Screen.getScreens().addListener(displays);
    }

    /** Whether the speaker has a display of their own. */
    boolean isApart() {
        return Screen.getScreens().size() > 1;
    }

    private void place() {
        var screens = Screen.getScreens().stream().map(Screen::getBounds).toList();
        if (screens.isEmpty()) {
            return;
        }
        Rectangle2D wanted = ScreenChoice.audience(screens, speaker.get(), shownOn);
        if (wanted.equals(shownOn) && stage.isShowing()) {
            return;
        }
        shownOn = wanted;
        stage.setFullScreen(false);
        stage.setX(shownOn.getMinX());
        stage.setY(shownOn.getMinY());
        stage.setWidth(shownOn.getWidth());
        stage.setHeight(shownOn.getHeight());
        stage.setFullScreen(true);
    }

    void close() {
        Screen.getScreens().removeListener(displays);
        stage.hide();
    }
}
