package org.chronocarte.app.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** In which of the application's languages a command writes. */
final class LanguageOption {

    private static final String SHORT = "--lang";
    private static final String LONG = "--language";

    @Option(
            names = {SHORT, LONG},
            paramLabel = "fr|en")
    private @Nullable String language;

    /** The tag that stands among some arguments, before any of them is understood. */
    static Optional<String> asked(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            int is = arguments[i].indexOf('=');
            String name = is < 0 ? arguments[i] : arguments[i].substring(0, is);
            if (name.equals(SHORT) || name.equals(LONG)) {
                return is >= 0
                        ? Optional.of(arguments[i].substring(is + 1))
                        : Optional.of(i + 1)
                                .filter(next -> next < arguments.length)
                                .map(next -> arguments[next]);
            }
        }
        return Optional.empty();
    }

    /** Whether a tag is that of a language that the application has. */
    static boolean isKnown(String tag) {
        return tag.equals("fr") || tag.equals("en");
    }

    /**
     * The language's tag.
     *
     * @param words the command line's own, whose language it is where none is asked for
     * @throws WrongValueException for a language that the application does not have
     */
    String tag(Messages words, CommandLine command) {
        if (language == null) {
            return words.locale().getLanguage();
        }
        if (!isKnown(language)) {
            throw new WrongValueException(command, words.get("language.unknown", language));
        }
        return language;
    }

    /**
     * The tag that is asked for, by the same rules as {@link #tag}; null where none is.
     *
     * @throws WrongValueException for a language that the application does not have
     */
    @Nullable
    String asked(Messages words, CommandLine command) {
        return language == null ? null : tag(words, command);
    }

    /** The command line's words in that language, by the same rules as {@link #tag}. */
    Messages words(Messages own, CommandLine command) {
        return new Messages(bundle(Locale.forLanguageTag(tag(own, command))));
    }

    /** What the command line says in a language. */
    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.chronocarte.app.cli.commands", locale);
    }
}
