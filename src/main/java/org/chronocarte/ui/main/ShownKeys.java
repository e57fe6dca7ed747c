package org.chronocarte.ui.main;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.chronocarte.ui.kit.KeyNames;
import org.jspecify.annotations.Nullable;

/**
 * Keys as a menu shows them at its right edge, in the reader's language, which the toolkit does not know. They match
 * nothing: what they do is among the {@link Shortcuts}, which work while no menu is there, too.
 */
final class ShownKeys extends KeyCombination {

    private final String text;

    /** @param text such as "Ctrl+Maj+S" */
    ShownKeys(String text) {
        this.text = KeyNames.here(text);
    }

    @Override
    public String getDisplayText() {
        return text;
    }

    @Override
    public String getName() {
        return text;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShownKeys keys && keys.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
