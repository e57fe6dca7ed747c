package org.chronocarte.model.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.time.When;
import org.junit.jupiter.api.Test;

class QuestionMakerTest {

    private static final int SEEDS = 200;

    private static EntryIndex index(SampleDossier made) {
        return new EntryIndex(made.made());
    }

    private static When when(EntryIndex index, String id) {
        When when = index.catalog().entry(id).orElseThrow().when();
        if (when == null) {
            throw new AssertionError(id + " has no date");
        }
        return when;
    }

    /** Whatever the dossier, each question can be put, and only one answer to it is right. */
    @Test
    void everyQuestionHasOneHonestAnswer() {
        Set<Class<?>> kinds = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            EntryIndex index = index(SampleDossier.random(seed, 40, 4));
            for (Question question : new QuestionMaker(index).propose(seed)) {
                kinds.add(question.getClass());
                Task task = Task.of(question, index).orElseThrow();
                if (task instanceof OrderTask order) {
                    assertOneOrder(order, index);
                } else if (task instanceof PlaceTask place) {
                    assertEquals(1, place.entry().places().size());
                    assertTrue(Set.of(PlacePrecision.EXACT, PlacePrecision.TOWN)
                            .contains(place.place().precision()));
                    assertTrue(place.check(place.target(), 0).isFull());
                } else if (task instanceof MatchTask match) {
                    assertOneMatch(match, index);
                }
            }
        }
        assertEquals(3, kinds.size(), "all kinds were made");
    }

    private static void assertOneOrder(OrderTask task, EntryIndex index) {
        List<String> solution = task.solution();
        assertTrue(solution.size() >= 3 && solution.size() <= 5);
        for (int i = 1; i < solution.size(); i++) {
            assertTrue(
                    when(index, solution.get(i - 1)).latestEnd()
                            <= when(index, solution.get(i)).earliestStart(),
                    solution.toString());
        }
        assertEquals(Set.copyOf(solution), Set.copyOf(task.shown()));
        assertNotEquals(solution, task.shown(), "what is shown gives the order away");
        assertTrue(task.check(solution).isFull());
        assertFalse(task.check(task.shown()).isFull());
    }

    private static void assertOneMatch(MatchTask task, EntryIndex index) {
        assertEquals(task.events().size(), Set.copyOf(task.answers()).size());
        Set<String> all = new HashSet<>(task.events());
        all.addAll(task.answers());
        assertEquals(2 * task.events().size(), all.size(), "nothing is event and answer at once");
        for (String event : task.events()) {
            Set<String> answering = index.dossier().relations().stream()
                    .filter(each -> each.type().equals(Relation.RESPONDS_TO))
                    .filter(each -> each.to().equals(event) && task.answers().contains(each.from()))
                    .map(Relation::from)
                    .collect(Collectors.toSet());
            assertEquals(Set.of(task.solution().get(event)), answering);
        }
        assertEquals(
                all.size(),
                all.stream()
                        .map(id ->
                                index.catalog().entry(id).orElseThrow().title().byLanguage())
                        .distinct()
                        .count(),
                "titles tell them apart");
        assertTrue(task.check(task.solution()).isFull());
    }

    @Test
    void theSameSeedMakesTheSameQuestions() {
        EntryIndex index = index(SampleDossier.random(3, 60, 6));
        QuestionMaker maker = new QuestionMaker(index);
        assertEquals(maker.propose(5), new QuestionMaker(index).propose(5));
        assertTrue(maker.propose(5).size() >= 3);
        assertTrue(
                maker.propose(6).stream().anyMatch(each -> !maker.propose(5).contains(each)), "another seed asks more");
    }

    @Test
    void onlyTheEntriesNamedAreAskedAbout() {
        EntryIndex index = index(SampleDossier.random(8, 60, 6));
        List<String> some =
                index.dossier().entries().stream().limit(12).map(Entry::id).toList();
        for (Question question : new QuestionMaker(index).propose(some, 1)) {
            if (question instanceof Question.Match match) {
                assertTrue(match.pairs().stream()
                        .allMatch(pair -> some.contains(pair.event()) || some.contains(pair.answer())));
            } else {
                assertTrue(some.containsAll(question.entries()), question.toString());
            }
        }
    }

    @Test
    void datesThatMayOverlapAreNotPutInOrder() {
        SampleDossier made = SampleDossier.withFourKinds();
        made.entry("year", "event", "2024");
        made.entry("may", "event", "2024-05");
        made.entry("about", "event", "2024-06-01~");
        made.entry("open", "event", "2024-01-01/..");
        made.entry("none", "event", null);
        assertEquals(List.of(), new QuestionMaker(index(made)).propose(1));
    }

    @Test
    void aTitleThatNamesAYearIsNotPutInOrder() {
        SampleDossier made = SampleDossier.withFourKinds();
        made.entry("a", "event", "2021-03-01").titled("La loi de 2021", "The law");
        made.entry("b", "event", "2022-03-01").titled("35 000 hommes", "35,000 men");
        made.entry("c", "event", "2023-03-01").titled("Article 12345", "Section 12345");
        assertEquals(List.of(), new QuestionMaker(index(made)).propose(1));
        made.entry("d", "event", "2024-03-01").titled("Un procès", "A trial");
        List<Question> asked = new QuestionMaker(index(made)).propose(1);
        assertEquals(1, asked.size());
        assertEquals(Set.of("b", "c", "d"), Set.copyOf(asked.get(0).entries()));
    }

    @Test
    void aPlaceThatTheTitleNamesIsNotAskedFor() {
        SampleDossier made = SampleDossier.withFourKinds();
        made.place("besancon", 47.24, 6.02);
        made.place("marseille", 43.3, 5.37);
        made.entry("a", "event", null).titled("Procès à Besançon", "A trial").at("besancon");
        assertEquals(List.of(), new QuestionMaker(index(made)).propose(1));
        made.entry("b", "event", null)
                .titled("Opération au port", "Raid in the harbour")
                .at("marseille");
        List<Question> asked = new QuestionMaker(index(made)).propose(1);
        assertEquals(
                List.of(List.of("b")), asked.stream().map(Question::entries).toList());
    }

    @Test
    void anAnswerToTwoEventsOfAQuestionIsNotAskedFor() {
        SampleDossier made = SampleDossier.withFourKinds();
        for (String id : List.of("e1", "e2", "r1", "r2")) {
            made.entry(id, "event", null);
        }
        made.answers("r1", "e1").answers("r2", "e2").answers("r2", "e1");
        EntryIndex index = index(made);
        assertEquals(List.of(), new QuestionMaker(index).propose(1));
    }
}
