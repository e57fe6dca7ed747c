package org.chronocarte.ui.present;

import java.time.Clock;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Where and how a tour is given.
 *
 * @param owner the window that the speaker works in
 * @param clock tells the time to the speaker
 * @param help makes a sheet of the keys
 * @param onEnd told when the tour has ended
 */
record Occasion(Window owner, Clock clock, KeySheet help, Runnable onEnd) {

    /** Where the speaker's window is on the desktop, or where it will be once it is shown, in logical pixels. */
    Rectangle2D speaker() {
        return new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
    }

    /** Gives a window of the tour the mark that the speaker's has. */
    void mark(Stage window) {
        if (owner instanceof Stage own) {
            window.getIcons().setAll(own.getIcons());
        }
    }
}
