package org.chronocarte.io.format.geo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.Locator;
import org.chronocarte.io.format.draft.Moments;
import org.chronocarte.io.format.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/** Reads documents of KML into one dossier. Placemarks get the time of the nearest folder that has one. */
final class KmlDocument {

    /** A document or folder that is open. */
    private static final class Container {

        final boolean folder;
        String name = "";

        @Nullable
        KmlTime time;

        Container(boolean folder, @Nullable KmlTime inherited) {
            this.folder = folder;
            this.time = inherited;
        }
    }

    private final DraftDossier dossier;
    private final Moments moments;
    private final Placing placing;
    private final FeatureTimes columns;
    private final KmlSchemas schemas = new KmlSchemas();
    private final Deque<Container> open = new ArrayDeque<>();
    private long count;
    private boolean titled;
    private boolean ours;

    KmlDocument(DraftDossier dossier) {
        this.dossier = dossier;
        this.moments = new Moments(dossier);
        this.placing = new Placing(new Locator(dossier));
        this.columns = new FeatureTimes(dossier);
    }

    /** Reads a whole file. */
    void read(SafeXml xml) throws XMLStreamException {
        open.clear();
        while (xml.next()) {
            String element = xml.name();
            if (xml.isStart()) {
                start(element, xml);
            } else if (isContainer(element) && !open.isEmpty()) {
                open.pop();
            }
        }
    }

    private static boolean isContainer(String element) {
        return element.equals("Document") || element.equals("Folder");
    }

    private void start(String element, SafeXml xml) throws XMLStreamException {
        if (isContainer(element)) {
            Container outer = open.peek();
            open.push(new Container(element.equals("Folder"), outer == null ? null : outer.time));
            ours |= element.equals("Document") && xml.attribute("id").equals("chronocarte");
        } else if (KmlTime.isTime(element)) {
            KmlTime time = KmlTime.read(xml);
            Container container = open.peek();
            if (container != null && time != null) {
                container.time = time;
            }
        } else {
            switch (element) {
                case "name" -> name(xml.text());
                case "description" -> describe(xml.text());
                case "Placemark" -> placemark(KmlPlacemark.read(xml, schemas));
                case "Schema" -> schemas.read(xml);
                case "NetworkLink" -> leaveOut(xml, true);
                case "GroundOverlay", "ScreenOverlay", "PhotoOverlay" -> leaveOut(xml, false);
                case "Tour" -> KmlTour.read(xml).tell(dossier);
                case "kml", "Create", "Change", "Update", "NetworkLinkControl" -> {
                    // What they hold comes next.
                }
                default -> {
                    if (schemas.isPlacemark(element)) {
                        placemark(KmlPlacemark.read(xml, schemas));
                    } else {
                        xml.skip();
                    }
                }
            }
        }
    }

    private void name(String name) {
        Container container = open.peek();
        if (container != null && container.name.isEmpty()) {
            container.name = name;
        }
        if (!titled && open.size() == 1 && !name.isEmpty()) {
            titled = true;
            dossier.title(name);
        }
    }

    private void describe(String text) {
        if (open.size() == 1) {
            dossier.summary(text);
        }
    }

    private Where next() {
        count++;
        return new Where.Row(count, "");
    }

    /** Pictures over the map, and links, which may lead anywhere: neither is an entry. */
    private void leaveOut(SafeXml xml, boolean link) throws XMLStreamException {
        int outside = xml.depth() - 1;
        String name = "";
        String address = "";
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart() && xml.name().equals("name")) {
                name = xml.text();
            } else if (xml.isStart() && xml.name().equals("href")) {
                address = xml.text();
            }
        }
        dossier.row();
        if (link) {
            dossier.leaveOut("kml-link", next(), address);
        } else {
            dossier.leaveOut("kml-overlay", next(), name.isEmpty() ? address : name);
        }
    }

    private void placemark(KmlPlacemark placemark) {
        dossier.row();
        Where where = next();
        Spot spot = placemark.geometry.spot();
        String title = title(placemark, spot);
        if (title == null) {
            dossier.leaveOut("feature-empty", where);
            return;
        }
        Draft draft = new Draft(where, title).id(placemark.id).summary(placemark.description);
        boolean dated = date(draft, placemark);
        if (ours) {
            // The folders are its kinds, and each placemark says its own.
            new KmlTold(placemark, where).tell(draft, dossier);
        } else {
            folders().forEach(draft::tag);
        }
        if (placemark.geometry.isBroken()) {
            dossier.warn("geometry-broken", where);
        }
        if (ours && places(draft, placemark, where)) {
            spot = null;
        } else if (spot != null) {
            String name = placemark.address.isEmpty() ? null : placemark.address;
            DraftPlace place = placing.place(where, spot, name, false, null);
            if (place != null) {
                draft.place(place);
            }
        } else if (!placemark.address.isEmpty()) {
            draft.place(DraftPlace.named(placemark.address));
        }
        if (!placemark.link.isEmpty()) {
            draft.source(DraftSource.of(placemark.link));
        }
        if (placemark.hidden) {
            draft.extra("visibility", "0");
        }
        keepData(draft, placemark, dated, where);
        dossier.add(draft);
    }

    /** Gives a draft all its places, each with its name; false when they do not match the points. */
    private boolean places(Draft draft, KmlPlacemark placemark, Where where) {
        List<Spot> points = placemark.geometry.eachPoint();
        List<KmlTold.Place> told = KmlTold.places(placemark);
        if (points.isEmpty() && placemark.geometry.spot() != null || points.size() > told.size()) {
            return false;
        }
        for (int i = 0; i < told.size(); i++) {
            KmlTold.Place each = told.get(i);
            Spot point = i < points.size() ? points.get(i) : null;
            DraftPlace place = point == null ? null : placing.place(where, point, each.name(), false, null);
            draft.place(place == null ? DraftPlace.named(each.name()) : each.known(place));
        }
        return !told.isEmpty();
    }

    /** Keeps what its columns say; that may be its time, which My Maps writes nowhere else. */
    private void keepData(Draft draft, KmlPlacemark placemark, boolean dated, Where where) {
        if (ours) {
            placemark.data.forEach(draft::extra);
            return;
        }
        Properties data = placemark.columns();
        if (!dated) {
            columns.date(draft, data, where);
        }
        data.keepRest(draft);
    }

    /** Whether it, or a folder in which it lies, has a time. */
    private boolean date(Draft draft, KmlPlacemark placemark) {
        KmlTime time = placemark.time == null ? placemark.geometry.time() : placemark.time;
        Container container = open.peek();
        if (time == null && container != null) {
            time = container.time;
        }
        if (time != null) {
            time.date(draft, moments);
        }
        return time != null;
    }

    private static @Nullable String title(KmlPlacemark placemark, @Nullable Spot spot) {
        for (String each : new String[] {placemark.name, placemark.address, placemark.description}) {
            if (!each.isBlank()) {
                return each;
            }
        }
        if (!placemark.data.isEmpty()) {
            return placemark.data.values().iterator().next();
        }
        return spot == null ? null : String.format(Locale.ROOT, "%.4f, %.4f", spot.y(), spot.x());
    }

    /** The names of the folders in which it lies, the outermost first. */
    private List<String> folders() {
        List<String> names = new ArrayList<>();
        open.descendingIterator().forEachRemaining(each -> {
            if (each.folder && !each.name.isBlank()) {
                names.add(each.name);
            }
        });
        return names;
    }
}
