package org.chronocarte.model.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One text in one or more languages.
 *
 * @param byLanguage ISO 639 language code to text, in the order of the file; never empty. The key {@link #NEUTRAL}
 *     marks a text that is the same in every language, such as a publisher's name.
 */
public record LocalText(Map<String, String> byLanguage) {

    /** The key of a text that belongs to no language. */
    public static final String NEUTRAL = "";

    public LocalText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        // Most texts have one language, and a large dossier millions of them: no order to keep, and little room to
        // take.
        byLanguage = byLanguage.size() == 1
                ? Map.copyOf(byLanguage)
                : Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** A text that is the same in every language. */
    public static LocalText neutral(String text) {
        return new LocalText(Map.of(NEUTRAL, text));
    }

    /** A text in French and in English. */
    public static LocalText of(String french, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("fr", french);
        texts.put("en", english);
        return new LocalText(texts);
    }

    /**
     * The text in a language, without control characters; where it lacks, the language-neutral text, else the first one that the file gives.
     *
     * @param language ISO 639 code
     */
    public String in(String language) {
        String exact = byLanguage.get(language);
        if (exact != null) {
            return visible(exact);
        }
        String neutral = byLanguage.get(NEUTRAL);
        return visible(
                neutral != null ? neutral : byLanguage.values().iterator().next());
    }

    /** This text with other words in one language. A text that belongs to no language stays so: all would read it. */
    public LocalText with(String language, String text) {
        Map<String, String> texts = new LinkedHashMap<>(byLanguage);
        texts.put(texts.containsKey(NEUTRAL) && !texts.containsKey(language) ? NEUTRAL : language, text);
        return new LocalText(texts);
    }

    /** Control characters and those that turn the direction of writing could make a text say what it does not. */
    private static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text.charAt(i))) {
                return text.chars()
                        .filter(each -> !isHidden((char) each))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean isHidden(char each) {
        boolean control = each < ' ' && each != '\n' && each != '\t' || each >= 0x7F && each < 0xA0;
        return control || each >= 0x202A && each <= 0x202E || each >= 0x2066 && each <= 0x2069;
    }

    /** All languages' texts in one string, for searching. */
    public String all() {
        return byLanguage.values().stream().collect(Collectors.joining("\n"));
    }
}
