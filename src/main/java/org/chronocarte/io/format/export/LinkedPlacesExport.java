package org.chronocarte.io.format.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.time.CalendarDay;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * GeoJSON in the form of Linked Places: a date is a span whose start and end lie {@code in} a known date, or between an
 * {@code earliest} and a {@code latest} day; an end that is open or unknown has neither.
 */
final class LinkedPlacesExport implements DossierExport {

    private static final String CONTEXT =
            "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

    @Override
    public String id() {
        return "linked-places";
    }

    @Override
    public String extension() {
        return "lp.geojson";
    }

    @Override
    public List<Problem> write(Dossier dossier, String language, OutputStream out) throws IOException {
        Telling telling = new Telling(dossier, language);
        FeatureCollection collection = new FeatureCollection(telling);
        collection.write(out, Map.of("@context", CONTEXT), (entry, properties) -> feature(entry, telling, properties));
        return collection.losses().problems();
    }

    private static ObjectNode feature(Entry entry, Telling telling, ObjectNode properties) {
        ObjectNode feature = JsonOut.object();
        feature.put("@id", Telling.writable(entry.id()));
        feature.put("type", "Feature");
        feature.set("properties", properties);
        if (entry.when() != null) {
            feature.set("when", when(entry.when(), telling.date(entry)));
        }
        EntryProperties.geometry(feature, telling.positions(entry));
        List<Place> places = telling.places(entry);
        if (!places.isEmpty()) {
            ArrayNode names = feature.putArray("names");
            places.forEach(each -> names.addObject().put("toponym", telling.say(each.label())));
        }
        if (entry.summary() != null) {
            feature.putArray("descriptions")
                    .addObject()
                    .put("value", telling.say(entry.summary()))
                    .put("lang", telling.language());
        }
        List<Source> sources = telling.sources(entry);
        if (sources.stream().anyMatch(each -> Markup.isAddress(each.url()))) {
            ArrayNode links = feature.putArray("links");
            sources.stream()
                    .map(Telling::address)
                    .filter(Markup::isAddress)
                    .forEach(each -> links.addObject().put("type", "seeAlso").put("identifier", each));
        }
        List<Relation> answered = telling.catalog().answersOf(entry.id());
        if (!answered.isEmpty()) {
            ArrayNode relations = feature.putArray("relations");
            for (Relation relation : answered) {
                ObjectNode node = relations.addObject();
                node.put("relationType", relation.type());
                node.put("relationTo", Telling.writable(relation.to()));
                JsonOut.put(node, "label", telling.say(relation.note()));
            }
        }
        return feature;
    }

    private static ObjectNode when(When when, String words) {
        PlainSpan span = PlainSpan.of(when);
        ObjectNode node = JsonOut.object();
        ObjectNode timespan = node.putArray("timespans").addObject();
        if (span.exact()) {
            boundary(timespan, "start", span.start());
            boundary(timespan, "end", span.end());
        } else {
            boundary(timespan, "start", when.earliestStart(), when.latestStart());
            boundary(timespan, "end", Instants.before(when.earliestEnd()), Instants.before(when.latestEnd()));
        }
        node.put("label", words);
        node.put("certainty", when.edtf().matches(".*[?%].*") ? "less-certain" : "certain");
        return node;
    }

    private static void boundary(ObjectNode timespan, String name, @Nullable PlainDate date) {
        if (date != null) {
            timespan.putObject(name).put("in", date.iso());
        }
    }

    private static void boundary(ObjectNode timespan, String name, double earliest, double latest) {
        ObjectNode bounds = JsonOut.object();
        if (!Instants.isOpen(earliest)) {
            bounds.put("earliest", day(earliest));
        }
        if (!Instants.isOpen(latest)) {
            bounds.put("latest", day(latest));
        }
        if (!bounds.isEmpty()) {
            timespan.set(name, bounds);
        }
    }

    private static String day(double instant) {
        return PlainDate.of(CalendarDay.of(instant)).iso();
    }
}
