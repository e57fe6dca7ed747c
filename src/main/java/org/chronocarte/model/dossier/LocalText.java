package org.chronocarte.model.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages. Immutable; equal to another that says the same in the same languages. A large
 * dossier has millions of texts, nearly all in one language: those take no map.
 */
public final class LocalText {

    /** The key of a text that belongs to no language. */
    public static final String NEUTRAL = "";

    private final String firstLanguage;
    private final String first;
    /** All texts where there are several, else null. */
    private final @Nullable Map<String, String> several;

    /**
     * A text.
     *
     * @param byLanguage ISO 639 language code to text, in the order of the file; never empty. The key {@link #NEUTRAL}
     *     marks a text that is the same in every language, such as a publisher's name.
     */
    public LocalText(Map<String, String> byLanguage) {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        Map.Entry<String, String> leading = byLanguage.entrySet().iterator().next();
        firstLanguage = leading.getKey();
        first = leading.getValue();
        several = byLanguage.size() == 1 ? null : Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    private LocalText(String language, String text) {
        firstLanguage = language;
        first = text;
        several = null;
    }

    /** A text that is the same in every language. */
    public static LocalText neutral(String text) {
        return new LocalText(NEUTRAL, text);
    }

    /** A text in French and in English. */
    public static LocalText of(String french, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("fr", french);
        texts.put("en", english);
        return new LocalText(texts);
    }

    /** ISO 639 language code, or {@link #NEUTRAL}, to text, in the order of the file; never empty; cannot be changed. */
    public Map<String, String> byLanguage() {
        return several == null ? Map.of(firstLanguage, first) : several;
    }

    /**
     * The text in a language, without control characters; where it lacks, the language-neutral text, else the first one
     * that the file gives.
     *
     * @param language ISO 639 code
     */
    public String in(String language) {
        if (several == null) {
            return visible(first);
        }
        String exact = several.get(language);
        return visible(exact != null ? exact : several.getOrDefault(NEUTRAL, first));
    }

    /** This text with other words in one language. A text that belongs to no language stays so: all would read it. */
    public LocalText with(String language, String text) {
        Map<String, String> texts = new LinkedHashMap<>(byLanguage());
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
        return several == null ? first : String.join("\n", several.values());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof LocalText text)) {
            return false;
        }
        return several == null || text.several == null
                ? several == text.several && firstLanguage.equals(text.firstLanguage) && first.equals(text.first)
                : several.equals(text.several);
    }

    /** That of {@link #byLanguage}. */
    @Override
    public int hashCode() {
        return several == null ? firstLanguage.hashCode() ^ first.hashCode() : several.hashCode();
    }

    @Override
    public String toString() {
        return "LocalText[byLanguage=" + byLanguage() + "]";
    }
}
