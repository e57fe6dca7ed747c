package org.chronocarte.ui.present;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of clicker and keyboard. They go before any control's own. */
final class TourKeys {

    private static final int MOST_DIGITS = 4;

    private final Consumer<Deed> deeds;
    private final IntConsumer jump;
    private String digits = "";

    /**
     * @param deeds does what a key means
     * @param jump goes to a chapter, counted from 1
     */
    TourKeys(Consumer<Deed> deeds, IntConsumer jump) {
        this.deeds = deeds;
        this.jump = jump;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // Where the question mark lies differs from keyboard to keyboard.
            if (event.getCharacter().equals("?")) {
                deeds.accept(Deed.HELP);
                event.consume();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            deeds.accept(Deed.UNDO);
            event.consume();
        } else if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && pressed(event.getCode())) {
            event.consume();
        }
    }

    /** Whether the key means something here. */
    private boolean pressed(KeyCode code) {
        if (code.isDigitKey()) {
            digits = digits.length() < MOST_DIGITS ? digits + digit(code) : digits;
            return true;
        }
        String typed = digits;
        digits = "";
        if (code == KeyCode.ENTER && !typed.isEmpty()) {
            jump.accept(Integer.parseInt(typed));
            return true;
        }
        Deed deed = deed(code);
        if (deed != null) {
            deeds.accept(deed);
        }
        return deed != null;
    }

    private static @Nullable Deed deed(KeyCode code) {
        return switch (code) {
            case PAGE_DOWN, RIGHT, KP_RIGHT, DOWN, KP_DOWN, SPACE, ENTER -> Deed.NEXT;
            case PAGE_UP, LEFT, KP_LEFT, UP, KP_UP, BACK_SPACE -> Deed.PREVIOUS;
            case HOME, F5 -> Deed.FIRST;
            case END -> Deed.LAST;
            case B, PERIOD -> Deed.BLACK;
            case W, COMMA -> Deed.WHITE;
            case F -> Deed.FREEZE;
            case Q -> Deed.QUESTION;
            case A -> Deed.ASIDE;
            case P -> Deed.SPEAKER;
            case M -> Deed.MOTION;
            case PLUS, ADD, EQUALS -> Deed.LARGER;
            case MINUS, SUBTRACT -> Deed.SMALLER;
            case L -> Deed.LASER;
            case S -> Deed.SPOTLIGHT;
            case D -> Deed.PEN;
            case C -> Deed.COLOR;
            case U -> Deed.UNDO;
            case E -> Deed.WIPE;
            case Z -> Deed.MAGNIFY;
            case R -> Deed.STEPWISE;
            case T -> Deed.HIDE_DATES;
            case G -> Deed.HIDE_PLACES;
            case F1 -> Deed.HELP;
            case ESCAPE -> Deed.LEAVE;
            default -> null;
        };
    }

    /** The last letter of the key's name: top row and number pad say the same. */
    private static char digit(KeyCode code) {
        String name = code.name();
        return name.charAt(name.length() - 1);
    }
}
