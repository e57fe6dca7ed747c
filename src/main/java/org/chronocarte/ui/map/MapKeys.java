package org.chronocarte.ui.map;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What keys do while the map has the focus. */
final class MapKeys {

    private static final double STEP = 80;
    private static final double FAR = 320;

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final MapController map;

    MapKeys(MapController map) {
        this.map = map;
    }

    void install() {
        map.view().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        map.view().addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event) && event.getTarget() == map.view()) {
            map.copyPosition();
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() != map.view()) {
            return;
        }
        double step = event.isShiftDown() ? FAR : STEP;
        boolean known = true;
        KeyCode code = event.getCode();
        switch (code) {
            case LEFT, KP_LEFT -> map.pan(step, 0);
            case RIGHT, KP_RIGHT -> map.pan(-step, 0);
            case UP, KP_UP -> map.pan(0, step);
            case DOWN, KP_DOWN -> map.pan(0, -step);
            case HOME -> map.home();
            case N -> map.step(1);
            case P -> map.step(-1);
            case G -> map.switchGraticule();
            case D -> map.switchDensity();
            case ENTER -> map.openFocused();
            case ESCAPE -> map.hits().close();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    /** Signs are taken as typed: on which key they lie differs between keyboards. */
    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.getTarget() != map.view()) {
            return;
        }
        switch (event.getCharacter()) {
            case "+", "=" -> map.zoom(1);
            case "-", "_" -> map.zoom(-1);
            case "]" -> map.step(1);
            case "[" -> map.step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
