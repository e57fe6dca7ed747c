package org.chronocarte.ui.present;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The way out of a tour that goes round in an exhibition: Escape, held for so long that nobody does it in passing, and
 * out of reach of mouse and touch. For the FX thread.
 */
final class HeldEscape {

    private static final Duration HELD = Duration.seconds(3);

    private final PauseTransition holding = new PauseTransition(HELD);

    /** @param out what is done when the key has been held */
    HeldEscape(Runnable out) {
        holding.setOnFinished(event -> out.run());
    }

    /** Listens to a window that has its scene. */
    void install(Stage stage) {
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // A held key is pressed again and again.
            if (event.getCode() == KeyCode.ESCAPE && holding.getStatus() != Animation.Status.RUNNING) {
                holding.playFromStart();
            }
        });
        stage.getScene().addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                holding.stop();
            }
        });
        // Where the key is let go in another window, nothing tells.
        stage.focusedProperty().addListener((property, before, focused) -> holding.stop());
    }

    void close() {
        holding.stop();
    }
}
