package org.chronocarte.io.gazetteer;

import java.text.Normalizer;

/** The accents of a name. Many people leave all of them out, above all on capitals: that says nothing. */
final class Accents {

    private Accents() {}

    /** What it makes a name less likely that something is written with accents, and it has none or others. */
    static double loss(String written, String name) {
        String accents = of(written);
        String own = of(name);
        if (accents.isEmpty() || accents.equals(own)) {
            return 0;
        }
        return own.isEmpty() ? Match.NO_ACCENTS : Match.OTHER_ACCENTS;
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
