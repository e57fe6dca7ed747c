package org.chronocarte.io.format.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.geo.Position;

/** What a feature of GeoJSON holds of an entry: its properties, and its points. */
final class EntryProperties {

    private final Telling telling;

    EntryProperties(Telling telling) {
        this.telling = telling;
    }

    /** The properties; none is empty. */
    ObjectNode of(Entry entry) {
        ObjectNode node = JsonOut.object();
        node.put("title", telling.say(entry.title()));
        JsonOut.put(node, "text", telling.say(entry.summary()));
        dates(entry, node);
        JsonOut.put(node, "date_note", telling.say(entry.whenNote()));
        JsonOut.put(node, "kind", telling.kind(entry));
        List<String> places = telling.placeNames(entry);
        if (!places.isEmpty()) {
            node.put("place", places.get(0));
        }
        if (places.size() > 1) {
            ArrayNode list = node.putArray("places");
            telling.places(entry).forEach(each -> list.add(place(each)));
        } else {
            telling.places(entry).forEach(each -> JsonOut.put(node, "areas", areas(each)));
        }
        JsonOut.put(node, "precision", telling.precision(entry));
        JsonOut.put(node, "country", String.join("; ", telling.countries(entry)));
        JsonOut.put(node, "tags", telling.tags(entry));
        JsonOut.put(node, "actors", telling.actors(entry));
        evidence(entry, node);
        JsonOut.put(node, "answers", telling.answered(entry));
        if (entry.weight() != null) {
            node.put("weight", entry.weight());
        }
        JsonOut.put(node, "note", telling.say(entry.note()));
        List<String> ours = new ArrayList<>();
        node.fieldNames().forEachRemaining(ours::add);
        for (String name : Unknown.names(List.of(entry), ours)) {
            JsonNode value = Unknown.value(entry, name);
            node.set(Telling.writable(name), Objects.requireNonNull(value));
        }
        return node;
    }

    private ObjectNode place(Place place) {
        ObjectNode node = JsonOut.object();
        node.put("name", telling.say(place.label()));
        JsonOut.put(node, "precision", telling.precision(place));
        telling.catalog()
                .positionOf(place.id())
                .ifPresent(at -> node.put("lat", at.lat()).put("lon", at.lon()));
        JsonOut.put(node, "areas", areas(place));
        return node;
    }

    private static List<String> areas(Place place) {
        return place.areas().stream().map(Telling::writable).toList();
    }

    private static void dates(Entry entry, ObjectNode node) {
        if (entry.when() == null) {
            return;
        }
        PlainSpan span = PlainSpan.of(entry.when());
        PlainDate end = span.otherEnd();
        node.put("date", entry.when().edtf());
        JsonOut.put(node, "start", span.start() == null ? "" : span.start().iso());
        JsonOut.put(node, "end", end == null ? "" : end.iso());
    }

    private void evidence(Entry entry, ObjectNode node) {
        List<Source> sources = telling.sources(entry);
        if (!sources.isEmpty()) {
            ArrayNode list = node.putArray("sources");
            sources.forEach(each -> list.add(source(each)));
        }
        if (!entry.claims().isEmpty()) {
            ArrayNode list = node.putArray("claims");
            entry.claims().forEach(each -> list.add(claim(each)));
        }
        if (!entry.figures().isEmpty()) {
            ArrayNode list = node.putArray("figures");
            entry.figures().forEach(each -> list.add(figure(each)));
        }
    }

    private ObjectNode source(Source source) {
        ObjectNode node = JsonOut.object();
        node.put("title", telling.say(source.title()));
        JsonOut.put(node, "publisher", telling.say(source.publisher()));
        JsonOut.put(node, "date", source.date() == null ? "" : source.date().edtf());
        JsonOut.put(node, "url", Objects.requireNonNullElse(Telling.address(source), ""));
        JsonOut.put(node, "note", telling.say(source.note()));
        return node;
    }

    private ObjectNode claim(Claim claim) {
        ObjectNode node = JsonOut.object();
        node.put("text", telling.say(claim.text()));
        node.put("status", claim.status().name().toLowerCase(Locale.ROOT));
        JsonOut.put(
                node,
                "quote",
                claim.quote() == null ? "" : Telling.writable(claim.quote().text()));
        JsonOut.put(node, "note", telling.say(claim.note()));
        JsonOut.put(node, "sources", titles(claim.sources()));
        return node;
    }

    private ObjectNode figure(Figure figure) {
        ObjectNode node = JsonOut.object();
        node.put("label", telling.say(figure.label()));
        ArrayNode values = node.putArray("values");
        figure.values().forEach(values::add);
        JsonOut.put(node, "unit", telling.say(figure.unit()));
        JsonOut.put(
                node, "period", figure.period() == null ? "" : figure.period().edtf());
        JsonOut.put(node, "period_note", telling.say(figure.periodNote()));
        node.put("status", figure.status().name().toLowerCase(Locale.ROOT));
        JsonOut.put(node, "note", telling.say(figure.note()));
        JsonOut.put(node, "sources", titles(figure.sources()));
        return node;
    }

    private List<String> titles(List<String> sources) {
        return sources.stream()
                .map(telling.catalog()::source)
                .flatMap(Optional::stream)
                .map(each -> telling.say(each.title()))
                .toList();
    }

    /** A point, several points, or JSON's null for an entry that stands nowhere on the map. */
    static void geometry(ObjectNode feature, List<Position> positions) {
        if (positions.isEmpty()) {
            feature.putNull("geometry");
            return;
        }
        ObjectNode geometry = feature.putObject("geometry");
        if (positions.size() == 1) {
            geometry.put("type", "Point");
            geometry.set("coordinates", point(positions.get(0)));
            return;
        }
        geometry.put("type", "MultiPoint");
        ArrayNode points = geometry.putArray("coordinates");
        positions.forEach(each -> points.add(point(each)));
    }

    private static ArrayNode point(Position position) {
        return JsonOut.array().add(position.lon()).add(position.lat());
    }
}
