package org.chronocarte.model.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.geo.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTest {

    private static final EntryIndex INDEX = index();

    private static EntryIndex index() {
        SampleDossier made = SampleDossier.withFourKinds().place("marseille", 43.2965, 5.3698);
        made.entry("a", "event", "2021-05-01").at("marseille");
        made.entry("b", "event", "2022");
        made.entry("c", "event", "2022-06-01");
        made.entry("d", "event", "2023-01-01");
        made.entry("undated", "event", null);
        made.entry("r1", "response", "2024");
        made.entry("r2", "response", "2024");
        made.answers("r1", "a").answers("r2", "b");
        return new EntryIndex(made.made());
    }

    private static Optional<Task> order(String... ids) {
        return Task.of(new Question.Order(null, Arrays.asList(ids), Extras.NONE), INDEX);
    }

    private static Optional<Task> match(String... ids) {
        return Task.of(
                new Question.Match(
                        null,
                        Arrays.stream(ids)
                                .map(each -> each.split(">"))
                                .map(each -> new Question.Pair(each[0], each[1], Extras.NONE))
                                .toList(),
                        Extras.NONE),
                INDEX);
    }

    @Test
    void whatMayOverlapCanStandEitherWay() {
        OrderTask task =
                assertInstanceOf(OrderTask.class, order("d", "c", "b", "a").orElseThrow());
        assertEquals(5, task.settled().size(), "six pairs, of which one is not settled");
        assertEquals(new Score(5, 5), task.check(List.of("a", "b", "c", "d")));
        assertEquals(new Score(5, 5), task.check(List.of("a", "c", "b", "d")));
        assertEquals(new Score(4, 5), task.check(List.of("b", "a", "c", "d")));
        assertEquals(new Score(0, 5), task.check(List.of("d", "c", "b", "a")));
        assertFalse(task.isRight(List.of("b", "a", "c", "d"), 0));
        assertTrue(task.isRight(List.of("b", "a", "c", "d"), 3));
        assertTrue(task.isRight(List.of("a", "c", "b", "d"), 1), "it may have come second");
        assertTrue(task.isRight(List.of("d", "b", "c", "a"), 1), "it is second, though others are wrong");
        assertFalse(task.isRight(List.of("d", "b", "c", "a"), 0));
    }

    @Test
    void whatIsGoneIsLeftOutAndSaid() {
        OrderTask task =
                assertInstanceOf(OrderTask.class, order("d", "gone", "a").orElseThrow());
        assertEquals(List.of("a", "d"), task.solution());
        assertEquals(List.of("gone"), Task.missing(task.question(), INDEX));
        assertTrue(order("a", "gone").isEmpty());
        assertTrue(order("b", "c").isEmpty(), "no order is settled");
        assertTrue(order("a", "undated").isEmpty());
        assertTrue(order("a", "a").isEmpty());
        assertTrue(match("a>r1", "b>gone").isEmpty());
        assertTrue(Task.of(new Question.PlaceOnMap(null, "gone", Extras.NONE), INDEX)
                .isEmpty());
        assertTrue(
                Task.of(new Question.PlaceOnMap(null, "b", Extras.NONE), INDEX).isEmpty());
    }

    @Test
    void matchesAreCountedOneByOne() {
        MatchTask task =
                assertInstanceOf(MatchTask.class, match("a>r1", "b>r2", "a>r2").orElseThrow());
        assertEquals(Map.of("a", "r1", "b", "r2"), task.solution());
        assertEquals(new Score(2, 2), task.check(Map.of("a", "r1", "b", "r2")));
        assertEquals(new Score(1, 2), task.check(Map.of("a", "r1")));
        assertEquals(new Score(0, 2), task.check(Map.of("a", "r2", "b", "r1")));
    }

    @Test
    void anOrderToStartFromIsNeverRightAlready() {
        SampleDossier made = SampleDossier.withFourKinds();
        for (int i = 0; i < 12; i++) {
            made.entry("sure" + i, "event", 1990 + i + "-01-01");
            made.entry("vague" + i, "event", "1980/2020");
        }
        EntryIndex index = new EntryIndex(made.made());
        for (int one = 0; one < 12; one++) {
            for (int other = one + 1; other < 12; other++) {
                OrderTask task = assertInstanceOf(
                        OrderTask.class,
                        Task.of(
                                        new Question.Order(
                                                null,
                                                List.of("sure" + one, "vague" + one, "vague" + other, "sure" + other),
                                                Extras.NONE),
                                        index)
                                .orElseThrow());
                assertEquals(1, task.settled().size());
                assertFalse(task.check(task.shown()).isFull(), task.shown().toString());
            }
        }
    }

    @Test
    void whatPupilsCannotTellApartIsAskedOnce() {
        SampleDossier made = SampleDossier.withFourKinds();
        made.entry("first", "event", "2020-01-01").titled("Arrestations au port", "Arrests in the port");
        made.entry("again", "event", "2022-01-01").titled("Arrestations au port", "Arrests in the port");
        made.entry("between", "event", "2021-01-01");
        made.entry("r1", "response", "2020-02-01").titled("Une loi", "A law");
        made.entry("r2", "response", "2022-02-01").titled("Une loi", "A law");
        made.entry("r3", "response", "2021-02-01");
        made.answers("r1", "first").answers("r2", "again").answers("r3", "between");
        EntryIndex index = new EntryIndex(made.made());
        OrderTask order = assertInstanceOf(
                OrderTask.class,
                Task.of(new Question.Order(null, List.of("again", "between", "first"), Extras.NONE), index)
                        .orElseThrow());
        assertEquals(List.of("between", "again"), order.solution(), "the first that the question names");
        assertEquals(List.of("first"), QuestionParts.leftOut(order.question(), index));
        assertTrue(
                Task.of(new Question.Order(null, List.of("again", "first"), Extras.NONE), index)
                        .isEmpty(),
                "either order would look right");
        Question.Match match = new Question.Match(
                null,
                List.of(
                        new Question.Pair("first", "r1", Extras.NONE),
                        new Question.Pair("between", "r2", Extras.NONE),
                        new Question.Pair("again", "r3", Extras.NONE)),
                Extras.NONE);
        assertTrue(Task.of(match, index).isEmpty(), "two answers read alike, and so do two events");
        assertEquals(
                2,
                new QuestionMaker(index)
                        .propose(3).stream()
                                .filter(Question.Match.class::isInstance)
                                .mapToInt(
                                        each -> ((Question.Match) each).pairs().size())
                                .sum());
    }

    private static PlaceTask place(PlacePrecision precision) {
        Dossier dossier = INDEX.dossier();
        Place town = dossier.places().get(0);
        return new PlaceTask(
                new Question.PlaceOnMap(null, "a", Extras.NONE),
                dossier.entries().get(0),
                new Place(town.id(), town.label(), town.position(), precision, null, List.of(), null, Extras.NONE),
                new Position(43.2965, 5.3698));
    }

    @Test
    void distancesAreThoseOnTheGround() {
        PlaceTask task = place(PlacePrecision.TOWN);
        assertEquals(0, task.distance(new Position(43.2965, 5.3698)), 1e-9);
        assertEquals(660.5, task.distance(new Position(48.8566, 2.3522)), 1, "Paris");
        assertEquals(20015, task.distance(new Position(-43.2965, -174.6302)), 1, "the antipode");
        PlaceTask fiji = new PlaceTask(task.question(), task.entry(), task.place(), new Position(-17, 179.9));
        assertEquals(21.3, fiji.distance(new Position(-17, -179.9)), 0.2, "across the 180th meridian");
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 0.17, 2", "EXACT, 0.19, 1", "EXACT, 0.53, 1", "EXACT, 0.55, 0",
        "TOWN, 0.26, 2", "TOWN, 0.28, 1", "TOWN, 0.80, 1", "TOWN, 0.82, 0",
        "APPROXIMATE, 0.67, 2", "APPROXIMATE, 0.68, 1", "APPROXIMATE, 2.03, 0",
    })
    void howNearIsNearEnoughDependsOnWhatIsKnown(PlacePrecision precision, double degreesNorth, int points) {
        Position spot = new Position(43.2965 + degreesNorth, 5.3698);
        assertEquals(new Score(points, 2), place(precision).check(spot, 0));
    }

    @Test
    void onAMapOfTheWorldNobodyPointsNearerThanAHandCan() {
        PlaceTask task = place(PlacePrecision.TOWN);
        Position paris = new Position(48.8566, 2.3522);
        assertEquals(new Score(0, 2), task.check(paris, 40));
        assertEquals(new Score(1, 2), task.check(paris, 400));
        assertEquals(new Score(2, 2), task.check(paris, 670));
    }

    @Test
    void aLessonCountsEachTaskAlike() {
        List<Task> tasks =
                List.of(order("a", "d").orElseThrow(), match("a>r1", "b>r2").orElseThrow());
        Lesson lesson = Lesson.of(tasks);
        assertEquals(0, lesson.percent());
        assertEquals(tasks.get(0), lesson.current().orElseThrow());
        lesson = lesson.answered(new Score(1, 1));
        assertEquals(tasks.get(1), lesson.current().orElseThrow());
        lesson = lesson.answered(new Score(1, 2));
        assertTrue(lesson.isOver() && lesson.current().isEmpty());
        assertEquals(75, lesson.percent());
        Lesson over = lesson;
        assertThrows(IllegalStateException.class, () -> over.answered(new Score(1, 2)));
    }

    @Test
    void aLessonPutsAQuestionOnceHoweverManyChaptersPutIt() {
        Question order = new Question.Order(null, List.of("a", "d"), Extras.NONE);
        Chapter chapter = Chapter.of("one", LocalText.neutral("One"), LocalText.neutral(""))
                .withQuestions(List.of(order));
        Dossier dossier = INDEX.dossier().withChapters(List.of(chapter, chapter.withId("two")));
        assertEquals(1, Lesson.about(new EntryIndex(dossier), 0).tasks().size());
    }
}
