package org.chronocarte.ui.main;

import java.util.Locale;

/**
 * The language of what JavaFX itself says: the days and months of a calendar, a dialog's buttons, a text field's menu.
 * It asks nothing but the process's default.
 */
final class ToolkitLanguage {

    private static final Locale SYSTEM = Locale.getDefault();

    private ToolkitLanguage() {}

    /** Speaks a language: as the system does where it is the system's own, else as in France or in Britain. */
    static void speak(String language) {
        if (SYSTEM.getLanguage().equals(language)) {
            Locale.setDefault(SYSTEM);
        } else {
            Locale.setDefault(language.equals("fr") ? Locale.FRANCE : Locale.UK);
        }
    }
}
