package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.picture.geo.PlaceLabel;
import org.chronocarte.picture.geo.Viewport;

/** Gives labels their room: hubs first, by their number of entries; then ends of routes; then the base map's names. */
final class MapLabels {

    private static final double DOT_RADIUS = 2;
    private static final double END_RADIUS = 6;
    /** More names than this are noise, and cost time. */
    private static final int MOST_HUBS = 300;

    /** For how many zoom levels later towns are due when it is read from twice as far. */
    private static final double FEWER_TOWNS = 2;

    private static final int MOST_CANDIDATES = 600;
    /** Pixels between two labels that say the same. */
    private static final double REPEAT_AFTER = 200;

    /** The same for streets, which are all over a map that has any. */
    private static final double STREET_REPEAT_AFTER = 320;

    /** How far the name of an area may be moved from its middle: as little as will do. */
    private static final List<Shift> AREA_SHIFTS =
            List.of(new Shift(0, 0), new Shift(0, -0.9), new Shift(0, 0.9), new Shift(0, -1.7), new Shift(0, 1.7));

    /** That of a country makes room for its capital. */
    private static final List<Shift> COUNTRY_SHIFTS = joined(
            AREA_SHIFTS,
            List.of(
                    new Shift(0.25, 0),
                    new Shift(-0.25, 0),
                    new Shift(0.25, -0.9),
                    new Shift(-0.25, -0.9),
                    new Shift(0.25, 0.9),
                    new Shift(-0.25, 0.9)));

    /** The same for a country that is large by now: of a small one, the name would lie on a neighbour. */
    private static final List<Shift> LARGE_COUNTRY_SHIFTS =
            joined(COUNTRY_SHIFTS, List.of(new Shift(0, -2.6), new Shift(0, 2.6)));

    /** A country is large so many zooms after its name came. */
    private static final double LARGE_AFTER = 1;

    /** How much of a straight run a name may take. */
    private static final double STREET_SHARE = 0.95;

    private static final double BASE_MARGIN = 2.5;
    private static final List<LabelType.Side> SIDES = List.of(
            LabelType.Side.RIGHT,
            LabelType.Side.LEFT,
            LabelType.Side.ABOVE,
            LabelType.Side.BELOW,
            LabelType.Side.RIGHT_ABOVE,
            LabelType.Side.RIGHT_BELOW,
            LabelType.Side.LEFT_ABOVE,
            LabelType.Side.LEFT_BELOW);

    /** Where the name of a town of the base map may stand, and of one so large that its name must not be lost. */
    private static final List<LabelType.Side> TOWN_SIDES = List.of(LabelType.Side.RIGHT, LabelType.Side.LEFT);

    private static final List<LabelType.Side> CITY_SIDES = List.of(
            LabelType.Side.RIGHT,
            LabelType.Side.LEFT,
            LabelType.Side.RIGHT_ABOVE,
            LabelType.Side.RIGHT_BELOW,
            LabelType.Side.LEFT_ABOVE,
            LabelType.Side.LEFT_BELOW,
            LabelType.Side.ABOVE,
            LabelType.Side.BELOW);

    private final LabelType type;
    private final Locale locale;
    private final LabelPlacer placer;
    private final Set<String> named = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final List<LabelMark> placed = new ArrayList<>();

    /**
     * @param across to the right, in widths of the name
     * @param down in sizes of its type
     */
    private record Shift(double across, double down) {}

    MapLabels(LabelType type, String language, LabelPlacer placer) {
        this.type = type;
        this.locale = Locale.forLanguageTag(language);
        this.placer = placer;
    }

    List<LabelMark> placed() {
        return placed;
    }

    /** Names hubs; all rings take their room before any name does. */
    void hubs(List<HubMark> hubs) {
        hubs.forEach(hub -> placer.take(hub.room(type.scale())));
        hubs.stream()
                .sorted(Comparator.comparing((HubMark hub) -> !hub.emphasis().selected())
                        .thenComparing(Comparator.comparingInt(HubMark::count).reversed()))
                .limit(MOST_HUBS)
                .forEach(this::hub);
    }

    private void hub(HubMark hub) {
        if (!hub.named().isNamed()) {
            // The map shows where it is; a number beside it would take the room of a name.
            return;
        }
        String name = hub.named().label().in(locale.getLanguage());
        String text = hub.siteCount() == 1 ? name : name + " +" + (hub.siteCount() - 1);
        if (titles.contains(folded(text))) {
            return;
        }
        boolean territory = hub.precision() == PlacePrecision.TERRITORY;
        LabelRole role = territory ? LabelRole.TERRITORY : LabelRole.HUB;
        if (beside(type.block(role, text, locale), hub.center(), hub.reach(type.scale()))) {
            named.add(folded(name));
        }
    }

    /** Says that a name is already to be read above: no hub is named so again. */
    void titled(String name) {
        titles.add(folded(name));
    }

    private boolean isNamed(String name) {
        return named.contains(folded(name));
    }

    private boolean beside(LabelType.Block block, MapPoint point, double radius) {
        Map<MapBox, LabelType.Side> sideOf = new HashMap<>();
        List<MapBox> boxes = new ArrayList<>();
        for (LabelType.Side side : SIDES) {
            MapBox box = type.box(block, side, point, radius);
            boxes.add(box);
            sideOf.put(box, side);
        }
        return placer.place(boxes)
                .map(box -> placed.add(type.mark(block, sideOf.getOrDefault(box, LabelType.Side.RIGHT), box, null)))
                .orElse(false);
    }

