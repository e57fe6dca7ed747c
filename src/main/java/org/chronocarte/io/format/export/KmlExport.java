package org.chronocarte.io.format.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;

/**
 * KML 2.2 for Google Earth and others: a folder and a style for each kind, a placemark for each entry with its date as a
 * time stamp or span, all that is told of it as HTML, its fields as extended data; and the chapters as a tour.
 */
final class KmlExport implements DossierExport {

    /** The id of our documents: by it our reader knows that the extended data are those written here. */
    static final String OURS = "chronocarte";

    @Override
    public String id() {
        return "kml";
    }

    @Override
    public String extension() {
        return "kml";
    }

    @Override
    public List<Problem> write(Dossier dossier, String language, OutputStream out) throws IOException {
        Telling telling = new Telling(dossier, language);
        EntryText texts = new EntryText(telling);
        Map<String, String> styles = styles(dossier);
        XmlOut.write(out, xml -> {
            xml.open("kml").namespace("http://www.opengis.net/kml/2.2").namespace("gx", KmlTour.NAMESPACE);
            xml.open("Document", "id", OURS).text("name", telling.say(dossier.title()));
            xml.text("description", Markup.escaped(telling.say(dossier.summary())));
            for (Kind kind : dossier.kinds()) {
                xml.open("Style", "id", Objects.requireNonNull(styles.get(kind.id())))
                        .open("IconStyle")
                        .text("color", color(kind.color()))
                        .close()
                        .close();
            }
            for (Kind kind : dossier.kinds()) {
                xml.open("Folder").text("name", telling.say(kind.plural()));
                for (Entry entry : dossier.entries()) {
                    if (entry.kind().equals(kind.id())) {
                        placemark(entry, styles, telling, texts, xml);
                    }
                }
                xml.close();
            }
            for (Entry entry : dossier.entries()) {
                if (!styles.containsKey(entry.kind())) {
                    placemark(entry, styles, telling, texts, xml);
                }
            }
            new KmlTour(telling).write(xml);
            xml.close().close();
        });
        return new Losses(telling)
                .languages()
                .dates(PlainSpan::exact)
                .evidence()
                .warn("export-tour", dossier.chapters().size())
                .routes()
                .pictures()
                .eras()
                .relationNotes()
                .places()
                .unused()
                .questions()
                .about()
                .problems();
    }

    /** Ids of styles by kind: a kind's own id may be none in XML. */
    private static Map<String, String> styles(Dossier dossier) {
        Map<String, String> styles = new LinkedHashMap<>();
        dossier.kinds().forEach(each -> styles.put(each.id(), "kind-" + (styles.size() + 1)));
        return styles;
    }

    /** KML puts opacity first, and red last. */
    private static String color(int rgb) {
        return String.format(Locale.ROOT, "ff%02x%02x%02x", rgb & 0xff, rgb >> 8 & 0xff, rgb >> 16 & 0xff);
    }

    private static void placemark(Entry entry, Map<String, String> styles, Telling telling, EntryText texts, XmlOut xml)
            throws XMLStreamException {
        xml.open("Placemark").text("name", telling.say(entry.title()));
        xml.text("description", Markup.html(texts.passages(entry)));
        if (entry.when() != null) {
            time(entry.when(), xml);
        }
        String style = styles.get(entry.kind());
        xml.text("styleUrl", style == null ? "" : "#" + style);
        data(entry, telling, xml);
        List<Position> positions = telling.placed(entry).stream()
                .flatMap(each -> telling.catalog().positionOf(each.id()).stream())
                .toList();
        if (positions.size() > 1) {
            xml.open("MultiGeometry");
        }
        for (Position position : positions) {
            xml.open("Point")
                    .text("coordinates", position.lon() + "," + position.lat())
                    .close();
        }
        if (positions.size() > 1) {
            xml.close();
        }
        xml.close();
    }

    private static void time(When when, XmlOut xml) throws XMLStreamException {
        PlainSpan span = PlainSpan.of(when);
        if (span.isSingle()) {
            xml.open("TimeStamp").text("when", span.known().iso()).close();
            return;
        }
        xml.open("TimeSpan")
                .text("begin", span.start() == null ? "" : span.start().iso())
                .text("end", span.end() == null ? "" : span.end().iso())
                .close();
    }

    private static String joined(List<Place> places, Function<Place, String> words) {
        return String.join("; ", places.stream().map(words).toList());
    }

    private static void data(Entry entry, Telling telling, XmlOut xml) throws XMLStreamException {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("id", Telling.writable(entry.id()));
        data.put("text", telling.say(entry.summary()));
        data.put("date", entry.when() == null ? "" : entry.when().edtf());
        data.put("date_note", telling.say(entry.whenNote()));
        data.put("kind", telling.kind(entry));
        List<Place> placed = telling.placed(entry);
        List<Place> places = new ArrayList<>(placed);
        telling.places(entry).stream().filter(each -> !placed.contains(each)).forEach(places::add);
        data.put("place", joined(places, each -> telling.say(each.label())));
        data.put("precision", joined(placed, telling::precision));
        data.put("country", String.join("; ", telling.countries(entry)));
        data.put("tags", String.join("; ", telling.tags(entry)));
        data.put("actors", String.join("; ", telling.actors(entry)));
        data.put("answers", Telling.writable(String.join("; ", telling.answered(entry))));
        data.put("weight", entry.weight() == null ? "" : entry.weight().toString());
        data.put("note", telling.say(entry.note()));
        for (String name : Unknown.names(List.of(entry), data.keySet())) {
            data.put(Telling.writable(name), Telling.writable(Unknown.text(entry, name)));
        }
        xml.open("ExtendedData");
        for (Map.Entry<String, String> each : data.entrySet()) {
            if (!each.getValue().isBlank()) {
                xml.open("Data", "name", each.getKey())
                        .text("value", each.getValue())
                        .close();
            }
        }
        xml.close();
    }
}
