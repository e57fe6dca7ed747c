package org.chronocarte.model.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.explore.EntryIndex;

/**
 * Makes questions from a dossier. It only asks what has one honest answer: an order of events whose dates surely do not
 * overlap, a place that is known to the town, an answer that no other event of the question has. The same seed makes
 * the same questions.
 */
public final class QuestionMaker {

    private static final int LEAST_TO_ORDER = 3;
    private static final int MOST_TO_ORDER = 5;
    private static final int LEAST_TO_MATCH = 2;
    private static final int MOST_TO_MATCH = 4;
    private static final int MOST_PLACES = 2;
    private static final int ENOUGH = 2000;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");

    private final EntryIndex index;

    public QuestionMaker(EntryIndex index) {
        this.index = index;
    }

    /** Questions about anything that the dossier tells. */
    public List<Question> propose(long seed) {
        return propose(some(seed), seed);
    }

    /** All entries; of very many, as many as a question needs to choose from. */
    private List<String> some(long seed) {
        List<Entry> all = index.dossier().entries();
        return all.size() <= ENOUGH
                ? all.stream().map(Entry::id).toList()
                : new Random(seed)
                        .ints(ENOUGH, 0, all.size())
                        .mapToObj(at -> all.get(at).id())
                        .toList();
    }

    /**
     * Questions about some entries, those that can be made: an order, two places, and a match of which each pair has one
     * of these entries in it.
     *
     * @param entryIds ids; those that are gone are left out
     */
    public List<Question> propose(Collection<String> entryIds, long seed) {
        Random random = new Random(seed);
        List<Entry> about = new ArrayList<>();
        entryIds.stream()
                .distinct()
                .sorted()
                .forEach(id -> index.catalog().entry(id).ifPresent(about::add));
        Collections.shuffle(about, random);
        return Stream.of(order(about), places(about), match(about, random))
                .flatMap(List::stream)
                .toList();
    }

    private List<Question> order(List<Entry> about) {
        List<Entry> chosen = new ArrayList<>();
        for (Entry each : about) {
            boolean apart = chosen.stream()
                    .allMatch(other -> OrderTask.isBefore(each, other) || OrderTask.isBefore(other, each));
            if (chosen.size() < MOST_TO_ORDER
                    && each.when() != null
                    && apart
                    && !namesAYear(each.title())
                    && !Titles.isLikeOneOf(
                            each.id(), chosen.stream().map(Entry::id).toList(), index)) {
                chosen.add(each);
            }
        }
        return chosen.size() < LEAST_TO_ORDER
                ? List.of()
                : List.of(
                        new Question.Order(null, chosen.stream().map(Entry::id).toList(), Extras.NONE));
    }

    private static boolean namesAYear(LocalText title) {
        return YEAR.matcher(title.all()).find();
    }

    private List<Question> places(List<Entry> about) {
        Set<String> asked = new HashSet<>();
        return about.stream()
                .filter(each -> each.places().size() == 1)
                .filter(each -> index.catalog()
                        .place(each.places().get(0))
                        .filter(place -> isKnown(place) && !PlaceTask.isNamed(place, each.title()))
                        .isPresent())
                .filter(each -> asked.add(each.places().get(0)))
                .limit(MOST_PLACES)
                .<Question>map(each -> new Question.PlaceOnMap(null, each.id(), Extras.NONE))
                .toList();
    }

    private static boolean isKnown(Place place) {
        return place.position() != null
                && (place.precision() == PlacePrecision.EXACT || place.precision() == PlacePrecision.TOWN);
    }

    private List<Question> match(List<Entry> about, Random random) {
        Set<String> wanted = new HashSet<>();
        about.forEach(each -> wanted.add(each.id()));
        List<Relation> relations = new ArrayList<>(index.dossier().relations().stream()
                .filter(each -> each.type().equals(Relation.RESPONDS_TO))
                .filter(each -> wanted.contains(each.from()) || wanted.contains(each.to()))
                .filter(each -> index.row(each.from()).isPresent()
                        && index.row(each.to()).isPresent())
                .toList());
        Collections.shuffle(relations, random);
        List<Question.Pair> pairs = new ArrayList<>();
        for (Relation each : relations) {
            Question.Pair pair = new Question.Pair(each.to(), each.from(), Extras.NONE);
            if (pairs.size() < MOST_TO_MATCH && isTellable(pair, pairs) && MatchTask.isApart(pair, pairs, index)) {
                pairs.add(pair);
            }
        }
        return pairs.size() < LEAST_TO_MATCH ? List.of() : List.of(new Question.Match(null, pairs, Extras.NONE));
    }

    /** Whether a pair's entries can be told apart by their titles, from each other and from those of other pairs. */
    private boolean isTellable(Question.Pair pair, List<Question.Pair> others) {
        List<String> told = new ArrayList<>(List.of(pair.event()));
        others.forEach(each -> told.addAll(List.of(each.event(), each.answer())));
        return Stream.of(pair.event(), pair.answer())
                .noneMatch(each ->
                        others.stream().anyMatch(other -> each.equals(other.event()) || each.equals(other.answer()))
                                || Titles.isLikeOneOf(each, told, index));
    }
}
