package org.chronocarte.picture.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Views;
import org.chronocarte.picture.paint.PaperFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoutComposerTest {

    private static final PaperFonts FONTS = new PaperFonts();

    private static Handout composed(Dossier dossier, HandoutSettings settings) {
        // Pictures whose name ends so are there, four times as wide as high.
        return composed(
                dossier,
                settings,
                picture -> picture.file().endsWith(".jpg")
                        ? Optional.of(new HandoutPhotos.Size(400, 100))
                        : Optional.empty());
    }

    private static Handout composed(Dossier dossier, HandoutSettings settings, HandoutPhotos photos) {
        EntryIndex index = new EntryIndex(dossier);
        Matcher matcher = new Matcher(index);
        var matches = matcher.matches(Views.opening(index, "en", Look.LIGHT, LocalDate.of(2026, 1, 1)));
        return new HandoutComposer(FONTS).compose(new HandoutComposer.Request(index, matches, "en", settings, photos));
    }

    private static HandoutSettings only(HandoutPart... parts) {
        return new HandoutSettings(HandoutPaper.A4, false, false, Set.of(parts));
    }

    private static Chapter chapter(String id, String text, String question, String... stress) {
        return new Chapter(
                id,
                LocalText.neutral("Chapter " + id),
                LocalText.neutral(text),
                question.isEmpty() ? null : LocalText.neutral(question),
                null,
                null,
                List.of(stress),
                List.of(),
                null,
                List.of(),
                StoredView.EVERYTHING,
                Extras.NONE);
    }

    private static String text(List<HandoutItem> items) {
        return items.stream()
                .filter(HandoutItem.Text.class::isInstance)
                .map(item -> ((HandoutItem.Text) item).text())
                .collect(Collectors.joining(" "));
    }

    private static String text(Handout handout) {
        return handout.pages().stream().map(HandoutComposerTest::text).collect(Collectors.joining("\n"));
    }

    private static long rules(Handout handout) {
        return handout.pages().stream()
                .flatMap(List::stream)
                .filter(HandoutItem.Rule.class::isInstance)
                .count();
    }

    private static List<HandoutItem.Figure> figures(Handout handout) {
        return handout.pages().stream()
                .flatMap(List::stream)
                .filter(HandoutItem.Figure.class::isInstance)
                .map(HandoutItem.Figure.class::cast)
                .toList();
    }

    @Test
    void aDossierThatTellsNothingSaysSo() {
        Handout handout = composed(Dossier.empty(LocalText.neutral("Nothing yet")), HandoutSettings.USUAL);
        assertEquals(1, handout.pages().size());
        assertTrue(text(handout).contains("Nothing yet"));
        assertTrue(text(handout).contains("This dossier has no entries yet."));
        assertEquals(2, figures(handout).size());
        Dossier empty = Dossier.empty(LocalText.neutral("Nothing yet"));
        assertTrue(text(composed(empty, only())).contains("This dossier has no entries yet."));
    }

    @Test
    void withoutChaptersTheWeightiestEntriesAreTold() {
        SampleDossier sample = SampleDossier.withFourKinds();
        for (int i = 0; i < 100; i++) {
            String day = LocalDate.of(2020, 1, 1).plusDays(i).toString();
            sample.entry("e" + i, "event", day)
                    .titled("Light " + i + ".", "Light " + i + ".")
                    .weighing(1);
        }
        sample.entry("heavy", "event", "2020-02-01").titled("Heavy", "Heavy").weighing(5);
        String text = text(composed(sample.made(), HandoutSettings.USUAL));
        assertTrue(text.contains("What happened"));
        assertTrue(text.contains("1 February 2020: Heavy") || text.contains("1 February 2020:  Heavy"), text);
        assertTrue(text.contains("Light 58."));
        assertFalse(text.contains("Light 59."));
        assertTrue(text.contains("The dossier has 41 more entries here, left out on paper."));
    }

    @Test
    void aHundredThousandEntriesStayAFewPages() {
        SampleDossier sample = SampleDossier.random(3, 100_000, 6);
        for (int i = 8; i < 3000; i++) {
            sample.source("s" + i, "2024-01-01");
        }
        Handout handout = composed(sample.made(), HandoutSettings.USUAL);
        assertTrue(handout.pages().size() < 20, handout.pages().size() + " pages");
        String text = text(handout);
        assertTrue(text.contains("more entries here, left out on paper"));
        assertTrue(text.contains("more sources, left out here; its file names them all"));
    }

    @Test
    void moreChaptersThanPaperHoldsAreSaid() {
        List<Chapter> tour = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            tour.add(chapter("c" + i, "Words of " + i + ".", "Why " + i + "?"));
        }
        Handout handout = composed(Dossier.empty(LocalText.neutral("Long")).withChapters(tour), HandoutSettings.USUAL);
        String text = text(handout);
        assertTrue(text.contains("Words of 59."));
        assertFalse(text.contains("Words of 60."));
        assertTrue(text.contains("The dossier has 140 more chapters, left out here."));
        assertTrue(handout.pages().size() < 40);
    }

    /** A chapter as long as a book, and a word as long as a chapter. */
    @Test
    void aTextWithoutEndIsCutAndThatIsSaid() {
        Dossier dossier = Dossier.empty(LocalText.neutral("Long"))
                .withChapters(List.of(
                        chapter("book", "Many words to read. ".repeat(50_000), "Why?"),
                        chapter("word", "x".repeat(1_000_000), "")));
        Handout handout = composed(dossier, HandoutSettings.USUAL);
        assertTrue(handout.pages().size() < 25, handout.pages().size() + " pages");
        assertTrue(text(handout).contains("The chapter goes on in the dossier; it is cut here."));
        assertTrue(text(handout).contains("Why?"));
    }

    /** A heading that would be the last line of its column begins the next one. */
    @Test
    void aListIsNotPartedFromItsHeading() {
        SampleDossier sample = SampleDossier.withFourKinds();
        sample.entry("a", "event", "2024-01-01").titled("Only", "Only");
        for (int lines = 0; lines < 60; lines++) {
            Dossier dossier = sample.made();
            Dossier told = Dossier.empty(LocalText.neutral("Title\n".repeat(lines + 1)));
            Handout handout = composed(withEntries(told, dossier), only(HandoutPart.CHAPTERS));
            Handout.Spot heading = handout.bookmarks().get(0).spot();
            assertTrue(text(handout.pages().get(heading.page())).contains("Only"), lines + " lines");
        }
    }

    private static Dossier withEntries(Dossier to, Dossier from) {
        return new Dossier(
                to.id(),
                to.title(),
                to.summary(),
                to.languages(),
                to.updated(),
                from.kinds(),
                from.tags(),
                from.actors(),
                from.places(),
                from.sources(),
                from.entries(),
                from.relations(),
                from.routes(),
                from.eras(),
                to.chapters(),
                to.view(),
                to.extras());
    }

    @Test
    void doubtIsSaidBesideWhatIsDoubted() {
        SampleDossier sample = SampleDossier.withFourKinds().source("s", "2024-01-01");
        sample.entry("a", "event", "2024-01-01").claiming(ClaimStatus.ALLEGED, "He did it.", "s");
        sample.entry("d", "event", "2024-01-02").claiming(ClaimStatus.DISPUTED, "Some say so.", "s");
        Dossier dossier = sample.made().withChapters(List.of(chapter("c", "Text.", "", "a", "d", "gone")));
        String text = text(composed(dossier, HandoutSettings.USUAL));
        assertTrue(text.contains("alleged: who is accused is presumed innocent"), text);
        assertTrue(text.contains("sources differ"));
    }

    /** Sources are numbered as they are named, each number leads to its source, and none is listed twice. */
    @Test
    void referencesLeadToTheirSources() {
        SampleDossier sample = SampleDossier.withFourKinds();
        sample.source("never", "2019").source("second", null).source("first", "2024-05-14");
        sample.entry("a", "event", "2024-01-01").claiming(ClaimStatus.STATED, "It was so.", "first");
        sample.entry("b", "event", "2024-01-02").claiming(ClaimStatus.STATED, "And so.", "second");
        Dossier dossier = sample.made().withChapters(List.of(chapter("c", "Text.", "", "a", "b")));
        Handout handout = composed(dossier, HandoutSettings.USUAL);
        assertEquals(
                Set.of("source-1", "source-2", "source-3"), handout.anchors().keySet());
        List<HandoutItem> last = handout.pages().get(handout.pages().size() - 1);
        String listed = text(last).replaceAll("\\s+", " ").replace(" ,", ",");
        assertTrue(
                listed.contains("1. Source first, 14 May 2024 2. Source second, no date 3. Source never, 2019"),
                listed);
        List<String> targets = handout.pages().get(0).stream()
                .filter(HandoutItem.Link.class::isInstance)
                .map(item -> ((HandoutItem.Link) item).target())
                .toList();
        assertEquals(
                List.of(),
                targets.stream().filter(each -> !each.startsWith("#source-")).toList());
        Handout without = composed(dossier, only(HandoutPart.CHAPTERS));
        assertFalse(text(without).contains("["));
        assertFalse(text(without).contains("Source first"));
    }

    @Test
    void questionsHaveRoomAndAnswersAPageOfTheirOwn() {
        SampleDossier sample = SampleDossier.withFourKinds();
        sample.entry("a", "event", "2024-01-01").titled("Cause", "Cause");
        sample.entry("b", "response", "2024-01-31").titled("Effect", "Effect");
        sample.answers("b", "a");
        Dossier dossier = sample.made().withChapters(List.of(chapter("c", "Text.", "Which came next?", "a", "b")));
        Handout handout = composed(dossier, HandoutSettings.USUAL);
        Handout unasked = composed(dossier, only(HandoutPart.CHAPTERS));
        int last = handout.pages().size() - 1;
        String answers = text(handout.pages().get(last)).replace('\u00A0', ' ');
        assertTrue(
                answers.contains("Effect (31 January 2024) answers Cause (1 January 2024): 30 days later."), answers);
        assertFalse(text(handout.pages().subList(0, last).stream()
                        .flatMap(List::stream)
                        .toList())
                .contains("30 days later"));
        assertTrue(text(handout).contains("Which came next?"));
        assertFalse(text(unasked).contains("Which came next?"));
        long asked = rules(composed(dossier, only(HandoutPart.CHAPTERS, HandoutPart.QUESTIONS)));
        assertTrue(asked >= rules(unasked) + 5, asked + " rules");
    }

    private static Dossier asking(Question... questions) {
        SampleDossier sample = SampleDossier.withFourKinds().place("town", 48.85, 2.35);
        sample.entry("a", "event", "2024-01-01").titled("Flood", "Flood").at("town");
        sample.entry("b", "event", "2024-03-01").titled("Fire", "Fire");
        sample.entry("c", "event", "2024-05-01").titled("Storm", "Storm");
        sample.entry("ra", "response", "2024-02-01").titled("Dam", "Dam");
        sample.entry("rb", "response", "2024-04-01").titled("Brigade", "Brigade");
        sample.answers("ra", "a").answers("rb", "b");
        return sample.made()
                .withChapters(
                        List.of(chapter("c", "Text.", "").withQuestions(List.of(questions)), chapter("d", "", "Why?")));
    }

    private static String without(Handout handout, int page) {
        List<List<HandoutItem>> pages = new ArrayList<>(handout.pages());
        pages.remove(page);
        return text(pages.stream().flatMap(List::stream).toList());
    }

    @Test
    void eventsToBePutInOrderShowNoDateAndHaveALineForTheirNumber() {
        Question order = new Question.Order(null, List.of("a", "gone", "b", "c"), Extras.NONE);
        Handout handout = composed(asking(order), only(HandoutPart.QUESTIONS, HandoutPart.ANSWERS));
        int last = handout.pages().size() - 1;
        String asked = without(handout, last);
        for (String title : List.of("Flood", "Fire", "Storm")) {
            assertTrue(asked.contains(title), asked);
        }
        assertFalse(asked.contains("2024"), asked);
        assertTrue(asked.contains("Number these events"), asked);
        assertFalse(asked.replaceAll("\\s+", " ").contains("Flood Fire Storm"), "mixed");
        assertTrue(asked.contains("Question 2"), asked);
        String answers = text(handout.pages().get(last)).replaceAll("[\\s\u00A0]+", " ");
        assertTrue(answers.contains("1. Flood (1 January 2024) 2. Fire (1 March 2024) 3. Storm (1 May 2024)"), answers);
        assertFalse(answers.contains("either order is right"), answers);
        Handout open = composed(asking(), only(HandoutPart.QUESTIONS));
        assertEquals(rules(open) + 3, rules(composed(asking(order), only(HandoutPart.QUESTIONS))));
    }

    @Test
    void theListOfEntriesGivesNoAnswerAway() {
        Question order = new Question.Order(null, List.of("a", "b", "c"), Extras.NONE);
        Question place = new Question.PlaceOnMap(null, "a", Extras.NONE);
        Dossier asking = asking(order, place);
        Dossier dossier =
                asking.withChapters(List.of(asking.chapters().get(0).withStress(List.of("a", "b", "ra", "c"))));
        String town = dossier.places().get(0).label().in("en");
        String asked = text(composed(dossier, only(HandoutPart.CHAPTERS, HandoutPart.QUESTIONS)))
                .replaceAll("[\\s\u00A0]+", " ");
        for (String date : List.of("January", "March", "May")) {
            assertFalse(asked.contains(date), asked);
        }
        assertTrue(asked.contains("1 February 2024: Dam"), "nobody asks for this one: " + asked);
        assertTrue(
                asked.contains("date to be found: Fire date to be found: Flood date to be found: Storm"),
                "by name, not in the order of time: " + asked);
        assertFalse(asked.contains(town), asked);
        String told = text(composed(dossier, only(HandoutPart.CHAPTERS))).replaceAll("[\\s\u00A0]+", " ");
        assertTrue(told.contains("1 January 2024: Flood"), told);
    }

    @Test
    void theTimelineLeavesOutWhatIsAskedForAndSaysSo() {
        Question order = new Question.Order(null, List.of("a", "b", "c"), Extras.NONE);
        Question match = new Question.Match(
                null,
                List.of(new Question.Pair("a", "ra", Extras.NONE), new Question.Pair("b", "rb", Extras.NONE)),
                Extras.NONE);
        Dossier dossier = asking(order).withQuestions(List.of(match));
        EntryIndex index = new EntryIndex(dossier);
        Handout asked = composed(dossier, only(HandoutPart.TIMELINE, HandoutPart.QUESTIONS));
        assertEquals(
                Set.of("a", "b", "c", "ra", "rb"),
                asked.keptSecret().stream()
                        .mapToObj(row -> index.entry(row).id())
                        .collect(Collectors.toSet()));
        assertTrue(text(asked).contains("The timeline leaves out 5 entries that questions ask about."), text(asked));
        Handout told = composed(dossier, only(HandoutPart.TIMELINE));
        assertTrue(told.keptSecret().isEmpty());
        assertFalse(text(told).contains("leaves out"), text(told));
    }

    @Test
    void questionsOfNoChapterComeAfterTheChapters() {
        Question order = new Question.Order(null, List.of("a", "b", "c"), Extras.NONE);
        Dossier dossier = asking().withQuestions(List.of(order));
        Handout handout = composed(dossier, only(HandoutPart.QUESTIONS, HandoutPart.ANSWERS));
        int last = handout.pages().size() - 1;
        String asked = without(handout, last).replaceAll("[\\s\u00A0]+", " ");
        assertTrue(asked.indexOf("Question 1: Why?") < asked.indexOf("Questions Question 2: Number these"), asked);
        assertTrue(text(handout.pages().get(last)).contains("Question 2: Questions"));
    }

    @Test
    void picturesArePrintedWithWhatIsSaidOfThem() {
        Picture there = new Picture(
                "a.jpg", null, LocalText.neutral("The harbour"), LocalText.neutral("A. Person, CC BY"), Extras.NONE);
        Dossier asking = asking();
        Dossier dossier = asking.withChapters(List.of(asking.chapters()
                .get(0)
                .withStress(List.of("a"))
                .withPictures(List.of(there, Picture.of("missing.png")))));
        Dossier both = dossier.withEntry(dossier.entries().get(0).withPictures(List.of(there.withFile("b.jpg"))));
        Handout handout = composed(both, only(HandoutPart.CHAPTERS, HandoutPart.PICTURES));
        List<HandoutItem.Photo> photos = photos(handout);
        assertEquals(
                List.of("a.jpg", "b.jpg"),
                photos.stream().map(each -> each.picture().file()).toList());
        for (HandoutItem.Photo each : photos) {
            assertEquals(4, each.width() / each.height(), 1e-9, "its shape stays");
        }
        String said = text(handout).replaceAll("[\\s\u00A0]+", " ");
        assertTrue(said.contains("The harbour · A. Person, CC BY"), said);
        assertEquals(List.of(), photos(composed(both, only(HandoutPart.CHAPTERS))));
    }

    @Test
    void aPictureOfAChapterIsNotPrintedAgainWithItsEntries() {
        Picture there = new Picture(
                "a.jpg", null, LocalText.neutral("The harbour"), LocalText.neutral("A. Person, CC BY"), Extras.NONE);
        Picture other = new Picture("a.jpg", null, LocalText.neutral("The quay"), null, Extras.NONE);
        Dossier asking = asking();
        Dossier dossier = asking.withChapters(
                List.of(asking.chapters().get(0).withStress(List.of("a", "b")).withPictures(List.of(there))));
        Dossier both = dossier.withEntry(dossier.entries().get(0).withPictures(List.of(there)))
                .withEntry(dossier.entries().get(1).withPictures(List.of(other)));
        Handout handout = composed(both, only(HandoutPart.CHAPTERS, HandoutPart.PICTURES));
        assertEquals(
                List.of("a.jpg"),
                photos(handout).stream().map(each -> each.picture().file()).toList());
        String said = text(handout).replaceAll("[\\s\u00A0]+", " ");
        assertEquals(said.indexOf("The harbour"), said.lastIndexOf("The harbour"), said);
        assertTrue(said.contains("Picture: see above"), said);
        assertTrue(said.contains("Picture: see above · The quay"), said);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0.75", "120, 80, 90", "400, 400, 190"})
    void aSmallPictureIsNotBlownUp(int wide, int high, double width) {
        Dossier asking = asking();
        Dossier dossier =
                asking.withChapters(List.of(asking.chapters().get(0).withPictures(List.of(Picture.of("small.png")))));
        Handout handout = composed(
                dossier,
                only(HandoutPart.CHAPTERS, HandoutPart.PICTURES),
                picture -> Optional.of(new HandoutPhotos.Size(wide, high)));
        assertEquals(
                List.of(width),
                photos(handout).stream().map(HandoutItem.Photo::width).toList());
    }

    private static List<HandoutItem.Photo> photos(Handout handout) {
        return handout.pages().stream()
                .flatMap(List::stream)
                .filter(HandoutItem.Photo.class::isInstance)
                .map(HandoutItem.Photo.class::cast)
                .toList();
    }

    @Test
    void anOrderThatDatesLeaveOpenIsSaidToBe() {
        SampleDossier sample = SampleDossier.withFourKinds();
        sample.entry("year", "event", "2024");
        sample.entry("day", "event", "2024-05-01");
        sample.entry("later", "event", "2025");
        Question order = new Question.Order(null, List.of("year", "day", "later"), Extras.NONE);
        Dossier dossier =
                sample.made().withChapters(List.of(chapter("c", "", "").withQuestions(List.of(order))));
        String text = text(composed(dossier, only(HandoutPart.ANSWERS))).replaceAll("[\\s\u00A0]+", " ");
        assertTrue(text.contains("Where dates overlap, either order is right."), text);
    }

    @Test
    void aPlaceIsAskedForWithoutNamingIt() {
        Question own = new Question.PlaceOnMap(LocalText.neutral("Show me."), "a", Extras.NONE);
        Question usual = new Question.PlaceOnMap(null, "a", Extras.NONE);
        Question nowhere = new Question.PlaceOnMap(null, "b", Extras.NONE);
        Dossier dossier = asking(own, nowhere, usual);
        Handout handout = composed(dossier, only(HandoutPart.QUESTIONS, HandoutPart.ANSWERS));
        int last = handout.pages().size() - 1;
        String asked = without(handout, last).replaceAll("[\\s\u00A0]+", " ");
        assertTrue(asked.contains("Question 1: Show me. Flood"), asked);
        assertTrue(asked.contains("Question 2: Where was it? Write the name of the place. Flood"), asked);
        assertTrue(asked.contains("Question 3: Why?"), asked);
        String town = dossier.places().get(0).label().in("en");
        assertFalse(asked.contains(town), asked);
        assertTrue(text(handout.pages().get(last)).contains(town));
    }

    @Test
    void aNameThatIsToBeFoundIsAGapWhereverItsTitleStands() {
        SampleDossier sample = SampleDossier.withFourKinds().place("town", 48.85, 2.35);
        sample.entry("a", "event", "2024-01-01").titled("Flood", "Flood").at("town");
        sample.entry("b", "event", "2024-02-01")
                .titled("Fire in Town", "Fire in Town")
                .at("town");
        Question hidden = new Question.PlaceOnMap(null, "a", Extras.NONE);
        Question named = new Question.PlaceOnMap(null, "b", Extras.NONE);
        Question own = new Question.PlaceOnMap(LocalText.neutral("Mark it."), "b", Extras.NONE);
        Question order = new Question.Order(null, List.of("a", "b"), Extras.NONE);
        Dossier dossier = sample.made()
                .withChapters(
                        List.of(chapter("c", "", "", "a", "b").withQuestions(List.of(hidden, named, own, order))));
        Handout handout = composed(dossier, HandoutSettings.USUAL);
        int last = handout.pages().size() - 1;
        String asked = without(handout, last).replaceAll("[\\s\u00A0]+", " ");
        assertTrue(asked.contains("Question 1: Where was it? Write the name of the place. Flood"), asked);
        assertTrue(asked.contains("Question 2: Where was it? Write the name of the place. Fire in ………"), asked);
        assertTrue(asked.contains("Question 3: Mark it. Fire in ………"), asked);
        assertFalse(asked.contains("Town"), asked);
        String answers = text(handout.pages().get(last)).replaceAll("[\\s\u00A0]+", " ");
        assertTrue(answers.contains("2. Fire in Town (1 February 2024)"), answers);
    }

    @Test
    void theTimelineLeavesOutATitleWithANameThatIsToBeFound() {
        SampleDossier sample = SampleDossier.withFourKinds().place("town", 48.85, 2.35);
        sample.entry("a", "event", "2024-01-01").titled("Flood", "Flood").at("town");
        sample.entry("b", "event", "2024-02-01")
                .titled("Fire in Town", "Fire in Town")
                .at("town");
        List<Question> places = List.of(
                new Question.PlaceOnMap(null, "a", Extras.NONE), new Question.PlaceOnMap(null, "b", Extras.NONE));
        Dossier dossier = sample.made().withQuestions(places);
        EntryIndex index = new EntryIndex(dossier);
        Handout handout = composed(dossier, HandoutSettings.USUAL);
        assertEquals(
                List.of("b"),
                handout.keptSecret().stream()
                        .mapToObj(row -> index.entry(row).id())
                        .toList());
    }

    @Test
    void whatIsNotAskedOnPaperIsTold() {
        SampleDossier sample = SampleDossier.withFourKinds().place("town", 48.85, 2.35);
        sample.entry("a", "event", "2024-01-01")
                .titled("Feu à Town", "Fire in Town")
                .at("town");
        sample.entry("b", "response", "2024-02-01").titled("Brigade", "Brigade").at("town");
        sample.answers("b", "a");
        Question alone = new Question.Match(null, List.of(new Question.Pair("a", "b", Extras.NONE)), Extras.NONE);
        Question dateless = new Question.Order(null, List.of("a", "gone"), Extras.NONE);
        Dossier dossier =
                sample.made().withChapters(List.of(chapter("c", "", "", "a").withQuestions(List.of(alone, dateless))));
        Handout handout = composed(dossier, HandoutSettings.USUAL);
        String text = text(handout).replaceAll("[\\s\u00A0]+", " ");
        assertTrue(text.contains("1 January 2024: Fire in Town (town)"), text);
        assertFalse(text.contains("Question 1"), text);
        assertTrue(handout.keptSecret().isEmpty());
    }

    @Test
    void noQuestionIsPartedFromTheRoomForItsAnswer() {
        Question match = new Question.Match(
                null,
                List.of(new Question.Pair("a", "ra", Extras.NONE), new Question.Pair("b", "rb", Extras.NONE)),
                Extras.NONE);
        int rules = 0;
        for (int paragraphs = 0; paragraphs < 45; paragraphs++) {
            Chapter before =
                    chapter("c", "Filler.\n\n".repeat(paragraphs), "Why?").withQuestions(List.of(match));
            Dossier dossier = asking().withChapters(List.of(before));
            Handout handout = composed(dossier, only(HandoutPart.CHAPTERS, HandoutPart.QUESTIONS));
            for (List<HandoutItem> page : handout.pages()) {
                String said = text(page);
                assertEquals(said.contains("Question 2"), said.contains("Flood") && said.contains("Fire"), said);
                assertEquals(said.contains("Question 2"), said.contains("Dam") && said.contains("Brigade"), said);
                boolean opens = said.contains("Question 1");
                long lines =
                        page.stream().filter(HandoutItem.Rule.class::isInstance).count();
                rules = Math.max(rules, opens && !said.contains("Question 2") ? (int) lines : 0);
                assertTrue(!opens || lines >= 5, lines + " lines below " + said);
            }
        }
        assertTrue(rules >= 5, "the open question was last of a page, too");
    }

    /** Events on the left and, letter by letter, answers on the right, at one height each. */
    @Test
    void whatBelongsTogetherStandsInTwoColumns() {
        Question match = new Question.Match(
                null,
                List.of(new Question.Pair("a", "ra", Extras.NONE), new Question.Pair("b", "rb", Extras.NONE)),
                Extras.NONE);
        Handout handout = composed(asking(match), only(HandoutPart.QUESTIONS, HandoutPart.ANSWERS));
        int last = handout.pages().size() - 1;
        List<HandoutItem> page = handout.pages().get(0);
        HandoutItem.Text first = word(page, "A");
        HandoutItem.Text second = word(page, "B");
        assertTrue(word(page, "Flood").x() < first.x() && first.x() == second.x());
        assertEquals(word(page, "Flood").baseline(), first.baseline(), 0.01);
        assertEquals(word(page, "Fire").baseline(), second.baseline(), 0.01);
        String right = at(page, first);
        String other = at(page, second);
        assertEquals(Set.of("Dam", "Brigade"), Set.of(right, other));
        String answers = text(handout.pages().get(last)).replaceAll("[\\s\u00A0]+", " ");
        String dam = right.equals("Dam") ? "A" : "B";
        assertTrue(answers.contains("Flood → " + dam + ": Dam"), answers);
        assertTrue(answers.contains("Fire → " + (dam.equals("A") ? "B" : "A") + ": Brigade"), answers);
    }

    private static HandoutItem.Text word(List<HandoutItem> page, String word) {
        return page.stream()
                .filter(item -> item instanceof HandoutItem.Text text
                        && text.text().strip().equals(word))
                .map(HandoutItem.Text.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(word + " is not in " + text(page)));
    }

    /** What stands after a letter, on its line. */
    private static String at(List<HandoutItem> page, HandoutItem.Text letter) {
        return page.stream()
                .filter(item -> item instanceof HandoutItem.Text text
                        && text.x() > letter.x()
                        && text.baseline() == letter.baseline())
                .map(item -> ((HandoutItem.Text) item).text().strip())
                .findFirst()
                .orElse("");
    }

    @Test
    void whatIsNotWantedIsLeftOut() {
        Dossier dossier = SampleDossier.random(5, 40, 4)
                .made()
                .withChapters(List.of(chapter("c", "Told.", "Why?", "e1").withPictures(List.of(Picture.of("a.jpg")))));
        for (HandoutPart part : HandoutPart.values()) {
            Set<HandoutPart> parts = EnumSet.allOf(HandoutPart.class);
            parts.remove(part);
            Handout all = composed(dossier, HandoutSettings.USUAL);
            Handout less = composed(dossier, new HandoutSettings(HandoutPaper.A4, false, false, parts));
            assertFalse(
                    text(all).equals(text(less))
                            && figures(all).equals(figures(less))
                            && photos(all).equals(photos(less)),
                    part.name());
        }
        assertEquals(List.of(), figures(composed(dossier, only(HandoutPart.CHAPTERS))));
    }

    /** On every paper: nothing beyond the page, headings with their text, and every page numbered. */
    @ParameterizedTest
    @CsvSource({"A4,false", "A4,true", "A3,false", "A3,true"})
    void everythingStandsOnThePaper(HandoutPaper paper, boolean landscape) {
        List<Chapter> tour = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String text = ("Many words about something. ".repeat(3 + i * 7)
                            + "\n\n## Between\n\n- one\n- two\n\n> quoted\n\n")
                    .repeat(2);
            tour.add(chapter("c" + i, text, i % 2 == 0 ? "What do you think of it?" : "", "e" + i, "e" + (i + 20)));
        }
        Dossier dossier = SampleDossier.random(9, 60, 5).made().withChapters(tour);
        Handout handout =
                composed(dossier, new HandoutSettings(paper, landscape, false, EnumSet.allOf(HandoutPart.class)));
        assertEquals(paper.width(landscape), handout.width());
        assertEquals(landscape, handout.width() > handout.height());
        assertEquals(
                12,
                handout.bookmarks().stream()
                        .filter(each -> each.title().contains("Chapter"))
                        .count());
        int pages = handout.pages().size();
        for (int page = 0; page < pages; page++) {
            for (HandoutItem item : handout.pages().get(page)) {
                assertInside(item, handout);
            }
            assertTrue(text(handout.pages().get(page)).endsWith((page + 1) + " / " + pages));
        }
        for (Handout.Bookmark bookmark : handout.bookmarks()) {
            double y = bookmark.spot().y();
            boolean followed = handout.pages().get(bookmark.spot().page()).stream()
                    .anyMatch(item -> item instanceof HandoutItem.Text text
                            && text.baseline() > y + 20
                            && text.baseline() < y + 60);
            assertTrue(followed, bookmark.title() + " stands alone");
        }
    }

    private static void assertInside(HandoutItem item, Handout handout) {
        if (item instanceof HandoutItem.Text text) {
            double right = text.x() + FONTS.width(text.text(), text.style());
            assertTrue(text.x() >= 20 && right <= handout.width() - 20, text.text());
            assertTrue(text.baseline() >= 20 && text.baseline() <= handout.height() - 20, text.text());
        } else if (item instanceof HandoutItem.Figure figure) {
            assertTrue(figure.x() >= 20 && figure.x() + figure.width() <= handout.width() - 20);
            assertTrue(figure.y() >= 20 && figure.y() + figure.height() <= handout.height() - 40);
        } else if (item instanceof HandoutItem.Rule rule) {
            assertTrue(rule.x0() >= 20 && rule.x1() <= handout.width() - 20 && rule.y() <= handout.height() - 20);
        }
    }
}
