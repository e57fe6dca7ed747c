package org.chronocarte.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one language from one resource bundle. Patterns are {@link MessageFormat}s, so an apostrophe in them is
 * written twice, or as the typographic one.
 */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    /** @param bundle looked up by its owner, so that a named module may keep its bundles to itself */
    public Messages(ResourceBundle bundle) {
        this.bundle = bundle;
        this.locale = bundle.getLocale();
    }

    /** The language of these words. */
    public Locale locale() {
        return locale;
    }

    /**
     * A message with its arguments filled in.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
