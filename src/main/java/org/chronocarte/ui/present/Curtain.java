package org.chronocarte.ui.present;

import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.chronocarte.picture.paint.Typeface;

/**
 * What an audience sees while the dossier is opened for it: a dark display with the application's name. It rises by
 * itself as soon as there is something else to see, be it the tour or why there is none. For the FX thread.
 */
public final class Curtain {

    /** By then another window has painted its first picture: it does so at the end of the first of these. */
    private static final int PULSES = 3;

    /** The name's share of the display's height. */
    private static final double NAME = 0.06;

    private static final Color GROUND = Color.web("#16181d");
    private static final Color INK = Color.web("#d9d5ca");

    private final AudienceStage window;
    private final ListChangeListener<Window> windows = change -> othersChanged();

    /** Made of shapes alone: the look of controls would take a while to read. */
    public Curtain() {
        Text name = new Text("Chronocarte");
        name.setId("curtain-name");
        name.setFill(INK);
        StackPane ground = new StackPane(name);
        ground.setId("curtain");
        ground.setBackground(Background.fill(GROUND));
        Font face = Font.loadFont(
                Objects.requireNonNull(Curtain.class.getResource(Typeface.SERIF_SEMIBOLD.resource()))
                        .toExternalForm(),
                Font.getDefault().getSize());
        String family = face == null ? Font.getDefault().getName() : face.getName();
        ground.heightProperty()
                .addListener((property, before, height) ->
                        name.setFont(new Font(family, Math.rint(height.doubleValue() * NAME))));
        window = new AudienceStage(ground, () -> Rectangle2D.EMPTY, () -> Cursor.NONE);
        window.stage().setAlwaysOnTop(true);
        // Closed by hand it would show the desktop behind it; the tour would come all the same.
        window.stage().setOnCloseRequest(Event::consume);
    }

    /** Falls. */
    public void open() {
        window.open();
        Window.getWindows().addListener(windows);
    }

    private void othersChanged() {
        if (Window.getWindows().stream().anyMatch(each -> each != window.stage())) {
            Window.getWindows().removeListener(windows);
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses > PULSES) {
                        stop();
                        window.close();
                    }
                }
            }.start();
        }
    }
}
