package org.chronocarte.io.gazetteer;

import java.text.Normalizer;

/** The accents of a name. Many people leave all of them out, above all on capitals: that says nothing. */
final class Accents {

    private Accents() {}

    /** Whether something is written with accents, and a name has none or others. */
    static boolean differ(String written, String name) {
        String accents = of(written);
        return !accents.isEmpty() && !accents.equals(of(name));
    }

    private static String of(String text) {
        if (text.chars().allMatch(each -> each < 128)) {
            return "";
        }
        StringBuilder accents = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .filter(each -> Character.getType(each) == Character.NON_SPACING_MARK)
                .forEach(each -> accents.append((char) each));
        return accents.toString();
    }
}
