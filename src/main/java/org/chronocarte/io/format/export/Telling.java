package org.chronocarte.io.format.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.Tag;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.WhenWords;
import org.jspecify.annotations.Nullable;

/** A dossier's parts in the words of one language. Its texts can be written in any encoding of Unicode and in XML. */
final class Telling {

    private static final Pattern UNWRITABLE = Pattern.compile("\\p{Cs}|[\\uFFFE\\uFFFF]");

    private final Dossier dossier;
    private final Catalog catalog;
    private final String language;
    private final Messages phrases;
    private final WhenWords dates;

    /** @param language ISO 639 code; headings are French for French, and English for any other */
    Telling(Dossier dossier, String language) {
        this.dossier = dossier;
        this.catalog = new Catalog(dossier);
        this.language = language;
        Locale locale = language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        this.phrases = new Messages(ResourceBundle.getBundle("org.chronocarte.io.format.export.export", locale));
        this.dates = new WhenWords(locale);
    }

    Dossier dossier() {
        return dossier;
    }

    Catalog catalog() {
        return catalog;
    }

    String language() {
        return language;
    }

    Messages phrases() {
        return phrases;
    }

    WhenWords dates() {
        return dates;
    }

    /** A text in the language, or "" for none. */
    String say(@Nullable LocalText text) {
        return text == null ? "" : writable(text.in(language));
    }

    /** A text without what no file may hold: halves of characters are replaced. */
    static String writable(String text) {
        return UNWRITABLE.matcher(LocalText.neutral(text).in(LocalText.NEUTRAL)).replaceAll("\uFFFD");
    }

    /** The date in words, or "" for an undated entry. */
    String date(Entry entry) {
        return entry.when() == null ? "" : dates.label(entry.when());
    }

    String kind(Entry entry) {
        return catalog.kind(entry.kind()).map(Kind::label).map(this::say).orElseGet(() -> writable(entry.kind()));
    }

    List<Place> places(Entry entry) {
        return entry.places().stream()
                .map(catalog::place)
                .flatMap(Optional::stream)
                .toList();
    }

    List<String> placeNames(Entry entry) {
        return places(entry).stream().map(each -> say(each.label())).toList();
    }

    /** The points at which an entry shows on the map, each once; the main one first. */
    List<Position> positions(Entry entry) {
        return entry.places().stream()
                .map(catalog::positionOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The places that have a position, their own or that of what they lie in. */
    List<Place> placed(Entry entry) {
        return places(entry).stream()
                .filter(each -> catalog.positionOf(each.id()).isPresent())
                .toList();
    }

    /** How well a place's position is known: in lower case, or "" without one. */
    String precision(Place place) {
        return catalog.shownAt(place.id())
                .map(each -> each.precision().name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** How well the first position is known: in lower case, or "" without one. */
    String precision(Entry entry) {
        return entry.places().stream()
                .map(catalog::shownAt)
                .flatMap(Optional::stream)
                .findFirst()
                .map(each -> each.precision().name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /**
     * The countries that an entry's main place is, or in which it lies: their ISO 3166 codes, or the name that the file
     * had from which the place comes.
     */
    List<String> countries(Entry entry) {
        return places(entry).stream()
                .limit(1)
                .flatMap(each -> countries(each).stream())
                .distinct()
                .toList();
    }

    private List<String> countries(Place place) {
        List<String> areas = areas(place);
        JsonNode kept = areas.isEmpty() ? Unknown.value(place.extras(), "country") : null;
        if (kept != null && kept.isTextual()) {
            return List.of(writable(kept.textValue()));
        }
        return areas.stream()
                .map(area -> writable(area.replaceFirst("-.*", "")))
                .toList();
    }

    /** The areas of a place, or of the nearest one around it that has any. */
    private List<String> areas(Place place) {
        Set<String> seen = new HashSet<>();
        Place around = place;
        while (around.areas().isEmpty() && around.within() != null && seen.add(around.id())) {
            Place outer = catalog.place(around.within()).orElse(null);
            if (outer == null) {
                return List.of();
            }
            around = outer;
        }
        return around.areas();
    }

    List<String> tags(Entry entry) {
        return entry.tags().stream()
                .map(catalog::tag)
                .flatMap(Optional::stream)
                .map(Tag::label)
                .map(this::say)
                .toList();
    }

    List<String> actors(Entry entry) {
        return entry.actors().stream()
                .map(catalog::actor)
                .flatMap(Optional::stream)
                .map(Actor::label)
                .map(this::say)
                .toList();
    }

    /** Ids of the entries that this one answers. */
    List<String> answered(Entry entry) {
        return catalog.answersOf(entry.id()).stream().map(Relation::to).toList();
    }

    /** The sources of an entry, those of its claims and figures included, each once. */
    List<Source> sources(Entry entry) {
        return entry.citedSources().stream()
                .map(catalog::source)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A source in a line: who published what, and when. */
    String cited(Source source) {
        List<String> parts = new ArrayList<>();
        parts.add(say(source.publisher()));
        parts.add(say(source.title()));
        parts.add(source.date() == null ? "" : dates.label(source.date()));
        return parts.stream().filter(each -> !each.isBlank()).collect(Collectors.joining(", "));
    }

    /** A source's address, or null. */
    static @Nullable String address(Source source) {
        return source.url() == null ? null : writable(Objects.requireNonNull(source.url()));
    }
}
