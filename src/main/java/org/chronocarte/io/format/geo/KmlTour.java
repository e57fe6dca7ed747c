package org.chronocarte.io.format.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.MachineDates;
import org.chronocarte.io.format.xml.SafeXml;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A recorded flight (gx:Tour), each stop of which becomes a chapter. A flight that was recorded by hand is made of many
 * smooth moves: of these only the ones at which it waits are stops.
 */
final class KmlTour {

    /** What the names of extended data add to the id of a stop, for its headline and its text. */
    static final String TITLE = "-title";

    static final String TEXT = "-text";

    private static final int MOST = 100;
    private static final double METRES_PER_DEGREE = 111_320;

    /** Half of what is seen, as a part of the distance from which it is seen. */
    private static final double HALF_VIEW = 0.6;

    private record Stop(
            String id, @Nullable GeoBounds bounds, @Nullable When window, boolean smooth) {}

    private String name = "";
    private String description = "";
    private Map<String, String> data = Map.of();
    private final List<Stop> stops = new ArrayList<>();
    private final List<Stop> waits = new ArrayList<>();

    /** Reads the element that starts here. */
    static KmlTour read(SafeXml xml) throws XMLStreamException {
        KmlTour tour = new KmlTour();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "name" -> tour.name = xml.text();
                    case "description" -> tour.description = xml.text();
                    case "ExtendedData" -> {
                        KmlPlacemark told = new KmlPlacemark();
                        told.extended(xml);
                        tour.data = told.data;
                    }
                    case "FlyTo" -> tour.stops.add(stop(xml));
                    case "Wait", "TourControl" -> {
                        tour.wait(xml);
                    }
                    case "Playlist" -> {
                        // Its content comes next.
                    }
                    default -> xml.skip();
                }
            }
        }
        return tour;
    }

    private void wait(SafeXml xml) throws XMLStreamException {
        xml.skip();
        if (!stops.isEmpty() && !waits.contains(stops.get(stops.size() - 1))) {
            waits.add(stops.get(stops.size() - 1));
        }
    }

    private static Stop stop(SafeXml xml) throws XMLStreamException {
        int outside = xml.depth() - 1;
        String id = xml.attribute("id");
        double lat = Double.NaN;
        double lon = Double.NaN;
        double range = Double.NaN;
        double altitude = Double.NaN;
        boolean smooth = false;
        KmlTime time = null;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            String element = xml.name();
            if (KmlTime.isTime(element)) {
                time = KmlTime.read(xml);
                continue;
            }
            switch (element) {
                case "latitude" -> lat = number(xml.text());
                case "longitude" -> lon = number(xml.text());
                case "range" -> range = number(xml.text());
                case "altitude" -> altitude = number(xml.text());
                case "flyToMode" -> smooth = xml.text().equals("smooth");
                default -> {
                    // The camera's elements come with their content.
                }
            }
        }
        return new Stop(id, bounds(lat, lon, Double.isNaN(range) ? altitude : range), window(time), smooth);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** @param away metres to the point that is looked at, or above ground */
    private static @Nullable GeoBounds bounds(double lat, double lon, double away) {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            return null;
        }
        double metres = (Double.isNaN(away) ? 10_000 : Math.max(500, Math.min(10_000_000, away))) * HALF_VIEW;
        double half = metres / METRES_PER_DEGREE;
        double wide = half / Math.max(0.1, Math.cos(Math.toRadians(lat)));
        return new GeoBounds(
                Math.max(-180, lon - wide),
                Math.max(-90, lat - half),
                Math.min(180, lon + wide),
                Math.min(90, lat + half));
    }

    private static @Nullable When window(@Nullable KmlTime time) {
        if (time == null) {
            return null;
        }
        if (time.at() != null) {
            return MachineDates.when(time.at()).orElse(null);
        }
        String begin = time.begin() == null ? ".." : MachineDates.date(time.begin());
        String end = time.end() == null ? ".." : MachineDates.date(time.end());
        if (begin == null || end == null) {
            return null;
        }
        try {
            return When.parse(begin.equals(end) ? begin : begin + "/" + end);
        } catch (WhenFormatException e) {
            return null;
        }
    }

    /** Adds its chapters. */
    void tell(DraftDossier dossier) {
        List<Stop> shown = stops.stream()
                .filter(each -> !each.smooth() || waits.contains(each))
                .toList();
        if (shown.isEmpty() && !stops.isEmpty()) {
            shown = stops.subList(stops.size() - 1, stops.size());
        }
        if (shown.size() > MOST) {
            dossier.warn("kml-tour-long", new Where.File(), Integer.toString(shown.size()), Integer.toString(MOST));
        }
        List<Draft> none = List.of();
        for (int i = 0; i < Math.min(MOST, shown.size()); i++) {
            Stop stop = shown.get(i);
            String own = data.get(stop.id() + TITLE);
            String numbered = (name.isEmpty() ? "Tour" : name) + (shown.size() > 1 ? " · " + (i + 1) : "");
            StoredView view = new StoredView(
                    stop.window(),
                    stop.bounds(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    Extras.NONE);
            String told = data.getOrDefault(stop.id() + TEXT, "");
            boolean first = i == 0 && own == null;
            dossier.chapter(own == null ? numbered : own, first ? description : told, view, none);
        }
    }
}