    /** Names the ends of routes that have no hub. */
    void waypoints(Map<Place, MapPoint> points) {
        points.values().forEach(point -> placer.take(MapBox.around(point.x(), point.y(), END_RADIUS)));
        points.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().id()))
                .forEach(entry -> {
                    Place place = entry.getKey();
                    String name = place.label().in(locale.getLanguage());
                    boolean territory = place.precision() == PlacePrecision.TERRITORY;
                    LabelType.Block block = type.block(territory ? LabelRole.TERRITORY : LabelRole.CITY, name, locale);
                    if (!isNamed(name) && beside(block, entry.getValue(), END_RADIUS)) {
                        named.add(folded(name));
                    }
                });
    }

    /**
     * Names what the base map shows, where there is still room. What is to be read from afar names only the towns that a
     * map of smaller scale has: more would be a crowd of names.
     *
     * @param afar how many times as far away it is read as on a desktop, 1 for as far
     */
    void base(List<PlaceLabel> candidates, Viewport view, MapPoint offset, double afar) {
        double due = view.zoom() - FEWER_TOWNS * Math.log(Math.max(1, afar)) / Math.log(2);
        candidates.stream().limit(MOST_CANDIDATES).forEach(candidate -> {
            boolean town = candidate.kind().isTown();
            if (isNamed(candidate.text()) || town && candidate.minZoom() > due) {
                return;
            }
            MapPoint point = new MapPoint(
                    offset.x() + view.screenX(candidate.unitX()), offset.y() + view.screenY(candidate.unitY()));
            LabelType.Block block = type.block(candidate, view.zoom(), locale);
            PlaceLabel.Run run = candidate.run();
            if (town) {
                city(block, point);
            } else if (run != null) {
                street(block, point, run.degrees(), run.unitLength() * view.worldSize());
            } else {
                area(block, point, shifts(block.role(), view.zoom() - candidate.minZoom()));
            }
        });
    }

    private static List<Shift> joined(List<Shift> near, List<Shift> far) {
        return Stream.concat(near.stream(), far.stream()).toList();
    }

    /** @param since for how many zooms the area has been large enough to be named */
    private static List<Shift> shifts(LabelRole role, double since) {
        if (role != LabelRole.COUNTRY) {
            return AREA_SHIFTS;
        }
        return since < LARGE_AFTER ? COUNTRY_SHIFTS : LARGE_COUNTRY_SHIFTS;
    }

    /** The name of an area may lie a little beside its middle. */
    private void area(LabelType.Block block, MapPoint point, List<Shift> shifts) {
        MapBox middle = type.box(block, LabelType.Side.ON, point, 0);
        if (isRepeated(block, middle, REPEAT_AFTER)) {
            return;
        }
        for (Shift shift : shifts) {
            MapBox box = new MapBox(
                    middle.x() + shift.across() * middle.width(),
                    middle.y() + shift.down() * block.style().size(),
                    middle.width(),
                    middle.height());
            if (placer.place(List.of(box.grown(BASE_MARGIN))).isPresent()) {
                placed.add(type.mark(block, LabelType.Side.ON, box, null));
                return;
            }
        }
    }

    /** A street's name lies along it, where it is straight for long enough. */
    private void street(LabelType.Block block, MapPoint point, double degrees, double length) {
        MapBox box = type.box(block, LabelType.Side.ON, point, 0);
        if (block.width() > length * STREET_SHARE || isRepeated(block, box, STREET_REPEAT_AFTER)) {
            return;
        }
        double half = block.height() / 2 + 1;
        double reach = Math.max(0, block.width() / 2 - half);
        int steps = (int) Math.ceil(reach / half);
        List<MapBox> room = new ArrayList<>();
        for (int i = -steps; i <= steps; i++) {
            double along = steps == 0 ? 0 : reach * i / steps;
            room.add(MapBox.around(
                    point.x() + along * Math.cos(Math.toRadians(degrees)),
                    point.y() + along * Math.sin(Math.toRadians(degrees)),
                    half));
        }
        if (placer.placeAll(room)) {
            placed.add(type.mark(block, LabelType.Side.ON, box, null).turned(degrees));
        }
    }

    /** A large sea is named at several points, of which one is enough where they are near to each other. */
    private boolean isRepeated(LabelType.Block block, MapBox box, double within) {
        return placed.stream()
                .anyMatch(other -> other.role() == block.role()
                        && other.lines().get(0).text().equals(block.lines().get(0))
                        && Math.hypot(
                                        other.box().centerX() - box.centerX(),
                                        other.box().centerY() - box.centerY())
                                < within * type.scale());
    }

    private void city(LabelType.Block block, MapPoint point) {
        MapBox dot = MapBox.around(point.x(), point.y(), DOT_RADIUS);
        if (!placer.isFree(dot.grown(BASE_MARGIN))) {
            return;
        }
        for (LabelType.Side side : block.role() == LabelRole.CITY ? CITY_SIDES : TOWN_SIDES) {
            MapBox box = type.box(block, side, point, DOT_RADIUS - 1);
            if (placer.place(List.of(box.grown(1))).isPresent()) {
                placer.take(dot);
                placed.add(type.mark(block, side, box, point));
                return;
            }
        }
    }

    private String folded(String name) {
        return name.toLowerCase(locale).replace('’', '\'');
    }
}
