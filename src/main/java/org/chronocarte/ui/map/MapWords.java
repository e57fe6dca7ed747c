package org.chronocarte.ui.map;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenWords;
import org.chronocarte.picture.scene.HubMark;
import org.chronocarte.picture.scene.InsetMark;
import org.chronocarte.picture.scene.MapScene;
import org.chronocarte.ui.kit.HoverCard.Said;

/** What the map says of hubs, routes and itself, in one language. */
final class MapWords {

    private final String language;
    private final Messages words;
    private final WhenWords dates;

    MapWords(String language) {
        this.language = language;
        Locale locale = Locale.forLanguageTag(language);
        this.words = new Messages(ResourceBundle.getBundle("org.chronocarte.ui.map.map", locale));
        this.dates = new WhenWords(locale);
    }

    String language() {
        return language;
    }

    Messages messages() {
        return words;
    }

    String name(HubMark hub) {
        String name = hub.named().label().in(language);
        return hub.siteCount() == 1 ? name : words.get("hub.more", name, hub.siteCount() - 1);
    }

    /** A hub of one entry tells that entry; one of more tells how many, and from when to when. */
    Said of(HubMark hub, EntryIndex index) {
        List<Integer> rows = hub.rows();
        String precision = words.get("precision." + hub.precision().name().toLowerCase(Locale.ROOT));
        if (rows.size() == 1) {
            Entry entry = index.entry(rows.get(0));
            return new Said(
                    entry.title().in(language), List.of(words.get("hub.one", name(hub), date(entry)), precision));
        }
        String count = words.get("hub.entries", rows.size());
        String span = span(rows, index);
        String hint = words.get(hub.siteCount() == 1 ? "hub.list" : "hub.open");
        return new Said(
                name(hub),
                List.of(
                        span.isEmpty() ? count : words.get("hub.span", count, span),
                        hub.siteCount() == 1 ? words.get("hub.hint", precision, hint) : hint));
    }

    String date(Entry entry) {
        When when = entry.when();
        return when == null ? words.get("undated") : dates.shortLabel(when);
    }

    /** From the first day to the last, as far as they have ends; "" when nothing is dated. */
    private String span(List<Integer> rows, EntryIndex index) {
        double first = TimeWindow.MAX;
        double last = TimeWindow.MIN;
        for (int row : rows) {
            if (index.earliestStart(row) > TimeWindow.MIN && row < index.dated()) {
                first = Math.min(first, index.earliestStart(row));
                last = Math.max(
                        last,
                        index.latestStart(row) < Instants.before(TimeWindow.MAX) ? index.latestStart(row) : first);
            }
        }
        return first > last ? "" : dates.window(new TimeWindow(first, Math.max(Instants.after(first), last)));
    }

    Said of(Route route, EntryIndex index) {
        String status = words.get("route." + route.status().name().toLowerCase(Locale.ROOT));
        String from = place(route.from(), index);
        String to = place(route.to(), index);
        String ends = words.get(route.directed() ? "route.directed" : "route.undirected", from, to);
        OptionalInt row = index.row(route.entry());
        return new Said(
                route.label().in(language),
                row.isPresent()
                        ? List.of(
                                ends,
                                status,
                                index.entry(row.getAsInt()).title().in(language))
                        : List.of(ends, status));
    }

    private String place(String id, EntryIndex index) {
        return index.catalog()
                .place(id)
                .map(Place::label)
                .map(label -> label.in(language))
                .orElse(id);
    }

    Said of(InsetMark inset) {
        return new Said(inset.title(), List.of(words.get("hub.entries", inset.entries()), words.get("inset.go")));
    }

    /** The map in a sentence, for those who do not see it. */
    String describe(MapScene scene) {
        if (scene.crowd() != null) {
            return words.get("map.describes.crowd", scene.crowd().size());
        }
        int entries = scene.hubs().stream().mapToInt(HubMark::count).sum();
        return words.get(
                "map.describes", scene.hubs().size(), entries, scene.insets().size());
    }
}
