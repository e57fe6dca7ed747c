package org.chronocarte.ui.present;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of clicker and keyboard. They go before any control's own. */
final class TourKeys {

    private static final int MOST_DIGITS = 4;

    private final Actions actions;
    private String digits = "";

    /** What keys do. */
    interface Actions {

        void next();

        void previous();

        void first();

        void last();

        /**
         * Goes to a chapter.
         *
         * @param number counted from 1
         */
        void jump(int number);

        void black();

        void white();

        void freeze();

        void question();

        void speaker();

        void type(int steps);

        void motion();

        void end();
    }

    TourKeys(Actions actions) {
        this.actions = actions;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (pressed(event.getCode())) {
            event.consume();
        }
    }

    /** Whether the key means something here. */
    boolean pressed(KeyCode code) {
        if (code.isDigitKey()) {
            digits = digits.length() < MOST_DIGITS ? digits + digit(code) : digits;
            return true;
        }
        String typed = digits;
        digits = "";
        switch (code) {
            case PAGE_DOWN, RIGHT, KP_RIGHT, DOWN, KP_DOWN, SPACE -> actions.next();
            case PAGE_UP, LEFT, KP_LEFT, UP, KP_UP, BACK_SPACE -> actions.previous();
            case HOME, F5 -> actions.first();
            case END -> actions.last();
            case B, PERIOD -> actions.black();
            case W, COMMA -> actions.white();
            case F -> actions.freeze();
            case Q -> actions.question();
            case P -> actions.speaker();
            case M -> actions.motion();
            case PLUS, ADD, EQUALS -> actions.type(1);
            case MINUS, SUBTRACT -> actions.type(-1);
            case ESCAPE -> actions.end();
            case ENTER -> {
                if (typed.isEmpty()) {
                    actions.next();
                } else {
                    actions.jump(Integer.parseInt(typed));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The last letter of the key's name: top row and number pad say the same. */
    private static char digit(KeyCode code) {
        String name = code.name();
        return name.charAt(name.length() - 1);
    }
}
