package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The matcher's columns and sets against what the words of {@link Filter} and {@link Matches} say, entry by entry. */
class MatcherTest {

    private static Set<String> values(Facet facet, Entry entry, Catalog catalog) {
        return switch (facet) {
            case KIND -> Set.of(entry.kind());
            case PLACE ->
                entry.places().stream()
                        .flatMap(id -> catalog.place(id).map(Place::within).stream()
                                .flatMap(holder -> Set.of(id, holder).stream())
                                .collect(Collectors.collectingAndThen(
                                        Collectors.toSet(), set -> set.isEmpty() ? Set.of(id) : set))
                                .stream())
                        .collect(Collectors.toSet());
            case TAG -> Set.copyOf(entry.tags());
            case ACTOR -> Set.copyOf(entry.actors());
            case CERTAINTY ->
                entry.claims().stream()
                        .map(claim -> Filter.value(claim.status()))
                        .collect(Collectors.toSet());
            case ANSWERED ->
                catalog.kind(entry.kind()).map(Kind::lane).stream()
                        .filter(lane -> lane == Lane.ABOVE)
                        .map(lane -> catalog.answeredBy(entry.id()).isEmpty() ? "unanswered" : "answered")
                        .collect(Collectors.toSet());
        };
    }

    private static boolean passes(Entry entry, Filter filter, Catalog catalog, Set<Facet> facets) {
        for (Facet facet : facets) {
            Set<String> chosen = filter.values(facet);
            Set<String> shared = new HashSet<>(values(facet, entry, catalog));
            shared.retainAll(chosen);
            if (!chosen.isEmpty() && shared.isEmpty()) {
                return false;
            }
        }
        for (String word : filter.query().split(" ")) {
            boolean found = word.isEmpty();
            String text = entry.title().all();
            for (Claim claim : entry.claims()) {
                text += " " + claim.text().all();
            }
            for (String each : text.split("\\s+")) {
                found |= each.startsWith(word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean inTime(Entry entry, TimeWindow window, Sureness sureness) {
        When when = entry.when();
        if (when == null) {
            return sureness == Sureness.POSSIBLY;
        }
        return sureness == Sureness.SURELY ? when.surelyIn(window) : when.possiblyIn(window);
    }

    private static Filter randomFilter(Random random) {
        Filter filter = Filter.NONE
                .withSureness(random.nextBoolean() ? Sureness.SURELY : Sureness.POSSIBLY)
                .withOnlyOnMap(random.nextInt(3) == 0)
                .withQuery(new String[] {"", "", "", "pla", "seiz ", "port  coca"}[random.nextInt(6)]);
        String[][] values = {
            {"event", "response", "indicator", "unheard-of"},
            {"p0", "p1", "p2", "inner"},
            {"t0", "t1", "t2", "t3"},
            {"a0", "a1", "a2"},
            {"stated", "disputed", "alleged"},
            {"answered", "unanswered"}
        };
        for (Facet facet : Facet.values()) {
            Set<String> chosen = new TreeSet<>();
            String[] choices = values[facet.ordinal()];
            for (int n = random.nextInt(5) - 2; n > 0; n--) {
                chosen.add(choices[random.nextInt(choices.length)]);
            }
            filter = filter.with(facet, chosen);
        }
        return filter;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theAnswerIsWhatTheWordsSay(long seed) {
        Random random = new Random(seed);
        Matcher matcher = Asked.matcher(SampleDossier.random(seed, 300, 4));
        EntryIndex index = matcher.index();
        Catalog catalog = index.catalog();
        Knowledge knowledge = new Knowledge(catalog);
        for (int i = 0; i < 150; i++) {
            Filter filter = randomFilter(random);
            double start = When.parse("2019-12").earliestStart() + random.nextInt(1700) * TimeWindow.DAY;
            TimeWindow window = new TimeWindow(start, start + (1 + random.nextInt(900)) * TimeWindow.DAY / 2);
            LocalDate day =
                    random.nextBoolean() ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
            Extent extent = new Extent(0.505, 0.34, 0.515 + random.nextDouble() * 0.01, 0.37);
            ViewState state = Asked.everything(matcher)
                    .withWindow(window)
                    .withFilter(filter)
                    .withAsKnownOn(day)
                    .withExtent(extent);
            Matches matches = matcher.matches(state);
            for (int row = 0; row < index.size(); row++) {
                Entry entry = index.entry(row);
                boolean passes = passes(entry, filter, catalog, Set.of(Facet.values()));
                boolean known = knowledge.isKnown(entry, day);
                boolean in = inTime(entry, window, filter.sureness());
                boolean onMap = isOnMap(index, row, state);
                String what = entry.id() + " " + entry.when() + " for " + filter;
                assertEquals(passes && known && in, matches.inWindow().get(row), what);
                assertEquals(passes && known && onMap, matches.onTimeline().get(row), what);
                assertEquals(passes && !known && in, matches.notYetKnown().get(row), what);
                assertEquals(
                        matches.inWindow().get(row) && !inTime(entry, window, Sureness.SURELY),
                        matches.uncertain().get(row),
                        what);
            }
            assertCounts(matches, state, catalog, knowledge);
        }
    }

    private static boolean isOnMap(EntryIndex index, int row, ViewState state) {
        return !state.filter().onlyOnMap()
                || Arrays.stream(index.sitesOf(row))
                        .anyMatch(site -> state.extent().contains(index.siteX(site), index.siteY(site)));
    }

    private static void assertCounts(Matches matches, ViewState state, Catalog catalog, Knowledge knowledge) {
        EntryIndex index = matches.index();
        Filter filter = state.filter();
        for (Facet facet : Facet.values()) {
            Set<Facet> others = new HashSet<>(Set.of(Facet.values()));
            others.remove(facet);
            Map<String, Integer> counts = new HashMap<>();
            for (int row = 0; row < index.size(); row++) {
                Entry entry = index.entry(row);
                for (String value : values(facet, entry, catalog)) {
                    boolean counted = passes(entry, filter, catalog, others)
                            && inTime(entry, state.window(), filter.sureness())
                            && knowledge.isKnown(entry, state.asKnownOn())
                            && isOnMap(index, row, state);
                    counts.merge(value, counted ? 1 : 0, Integer::sum);
                }
            }
            counts.forEach((value, count) -> assertEquals(count, matches.count(facet, value), facet + " " + value));
            assertEquals(counts.keySet(), matches.counts().values(facet));
            assertEquals(0, matches.count(facet, "no such value"));
        }
    }

    @Test
    void aChoiceNarrowsTheOtherFacetsButNotItsSiblings() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("a", "event", "2024").tagged("x");
        dossier.entry("b", "response", "2024").tagged("y");
        Matcher matcher = Asked.matcher(dossier);
        Matches matches =
                matcher.matches(Asked.everything(matcher).withFilter(Filter.NONE.toggled(Facet.KIND, "event")));
        assertEquals(1, matches.count(Facet.KIND, "response"));
        assertEquals(1, matches.count(Facet.TAG, "x"));
        assertEquals(0, matches.count(Facet.TAG, "y"));
    }

    @Test
    void placesThatAreTooManyToListAreCountedToo() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        for (int i = 0; i < 400; i++) {
            dossier.place("p" + i, 40 + i * 0.01, 2);
            dossier.entry("e" + i, "event", i % 2 == 0 ? "2023" : "2024").at("p" + i, "p" + i / 2);
        }
        Matcher matcher = Asked.matcher(dossier);
        assertEquals(400, matcher.valueCount(Facet.PLACE));
        assertTrue(matcher.commonest(Facet.PLACE).size() < 400);
        Matches matches = matcher.matches(Asked.everything(matcher)
                .withWindow(TimeWindow.ofDays(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))));
        for (int i = 0; i < 400; i++) {
            assertEquals(i % 2 + (i < 200 ? 1 : 0), matches.count(Facet.PLACE, "p" + i), "p" + i);
        }
    }

    @Test
    void addressesInATownAreOneValueAndTownsOfItsNameFarAwayAnother() {
        SampleDossier dossier = SampleDossier.withFourKinds()
                .placeNamed("north", "Saint-Denis", 48.936, 2.357)
                .placeNamed("station", "Saint-Denis", 48.918, 2.343)
                .placeNamed("island", "Saint-Denis", -20.882, 55.450)
                .placeNamed("port", "Saint-Denis", -20.876, 55.447)
                .placeNamed("paris", "Paris", 48.857, 2.352);
        dossier.entry("a", "event", "2024").at("north");
        dossier.entry("b", "event", "2024").at("station");
        dossier.entry("c", "event", "2024").at("island");
        dossier.entry("d", "event", "2024").at("port");
        dossier.entry("e", "event", "2024").at("port", "island");
        dossier.entry("f", "event", "2024").at("paris");
        Matcher matcher = Asked.matcher(dossier);
        assertEquals(List.of("island", "north", "paris"), matcher.commonest(Facet.PLACE));
        assertEquals(3, matcher.valueCount(Facet.PLACE));
        Matches all = matcher.matches(Asked.everything(matcher));
        assertEquals(3, all.count(Facet.PLACE, "island"));
        assertEquals(2, all.count(Facet.PLACE, "north"));
        for (String either : List.of("north", "station")) {
            Matches chosen =
                    matcher.matches(Asked.everything(matcher).withFilter(Filter.NONE.toggled(Facet.PLACE, either)));
            assertEquals(Set.of("a", "b"), Asked.ids(matcher.index(), chosen.onTimeline()), either);
        }
    }

    @Test
    void aNameThatIsEverywhereIsCountedToTheLastEntry() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        for (int i = 0; i < 200; i++) {
            dossier.placeNamed("farm" + i, "Farm", i % 80, i * 1.7 - 170);
            dossier.entry("e" + i, "event", "2024").at("farm" + i);
        }
        Matcher matcher = Asked.matcher(dossier);
        Matches all = matcher.matches(Asked.everything(matcher));
        assertEquals(
                200,
                matcher.commonest(Facet.PLACE).stream()
                        .mapToInt(id -> all.count(Facet.PLACE, id))
                        .sum());
    }

    @Test
    void aSearchIsForgottenWhenTheQueryIsEmptied() {
        Matcher matcher = Asked.matcher(SampleDossier.random(7, 60, 2));
        ViewState state = Asked.everything(matcher);
        BitSet all = matcher.matches(state).onTimeline();
        assertTrue(matcher.matches(state.withFilter(Filter.NONE.withQuery("no such words")))
                .onTimeline()
                .isEmpty());
        assertEquals(
                all,
                matcher.matches(state.withFilter(Filter.NONE.withQuery("  "))).onTimeline());
        assertEquals(all, matcher.matches(state).onTimeline());
    }

    @Test
    void answersDoNotShareTheirSets() {
        Matcher matcher = Asked.matcher(SampleDossier.random(8, 60, 2));
        ViewState state = Asked.everything(matcher);
        Matches first = matcher.matches(state);
        BitSet before = (BitSet) first.onTimeline().clone();
        matcher.matches(
                state.withFilter(Filter.NONE.toggled(Facet.KIND, "event").withOnlyOnMap(true)));
        assertEquals(before, first.onTimeline());
        assertFalse(first.onTimeline() == first.inWindow());
    }

    @Test
    void whilePlayingOnlyWhatHasBegunIsShown() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("before", "event", "2024-01-10");
        dossier.entry("lasting", "event", "2024-01-20/2024-12");
        dossier.entry("after", "event", "2024-03-01");
        Matcher matcher = Asked.matcher(dossier);
        ViewState state = Asked.everything(matcher)
                .withWindow(Asked.window("2024"))
                .withPlayhead(When.parse("2024-03-01").earliestStart());
        Matches matches = matcher.matches(state);
        assertEquals(Set.of("before", "lasting"), Asked.ids(matcher.index(), matches.inWindow()));
        assertEquals(3, matches.onTimeline().cardinality());
    }
}
