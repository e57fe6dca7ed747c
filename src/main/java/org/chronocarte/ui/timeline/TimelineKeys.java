package org.chronocarte.ui.timeline;

import javafx.scene.input.KeyEvent;

/** What keys do while the timeline has the focus. */
final class TimelineKeys {

    private static final double STEP = 0.1;
    private static final double FAR = 0.5;
    private static final double CLOSER = 0.5;

    private final TimelineController timeline;
    private final TimelinePane view;

    TimelineKeys(TimelineController timeline, TimelinePane view) {
        this.timeline = timeline;
        this.view = view;
    }

    void install() {
        view.time().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.time().addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double step = event.isShiftDown() ? FAR : STEP;
        boolean known = true;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> pan(-step);
            case RIGHT, KP_RIGHT -> pan(step);
            case UP, KP_UP -> timeline.zoom(CLOSER);
            case DOWN, KP_DOWN -> timeline.zoom(1 / CLOSER);
            case HOME -> timeline.fit();
            case END -> timeline.end();
            case N -> timeline.hits().step(1);
            case P -> timeline.hits().step(-1);
            case SPACE -> timeline.player().toggle();
            case ESCAPE -> escape();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void pan(double share) {
        timeline.pan(share);
        timeline.settle();
    }

    private void escape() {
        if (timeline.exploration().state().playhead() != null
                || timeline.player().isPlaying()) {
            timeline.player().stop();
        } else {
            timeline.hits().deselect();
        }
    }

    /** Signs are taken as typed: on which key they lie differs between keyboards. */
    private void typed(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCharacter()) {
            case "+", "=" -> timeline.zoom(CLOSER);
            case "-", "_" -> timeline.zoom(1 / CLOSER);
            case "]" -> timeline.hits().step(1);
            case "[" -> timeline.hits().step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
