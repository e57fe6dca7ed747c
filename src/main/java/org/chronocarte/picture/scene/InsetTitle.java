package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.SiteGroups;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Typeface;

/**
 * Names groups of sites: by the places that hold them, territories first; by the largest where there are many. Where
 * none has a name, by the countries that they lie in. What the places of a dossier are called is kept. For one thread.
 */
final class InsetTitle {

    private static final double SIDE = 8;
    private static final double LINE = 1.2;

    /** So many sites tell what countries a group lies in: one of each of its parts where it has more. */
    private static final int MOST_ASKED = 12;

    private final EntryIndex index;
    private final Map<Key, List<String>> places = new HashMap<>();

    private record Key(int busiest, String language) {}

    InsetTitle(EntryIndex index) {
        this.index = index;
    }

    static TextStyle style(double scale) {
        return new TextStyle(Typeface.SANS_SEMIBOLD, 10 * scale);
    }

    /**
     * Of each group the first of its names that fits into a frame, on one line or two. Two groups in the same countries
     * are named by different ones.
     *
     * @param country tells in which country a site lies, for a group of places without names
     * @param others says a country and that there are others
     */
    List<List<String>> of(
            List<SiteGroups.Group> groups,
            IntFunction<Optional<String>> country,
            String language,
            UnaryOperator<String> others,
            TextMeasure measure,
            TextStyle style,
            double frameWidth) {
        double room = frameWidth - SIDE * 2;
        List<List<String>> titles = new ArrayList<>();
        Set<String> leading = new HashSet<>();
        for (SiteGroups.Group group : groups) {
            List<String> places = places(group, language);
            List<String> countries = places.isEmpty() ? countries(group, country, leading) : List.of();
            countries.stream().findFirst().ifPresent(leading::add);
            List<List<String>> names;
            if (countries.isEmpty()) {
                List<String> site = List.of(index.site(group.busiest()).label().in(language));
                names = names(places.isEmpty() ? site : places, UnaryOperator.identity());
            } else {
                // Places are named by the largest; of countries none stands for the others.
                names = names(countries, countries.size() > 1 ? others : UnaryOperator.identity());
            }
            titles.add(fitting(names, measure, style, room));
        }
        return titles;
    }

    private static List<String> fitting(List<List<String>> names, TextMeasure measure, TextStyle style, double room) {
        for (List<String> lines : names) {
            if (lines.stream().allMatch(line -> measure.width(line, style) <= room)) {
                return lines;
            }
        }
        return List.of(measure.fitted(String.join(" ", names.get(names.size() - 1)), style, room));
    }

    /** What a group may be called, the fullest first. */
    private static List<List<String>> names(List<String> all, UnaryOperator<String> first) {
        List<List<String>> names = new ArrayList<>();
        if (all.size() <= 3) {
            names.add(List.of(String.join(" · ", all)));
        }
        if (all.size() == 2) {
            names.add(all);
        }
        String named = first.apply(all.get(0));
        names.add(List.of(named));
        names.addAll(broken(named));
        return names;
    }

    /**
     * The countries that a group lies in, that with most of its sites first.
     *
     * @param leading those that go last, since other groups are named by them
     */
    private static List<String> countries(
            SiteGroups.Group group, IntFunction<Optional<String>> country, Set<String> leading) {
        Map<String, Integer> sites = new LinkedHashMap<>();
        if (group.sites().size() <= MOST_ASKED) {
            group.sites().forEach(site -> country.apply(site).ifPresent(name -> sites.merge(name, 1, Integer::sum)));
        } else {
            // The busiest of a crowd say nothing of where it lies: they may all be of one town.
            group.parts().stream()
                    .sorted(Comparator.comparingInt(SiteGroups.Part::size).reversed())
                    .limit(MOST_ASKED)
                    .forEach(part -> country.apply(part.middle())
                            .ifPresent(name -> sites.merge(name, part.size(), Integer::sum)));
        }
        return sites.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(leading::contains))
                .toList();
    }

    private List<String> places(SiteGroups.Group group, String language) {
        return places.computeIfAbsent(new Key(group.busiest(), language), key -> named(group, language));
    }

    /** What the places are called that hold a group's sites; empty where none has a name. */
    private List<String> named(SiteGroups.Group group, String language) {
        Set<String> territories = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (int site : group.sites()) {
            Place place = outermost(index.site(site), index.catalog());
            if (!place.isNamed()) {
                continue;
            }
            (place.precision() == PlacePrecision.TERRITORY ? territories : others)
                    .add(place.label().in(language));
        }
        List<String> all = new ArrayList<>(territories);
        others.stream().filter(name -> !territories.contains(name)).forEach(all::add);
        return all;
    }

    private static List<List<String>> broken(String name) {
        List<List<String>> halves = new ArrayList<>();
        for (int space = name.lastIndexOf(' '); space > 0; space = name.lastIndexOf(' ', space - 1)) {
            halves.add(List.of(name.substring(0, space), name.substring(space + 1)));
        }
        return halves;
    }

    /** The place that holds a place and is held by none; places that hold each other in a circle end the search. */
    private static Place outermost(Place place, Catalog catalog) {
        Set<String> seen = new LinkedHashSet<>();
        Place at = place;
        while (at.within() != null && seen.add(at.id())) {
            Place holder = catalog.place(at.within()).orElse(null);
            if (holder == null) {
                break;
            }
            at = holder;
        }
        return at;
    }

    /** The title at a frame's left upper corner. */
    static LabelMark mark(List<String> lines, MapBox frame, TextStyle style, TextMeasure measure) {
        double x = frame.x() + SIDE;
        double y = frame.y() + 5;
        List<LabelMark.Line> set = new ArrayList<>();
        double width = 0;
        for (int i = 0; i < lines.size(); i++) {
            set.add(new LabelMark.Line(lines.get(i), x, y + style.size() * (0.88 + i * LINE)));
            width = Math.max(width, measure.width(lines.get(i), style));
        }
        return new LabelMark(
                LabelRole.HUB, set, style, new MapBox(x, y, width, style.size() * LINE * lines.size()), null);
    }
}
