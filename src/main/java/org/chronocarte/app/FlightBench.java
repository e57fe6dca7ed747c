package org.chronocarte.app;

import java.util.BitSet;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronocarte.app.cli.BenchLine;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.ui.main.MainController;
import org.chronocarte.ui.map.gluon.GluonMap;
import org.jspecify.annotations.Nullable;

/**
 * Measures what a frame costs while an audience is flown from chapter to chapter, map and time together, at the size of
 * the display. For the FX thread.
 */
final class FlightBench {

    private static final int WARM = 120;
    private static final int FRAMES = 480;

    /** A flight takes about a second; then the next one begins. */
    private static final int FRAMES_A_FLIGHT = 60;

    private static final javafx.util.Duration REST = javafx.util.Duration.seconds(2);

    private final MainController main;
    private final int rows;
    private final int chapters;
    private final BitSet flying = new BitSet();
    private int next = 1;

    /** @param index of the dossier that is open */
    FlightBench(MainController main, EntryIndex index) {
        this.main = main;
        this.rows = index.size();
        this.chapters = Math.min(9, Tour.of(index).chapters().size());
    }

    /** @param then what to do when the audience's window is gone again; at once when there is no tour */
    void run(Runnable then) {
        main.actions().present();
        Stage audience = audience();
        if (audience == null || chapters == 0) {
            then.run();
            return;
        }
        FrameTimer.restThen(
                REST,
                () -> FrameTimer.run(
                        audience,
                        timed -> timed < WARM + FRAMES,
                        frame -> {
                            boolean turned = frame % FRAMES_A_FLIGHT == 0;
                            if (turned) {
                                turn(audience);
                            }
                            flying.set(frame, turned || isFlying(audience));
                        },
                        millis -> {
                            System.out.println(BenchLine.of("window-fly", rows, flown(millis)));
                            main.stopPresenting();
                            then.run();
                        }));
    }

    /** What the frames cost in which a chapter was turned or the camera flew, without the first ones. */
    private double[] flown(double[] millis) {
        return flying.stream()
                .filter(frame -> frame >= WARM && frame < millis.length)
                .mapToDouble(frame -> millis[frame])
                .toArray();
    }

    private static boolean isFlying(Stage audience) {
        return audience.getScene().lookup(".gluon-map") instanceof GluonMap map
                && map.flyingProperty().get();
    }

    private static @Nullable Stage audience() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(each -> each.getScene().lookup("#audience") != null)
                .findFirst()
                .orElse(null);
    }

    /** To the next chapter by its number, as a speaker types it; from the last one to the first. */
    private void turn(Stage audience) {
        next = next % chapters + 1;
        for (KeyCode key : new KeyCode[] {KeyCode.getKeyCode(Integer.toString(next)), KeyCode.ENTER}) {
            Event.fireEvent(
                    audience.getScene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }
}
