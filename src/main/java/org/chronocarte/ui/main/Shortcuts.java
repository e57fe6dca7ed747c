package org.chronocarte.ui.main;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that work anywhere in the window. */
final class Shortcuts {

    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    private final MainActions actions;
    private final HeaderBar header;
    private final MainController.Features features;
    private final MainView view;

    Shortcuts(MainActions actions, HeaderBar header, MainController.Features features, MainView view) {
        this.actions = actions;
        this.header = header;
        this.features = features;
        this.view = view;
    }

    /** @param keys those of a scene */
    void put(Map<KeyCombination, Runnable> keys) {
        keys.put(shortcut(KeyCode.O), actions::choose);
        keys.put(shortcut(KeyCode.S), actions::save);
        keys.put(
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                actions::saveCopy);
        keys.put(shortcut(KeyCode.P), actions::handout);
        keys.put(shortcut(KeyCode.F), () -> features.search().view().requestFocus());
        keys.put(shortcut(KeyCode.L), header.list::fire);
        keys.put(shortcut(KeyCode.D), actions::switchDark);
        keys.put(shortcut(KeyCode.E), actions::switchLanguage);
        keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), header.back::fire);
        keys.put(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), header.forward::fire);
        keys.put(new KeyCodeCombination(KeyCode.F1), actions::keys);
        keys.put(new KeyCodeCombination(KeyCode.F4), actions::editChapters);
        keys.put(new KeyCodeCombination(KeyCode.F5), actions::present);
        keys.put(new KeyCodeCombination(KeyCode.F6), view::nextPart);
        keys.put(new KeyCodeCombination(KeyCode.F11), actions::fullScreen);
        for (int i = 0; i < DIGITS.size(); i++) {
            int chapter = i;
            keys.put(shortcut(DIGITS.get(i)), () -> features.facets().openChapter(chapter));
        }
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
