package org.chronocarte.picture.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/** A small dossier under construction, and the scenes of it. */
final class MapFixture {

    static final PaperFonts FONTS = new PaperFonts();
    private static final Theme LIGHT = Theme.of(Look.LIGHT);

    private final List<Place> places = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();

    static MapFixture empty() {
        return new MapFixture();
    }

    /** Towns of France, and what lies far away. */
    static MapFixture france() {
        return new MapFixture()
                .place("marseille", "Marseille", 43.297, 5.381, PlacePrecision.TOWN)
                .place("paris", "Paris", 48.853, 2.349, PlacePrecision.TOWN)
                .place("incarville", "Incarville", 49.238, 1.179, PlacePrecision.APPROXIMATE)
                .place("prison", "Condé-sur-Sarthe", 48.436, 0.011, PlacePrecision.EXACT)
                .place("france", "France", 46, 2, PlacePrecision.TERRITORY)
                .place("cayenne", "Cayenne", 4.82, -52.361, PlacePrecision.EXACT)
                .place("dubai", "Dubai", 25.077, 55.309, PlacePrecision.TOWN)
                .entries(9, "marseille", "event", "response")
                .entries(5, "paris", "response")
                .entries(1, "incarville", "event")
                .entries(2, "prison", "event")
                .entries(3, "france", "response")
                .entries(4, "cayenne", "event")
                .entries(2, "dubai", "response");
    }

    /** Many places anywhere, of every precision, some on one point. */
    static MapFixture random(long seed, int sites) {
        Random random = new Random(seed);
        MapFixture made = new MapFixture();
        PlacePrecision[] precisions = PlacePrecision.values();
        for (int i = 0; i < sites; i++) {
            double lat = random.nextInt(4) == 0 ? 45 + random.nextDouble() * 4 : random.nextDouble() * 160 - 80;
            double lon = random.nextInt(4) == 0 ? random.nextDouble() * 6 : random.nextDouble() * 360 - 180;
            String name = "Place".repeat(1 + random.nextInt(3)) + " " + "name ".repeat(random.nextInt(5)) + i;
            made.place("p" + i, name, lat, lon, precisions[random.nextInt(4)]);
            made.entries(1 + random.nextInt(random.nextInt(20) + 1), "p" + i, "event", "response");
        }
        return made;
    }

    MapFixture place(String id, String name, double lat, double lon, PlacePrecision precision) {
        return place(id, name, new Position(lat, lon), precision, null);
    }

    MapFixture place(
            String id, String name, @Nullable Position position, PlacePrecision precision, @Nullable String within) {
        places.add(new Place(id, LocalText.neutral(name), position, precision, within, List.of(), null, Extras.NONE));
        return this;
    }

    /** A place that is an area, by its ISO 3166 codes. */
    MapFixture area(String id, double lat, double lon, PlacePrecision precision, String... codes) {
        places.add(new Place(
                id, LocalText.neutral(id), new Position(lat, lon), precision, null, List.of(codes), null, Extras.NONE));
        return this;
    }

    /** Entries at a place, their kinds taken in turn. */
    MapFixture entries(int count, String place, String... kinds) {
        for (int i = 0; i < count; i++) {
            entry("e" + entries.size(), kinds[i % kinds.length], place);
        }
        return this;
    }

    MapFixture entry(String id, String kind, String... at) {
        return entryOn(null, id, kind, at);
    }

    MapFixture entryOn(@Nullable String edtf, String id, String kind, String... at) {
        entries.add(new Entry(
                id,
                kind,
                LocalText.neutral("Entry " + id),
                null,
                edtf == null ? null : When.parse(edtf),
                null,
                List.of(at),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                Extras.NONE));
        return this;
    }

    MapFixture route(String id, String from, String to, @Nullable String entry) {
        routes.add(new Route(
                id, LocalText.neutral(id), from, to, true, ClaimStatus.STATED, List.of(), entry, null, Extras.NONE));
        return this;
    }

    EntryIndex index() {
        LocalText title = LocalText.neutral("test");
        List<Kind> kinds = List.of(
                new Kind("event", title, title, Lane.ABOVE, 0xC8431B, 0xFF7A45, Shape.CIRCLE, Extras.NONE),
                new Kind("response", title, title, Lane.BELOW, 0x1F6FB5, 0x5AA9F0, Shape.SQUARE, Extras.NONE));
        return new EntryIndex(new Dossier(
                "test",
                title,
                null,
                List.of(),
                null,
                kinds,
                List.of(),
                List.of(),
                places,
                List.of(),
                entries,
                List.of(),
                routes,
                List.of(),
                List.of(),
                StoredView.EVERYTHING,
                Extras.NONE));
    }

    MapRequest request(Viewport view) {
        EntryIndex index = index();
        ViewState state = opening(index, "en", Look.LIGHT);
        return new MapRequest(
                index, state, new Matcher(index).matches(state), view, LIGHT, List.of(), null, InsetMemory.NONE);
    }

    static ViewState opening(EntryIndex index, String language, Look look) {
        return Views.opening(index, language, look, LocalDate.of(2025, 1, 1));
    }

    MapScene scene(Viewport view) {
        return new MapComposer(FONTS, MapLabelSource.NONE).compose(request(view));
    }

    static Viewport franceView() {
        return view(46.6, 2.5, 5.6);
    }

    static Viewport view(double lat, double lon, double zoom) {
        return new Viewport(Mercator.x(lon), Mercator.y(lat), zoom, 1000, 560);
    }

    /** The hub of a place on the main map. */
    static HubMark hub(MapScene scene, String placeId) {
        return scene.hubs().stream()
                .filter(hub ->
                        hub.places().stream().anyMatch(place -> place.id().equals(placeId)))
                .findFirst()
                .orElseThrow();
    }
}
