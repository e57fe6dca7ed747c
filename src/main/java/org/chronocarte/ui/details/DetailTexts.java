package org.chronocarte.ui.details;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.Delay;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenWords;
import org.jspecify.annotations.Nullable;

/** What the details say, in one language. */
final class DetailTexts {

    private final String language;
    private final Messages words;
    private final WhenWords dates;

    DetailTexts(String language) {
        this.language = language;
        Locale locale = Locale.forLanguageTag(language);
        this.words = new Messages(ResourceBundle.getBundle("org.chronocarte.ui.details.details", locale));
        this.dates = new WhenWords(locale);
    }

    String language() {
        return language;
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String heading(String key) {
        return words.get(key).toUpperCase(words.locale());
    }

    String in(LocalText text) {
        return text.in(language);
    }

    String date(@Nullable When when) {
        return when == null ? words.get("undated") : dates.label(when);
    }

    String day(long instant) {
        return dates.dayLabel(instant);
    }

    /** Where it was, and how exactly the date is known. */
    String whereAndHowExact(Entry entry, EntryIndex index) {
        String places = entry.places().stream()
                .map(index.catalog()::place)
                .flatMap(Optional::stream)
                .map(Place::label)
                .map(this::in)
                .collect(Collectors.joining(words.get("and")));
        When when = entry.when();
        if (when == null) {
            return places;
        }
        String precision = dates.precision(when);
        return places.isEmpty() ? precision : words.get("where", places, precision);
    }

    String status(ClaimStatus status) {
        return words.get("status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** A source in a few words: who published it and when. */
    String brief(Source source) {
        LocalText publisher = source.publisher();
        String name = publisher == null ? in(source.title()) : in(publisher);
        When date = source.date();
        return date == null ? name : words.get("source", name, dates.shortLabel(date));
    }

    /** A figure's numbers with their unit. */
    String value(Figure figure) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(6);
        String values = figure.values().size() == 2
                ? words.get(
                        "range",
                        format.format(figure.values().get(0)),
                        format.format(figure.values().get(1)))
                : figure.values().stream()
                        .map((BigDecimal value) -> format.format(value))
                        .collect(Collectors.joining(words.get("or")));
        return words.get("value", values, in(figure.unit()));
    }

    /** The time that a figure speaks of; "" where it says nothing. */
    String period(Figure figure) {
        if (figure.period() != null) {
            return dates.label(figure.period());
        }
        return figure.periodNote() == null ? "" : in(Objects.requireNonNull(figure.periodNote()));
    }

    String shortDelay(@Nullable When from, @Nullable When to) {
        return between(from, to).map(dates::shortDelay).orElse("");
    }

    String delay(@Nullable When from, @Nullable When to) {
        return between(from, to).map(dates::delay).orElse("");
    }

    private static Optional<Delay> between(@Nullable When from, @Nullable When to) {
        return from == null || to == null ? Optional.empty() : Delay.between(from, to);
    }
}
