package org.chronocarte.model.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes texts comparable for searching: no case, no accents, no ligatures, one blank for all that is no letter or digit. */
public final class Folding {

    private Folding() {}

    /** The folded text, without blanks at its ends. */
    public static String fold(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean blank = true;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 128) {
                boolean letter = isAsciiLetterOrDigit(c);
                if (letter || !blank) {
                    folded.append(letter ? c : ' ');
                }
                blank = !letter;
                continue;
            }
            String letters = ligature(c);
            if (letters != null) {
                folded.append(letters);
                blank = false;
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                folded.append(c);
                blank = false;
            } else if (!isUnseen(c) && !blank) {
                folded.append(' ');
                blank = true;
            }
        }
        return folded.toString().stripTrailing().toLowerCase(Locale.ROOT);
    }

    /** Accents, and what only guides the setting of a word, such as a soft hyphen within it. */
    private static boolean isUnseen(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static @Nullable String ligature(char c) {
        return switch (c) {
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ' -> "d";
            case 'ı' -> "i";
            default -> null;
        };
    }
}
