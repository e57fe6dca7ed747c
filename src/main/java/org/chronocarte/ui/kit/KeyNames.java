package org.chronocarte.ui.kit;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes keys as the keyboard at hand has them. Texts name them as most keyboards do, such as "Ctrl+Shift+S", in French
 * "Ctrl+Maj+S"; a Mac has signs for them, and its command key where others have Ctrl.
 */
public final class KeyNames {

    private static final Pattern HELD = Pattern.compile("(?:(?:Ctrl|Alt|Shift|Maj)\\+)+");
    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private KeyNames() {}

    /** A text that names keys, for this machine. */
    public static String here(String text) {
        return MAC ? onMac(text) : text;
    }

    static String onMac(String text) {
        return HELD.matcher(text).replaceAll(KeyNames::signs);
    }

    /** In the order in which a Mac's menus have them. */
    private static String signs(MatchResult held) {
        String keys = held.group();
        return (keys.contains("Alt") ? "⌥" : "")
                + (keys.contains("Shift") || keys.contains("Maj") ? "⇧" : "")
                + (keys.contains("Ctrl") ? "⌘" : "");
    }
}
