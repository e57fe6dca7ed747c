package org.chronocarte.io.gazetteer;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.model.text.Folding;

/**
 * A place's name reduced to what people agree on: no accents, hyphens or apostrophes, "st" for Saint, "ste" for Sainte,
 * "sur" for "s/". The index of the gazetteer is made of these, so that it has to be made anew when they change.
 *
 * @param spelt with its article
 * @param bare without an article at its beginning: what is looked up
 */
public record NameKey(String spelt, String bare) {

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "the");
    private static final Pattern ARTICLE_LAST =
            Pattern.compile("(.+?)\\s*(?:,|\\()\\s*(le|la|les|l['’]?|the)\\s*\\)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ON = Pattern.compile("(?<=\\s)s/\\s*", Pattern.CASE_INSENSITIVE);

    /** The key of a name; empty when it has no letter or digit. */
    public static NameKey of(String name) {
        String spelt = shortened(Folding.fold(tidied(name)));
        int blank = spelt.indexOf(' ');
        boolean article = blank > 0 && ARTICLES.contains(spelt.substring(0, blank));
        return new NameKey(spelt, article ? spelt.substring(blank + 1) : spelt);
    }

    /** What its place in the index is ordered by. */
    public int hash() {
        return bare.hashCode();
    }

    /** "Creusot (Le)" as "Le Creusot", "Chalon s/ Saône" as "Chalon sur Saône". */
    private static String tidied(String name) {
        String tidied = name;
        if (name.indexOf('(') > 0 || name.indexOf(',') > 0) {
            Matcher last = ARTICLE_LAST.matcher(name);
            if (last.matches()) {
                tidied = last.group(2) + " " + last.group(1);
            }
        }
        return tidied.indexOf('/') > 0 ? ON.matcher(tidied).replaceAll("sur ") : tidied;
    }

    private static String shortened(String folded) {
        if (!folded.contains("saint") && !folded.contains("sankt")) {
            return folded;
        }
        String[] words = folded.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = switch (words[i]) {
                case "saint", "sankt" -> "st";
                case "sainte" -> "ste";
                default -> words[i];
            };
        }
        return String.join(" ", words);
    }
}
