package org.chronocarte.app.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** In which of the application's languages a command writes. */
final class LanguageOption {

    @Option(
            names = {"--lang", "--language"},
            paramLabel = "fr|en")
    private @Nullable String language;

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
        if (!language.equals("fr") && !language.equals("en")) {
            throw new WrongValueException(command, words.get("language.unknown", language));
        }
        return language;
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
