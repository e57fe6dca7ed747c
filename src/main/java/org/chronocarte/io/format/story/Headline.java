package org.chronocarte.io.format.story;

import org.chronocarte.io.format.draft.CleanText;

/** Makes the headline of what has none from what is told of it. */
final class Headline {

    private static final int LONGEST = 80;

    private Headline() {}

    /** The first of some texts that says anything, shortened to a headline; "" when none does. */
    static String of(String... texts) {
        for (String text : texts) {
            String plain = CleanText.of(text);
            if (!plain.isBlank()) {
                return shortened(plain);
            }
        }
        return "";
    }

    private static String shortened(String plain) {
        int line = plain.indexOf('\n');
        String first = (line < 0 ? plain : plain.substring(0, line)).strip();
        if (first.length() <= LONGEST) {
            return first;
        }
        int blank = first.lastIndexOf(' ', LONGEST);
        int end = blank > LONGEST / 2 ? blank : LONGEST;
        boolean half = Character.isHighSurrogate(first.charAt(end - 1));
        return first.substring(0, half ? end - 1 : end).strip() + "…";
    }
}
