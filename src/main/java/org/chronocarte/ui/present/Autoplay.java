package org.chronocarte.ui.present;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.text.CommonMark;

/** Goes on by itself, as soon as what is shown can have been read. For the FX thread. */
final class Autoplay {

    private final boolean loop;
    private final PauseTransition reading = new PauseTransition();

    /** @param loop whether the tour begins again after its end; else it stays there */
    Autoplay(boolean loop) {
        this.loop = loop;
    }

    /** Whether it goes round for whoever passes by, with nobody in charge. */
    boolean loops() {
        return loop;
    }

    /**
     * What to do when all that is shown has been read.
     *
     * @param waits whether the audience sees something else at present: then it waits as long again
     * @param over whether that was the end of the tour
     * @param onward goes on
     * @param again begins again
     */
    void onRead(BooleanSupplier waits, BooleanSupplier over, Runnable onward, Runnable again) {
        reading.setOnFinished(event -> {
            if (waits.getAsBoolean()) {
                reading.playFromStart();
            } else if (!over.getAsBoolean()) {
                onward.run();
            } else if (loop) {
                again.run();
                // A tour of one page is no other one when it begins again, and nobody would be told.
                reading.playFromStart();
            }
        });
    }

    /**
     * Waits anew.
     *
     * @param text of the chapter, in CommonMark
     * @param pages over which it is spread
     */
    void read(String text, int pages) {
        reading.setDuration(
                Duration.seconds(Tour.readingSeconds(CommonMark.read(text).plain()) / pages));
        reading.playFromStart();
    }

    void stop() {
        reading.stop();
    }
}
