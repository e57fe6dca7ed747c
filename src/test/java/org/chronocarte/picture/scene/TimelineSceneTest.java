package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.dossier.SampleEntry;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.explore.Filter;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Pointed;
import org.chronocarte.model.time.When;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.TimelineExtent.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineSceneTest {

    private static TimelineFixture one(@Nullable String edtf) {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("e", "event", edtf);
        return new TimelineFixture(dossier).showing("2024");
    }

    private static TimelineExtent extent(String edtf) {
        TimelineFixture fixture = one(edtf);
        TimelineExtent extent = fixture.mark(fixture.scene(), "e").extent();
        assertNotNull(extent, edtf);
        return extent;
    }

    @Test
    void withoutEntriesThereIsStillTime() {
        TimelineScene scene = new TimelineFixture(SampleDossier.withoutKinds()).scene();
        assertTrue(scene.marks().isEmpty()
                && scene.columns().isEmpty()
                && scene.arcs().isEmpty());
        assertTrue(scene.axis().ticks().size() > 2);
        assertInstanceOf(TimelineHit.Nothing.class, scene.pick(100, 50));
        assertInstanceOf(TimelineHit.Axis.class, scene.pick(100, scene.layout().axisMiddle()));
    }

    @Test
    void eventsStandAboveAnswersBelowAndTheRestInNarrowLanes() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        for (String kind : List.of("event", "response", "indicator", "advice", "hearsay")) {
            dossier.entry(kind, kind, "2024-05-14");
        }
        TimelineFixture fixture = new TimelineFixture(dossier).showing("2024");
        TimelineScene scene = fixture.scene();
        TimelineLayout layout = scene.layout();
        assertTrue(fixture.mark(scene, "indicator").y()
                < fixture.mark(scene, "event").y());
        assertTrue(fixture.mark(scene, "event").y() < layout.axisTop());
        assertTrue(fixture.mark(scene, "response").y() > layout.axisBottom());
        assertTrue(fixture.mark(scene, "advice").y()
                > fixture.mark(scene, "response").y());
        assertEquals(Lane.ABOVE, fixture.mark(scene, "hearsay").lane());
        assertEquals(Shape.SQUARE, fixture.mark(scene, "response").shape());
    }

    @Test
    void anUnknownKindHasItsPlaceWhateverLanesThereAre() {
        for (Lane lane : Lane.values()) {
            SampleDossier dossier = SampleDossier.withoutKinds()
                    .kind("only", lane, 0, Shape.CIRCLE)
                    .kind("below", Lane.BELOW, 0, Shape.CIRCLE);
            dossier.entry("e", "hearsay", "2024-05-14");
            TimelineFixture fixture = new TimelineFixture(dossier).showing("2024");
            Lane first = lane == Lane.RECOMMENDATION || lane == Lane.BELOW ? Lane.BELOW : lane;
            Lane expected = lane == Lane.INDICATOR ? Lane.BELOW : first;
            assertEquals(expected, fixture.mark(fixture.scene(), "e").lane(), lane::name);
        }
    }

    @Test
    void allThatHappenedAtAPlaceLightsUpWithIt() {
        SampleDossier dossier =
                SampleDossier.withFourKinds().place("here", 1, 1).place("there", 2, 2);
        dossier.entry("first", "event", "2024-03-14").at("here");
        dossier.entry("second", "response", "2024-06-14").at("there", "here");
        dossier.entry("other", "event", "2024-09-14").at("there");
        TimelineFixture fixture = new TimelineFixture(dossier)
                .showing("2024")
                .asking(state ->
                        state.withHovered(new Pointed.Places(Set.of("here"))).withSelected("first"));
        TimelineScene scene = fixture.scene();
        assertEquals(
                TimelineMark.Emphasis.SELECTED, fixture.mark(scene, "first").emphasis());
        assertEquals(
                TimelineMark.Emphasis.HOVERED, fixture.mark(scene, "second").emphasis());
        assertEquals(TimelineMark.Emphasis.NONE, fixture.mark(scene, "other").emphasis());
    }

    @Test
    void columnsAreCappedWhereTheyHoldWhatLightsUp() {
        SampleDossier dossier = SampleDossier.withFourKinds().place("here", 1, 1);
        for (int i = 0; i < 4000; i++) {
            SampleEntry entry = dossier.entry("e" + i, "event", "2024-" + (i % 2 == 0 ? "05" : "09") + "-1" + i % 9);
            if (i % 2 == 0) {
                entry.at("here");
            }
        }
        TimelineScene scene = new TimelineFixture(dossier)
                .showing("2024")
                .asking(state -> state.withHovered(new Pointed.Places(Set.of("here"))))
                .scene();
        double june = scene.scale().x(When.parse("2024-06").earliestStart());
        assertTrue(scene.columns().size() > 10);
        for (TimelineColumn column : scene.columns()) {
            assertEquals(column.box().x() < june, column.cap() != null);
        }
        assertTrue(scene.marks().isEmpty(), "too many to stand out one by one");
    }

    @Test
    void anUndatedEntryHasNoPlaceInTime() {
        assertTrue(one(null).scene().marks().isEmpty());
    }

    @Test
    void aDayIsAPointAndItsTitleStandsBesideIt() {
        TimelineFixture fixture = one("2024-05-14");
        TimelineMark mark = fixture.mark(fixture.scene(), "e");
        assertNull(mark.extent());
        TimelineLabel label = mark.label();
        assertTrue(
                label != null && label.text().equals("Entry e") && label.box().x() > mark.x());
        double middle = fixture.scene().scale().x(When.parse("2024-05-14").earliestStart() + 43_200_000);
        assertEquals(middle, mark.x(), 2);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01/2024-09-30, BAR",
        "2024-05, SOFT",
        "2024-22, SOFT",
        "2024-05-14~, SOFT",
        "2024-05-14, ",
        "2024-05~, SOFT",
        "[2024-03-01..2024-09-30], BETWEEN",
        "[2024-05..], BETWEEN",
        "../2024-05, BAR",
        "2024-05/.., BAR",
        "2024-05/, BAR",
    })
    void whatItIsShowsInItsForm(String edtf, @Nullable Form form) {
        TimelineFixture fixture = one(edtf);
        TimelineExtent extent = fixture.mark(fixture.scene(), "e").extent();
        assertEquals(form, extent == null ? null : extent.form());
    }

    @Test
    void aSpanOfKnownDaysIsHardAtBothEnds() {
        TimelineExtent extent = extent("2024-03-01/2024-09-30");
        assertTrue(extent.hasCore());
        double day = 1280 / 366.0;
        assertEquals(day, extent.latestStart() - extent.earliestStart(), 0.01);
        assertEquals(day, extent.latestEnd() - extent.earliestEnd(), 0.01);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03/2024-09-30, true, false",
        "2024-03-01/2024-09, false, true",
        "2024-03/2024-09, true, true",
        "2024-03-01~/2024-09-30, true, false",
        "2024-03-01/, false, true",
        "/2024-09-30, true, false",
        "2024-03-01/.., false, false",
    })
    void whatIsUncertainIsSoftAtThatEnd(String edtf, boolean softStart, boolean softEnd) {
        TimelineExtent extent = extent(edtf);
        double hard = 1280 / 366.0 + 0.01;
        assertEquals(softStart, extent.latestStart() - extent.earliestStart() > hard, extent::toString);
        assertEquals(softEnd, extent.latestEnd() - extent.earliestEnd() > hard, extent::toString);
    }

    @Test
    void whatIsOnlyPartlyInViewKeepsItsGlyphInView() {
        for (String edtf :
                List.of("2010/2030", "2010/2024-01-02", "2024-12-30/2030", "2023/..", "../2024-02", "202X")) {
            TimelineFixture fixture = one(edtf);
            TimelineMark mark = fixture.mark(fixture.scene(), "e");
            assertTrue(mark.x() - mark.radius() >= 0 && mark.x() + mark.radius() <= 1280, edtf);
        }
    }

    @Test
    void whatIsFilteredOutIsNotThere() {
        TimelineFixture fixture =
                one("2024-05-14").asking(state -> state.withFilter(Filter.NONE.with(Facet.KIND, Set.of("response"))));
        assertTrue(fixture.scene().marks().isEmpty());
    }

    @Test
    void narrowLanesJoinWhatFallsTogetherAndCountIt() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("a", "indicator", "2024-05-14").weighing(1);
        dossier.entry("b", "indicator", "2024-05-14").weighing(5);
        dossier.entry("c", "indicator", "2024-05-15").weighing(2);
        TimelineFixture fixture = new TimelineFixture(dossier).showing("2020/2028");
        TimelineScene scene = fixture.scene();
        assertEquals(1, scene.marks().size());
        TimelineMark mark = scene.marks().get(0);
        assertEquals(3, mark.rows().size());
        assertEquals("b", fixture.index().entry(mark.rows().get(0)).id());
        TimelineLabel label = mark.label();
        assertTrue(label != null && label.text().equals("Entry b +2"), () -> String.valueOf(label));
        TimelineHit.Entries hit = assertInstanceOf(TimelineHit.Entries.class, scene.pick(mark.x(), mark.y()));
        assertEquals(Set.copyOf(mark.rows()), Set.copyOf(hit.rows()));
    }

    private static int rows(TimelineLayout layout, Lane lane) {
        return Objects.requireNonNull(layout.lanes().get(lane)).rows();
    }

    @Test
    void whatIsStressedOnOneDayIsNamedOrCounted() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        Set<String> stressed = Set.of("e0", "e1", "e2", "e3", "e4");
        for (int i = 0; i < 7; i++) {
            dossier.entry("e" + i, "event", "2024-05-14").weighing(i == 3 ? 5 : 1);
        }
        for (double height : new double[] {180, 250, 400}) {
            TimelineFixture fixture = new TimelineFixture(dossier)
                    .sized(1024, height)
                    .showing("2023/2025")
                    .asking(state -> state.withStressed(stressed).withLook(Look.PROJECTOR));
            TimelineScene scene = fixture.scene();
            List<TimelineMark> named =
                    scene.marks().stream().filter(mark -> mark.label() != null).toList();
            int rows = rows(scene.layout(), Lane.ABOVE);
            assertEquals(Math.min(rows, 5), named.size(), "as many as there are rows, at " + height);
            assertEquals(
                    stressed,
                    named.stream()
                            .flatMap(mark -> mark.rows().stream())
                            .map(row -> fixture.index().entry(row).id())
                            .collect(Collectors.toSet()),
                    "none is lost");
            TimelineLabel first = fixture.mark(scene, "e3").label();
            assertNotNull(first);
            assertEquals(rows < 5 ? "Entry e3 +" + (5 - rows) : "Entry e3", first.text());
        }
    }

    @Test
    void aLaneWithoutRoomLeavesItToTheOthers() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        TimelineFixture fixture = new TimelineFixture(dossier);
        int before = rows(fixture.scene().layout(), Lane.BELOW);
        TimelineLayout after =
                fixture.room(Set.of("response", "advice")).scene().layout();
        assertEquals(Set.of(Lane.BELOW, Lane.RECOMMENDATION), after.lanes().keySet());
        assertTrue(rows(after, Lane.BELOW) > 2 * before);
    }

    @Test
    void theMoreImportantIsNamedFirst() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        for (int i = 0; i < 24; i++) {
            dossier.entry("e" + i, "event", "2024-05-14").weighing(i == 17 ? 5 : 1);
        }
        TimelineFixture fixture = new TimelineFixture(dossier).showing("2024");
        TimelineScene scene = fixture.scene();
        assertNotNull(fixture.mark(scene, "e17").label());
        TimelineMark unnamed = scene.marks().stream()
                .filter(mark -> mark.label() == null)
                .findFirst()
                .orElseThrow();
        TimelineHit.Entries hit = assertInstanceOf(TimelineHit.Entries.class, scene.pick(unnamed.x(), unnamed.y()));
        long all = scene.marks().stream().filter(mark -> mark.label() == null).count();
        assertEquals(all, hit.rows().size(), "every glyph under the finger is offered");
    }

    @Test
    void tenThousandEntriesBecomeColumns() {
        TimelineFixture fixture = new TimelineFixture(SampleDossier.random(5, 10_000, 6));
        TimelineScene scene = fixture.scene();
        assertTrue(scene.marks().size() < 10 && scene.columns().size() > 400);
        assertTrue(scene.arcs().size() < 100);
        fixture.asking(state -> state.withSelected(
                fixture.index().entry(fixture.rowsInView().nextSetBit(500)).id()));
        TimelineScene chosen = fixture.scene();
        TimelineMark mark = chosen.marks().stream()
                .filter(each -> each.emphasis() == TimelineMark.Emphasis.SELECTED)
                .findFirst()
                .orElseThrow();
        assertNotNull(mark.label());
        assertTrue(chosen.columns().stream().noneMatch(column -> column.box().overlaps(mark.glyphBox())));
    }

    @Test
    void theHighestColumnHasTheMost() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        for (int i = 0; i < 2000; i++) {
            dossier.entry("e" + i, "event", i < 1500 ? "2024-03-01" : i < 1999 ? "2024-06-01" : "2024-09-01");
        }
        List<TimelineColumn> columns =
                new TimelineFixture(dossier).showing("2024").scene().columns();
        assertEquals(
                List.of(1500, 499, 1),
                columns.stream().map(TimelineColumn::count).toList());
        assertTrue(columns.get(0).box().height() > columns.get(1).box().height()
                && columns.get(1).box().height() > columns.get(2).box().height()
                && columns.get(2).box().height() >= 3);
        assertTrue(columns.get(1).time().contains(When.parse("2024-06-01").earliestStart() + 43_200_000));
    }

    @Test
    void todayHasALineOnlyWhereItIs() {
        TimelineFixture fixture = one("2024-05-14");
        assertEquals(OptionalDouble.empty(), fixture.scene().todayX());
        assertNull(fixture.scene().todayLabel());
        TimelineScene scene = fixture.showing("2021").scene();
        assertEquals(scene.scale().x(TimelineFixture.NOW), scene.todayX().orElseThrow());
        TimelineLabel label = scene.todayLabel();
        assertTrue(label != null && label.text().equals("Today"));
    }

    /** Where the era's name takes the room to the right, there is none to the left of a line near the edge. */
    @Test
    void todaysNameIsWholeOrLeftOut() {
        for (int day = 1; day < 40; day++) {
            SampleDossier dossier = SampleDossier.withoutKinds()
                    .kind("event", Lane.BELOW, 0, Shape.CIRCLE)
                    .era("A long name that takes all the room that there is", "2021-09-16/2022");
            String from = LocalDate.of(2021, 9, 15).minusDays(day).toString();
            TimelineScene scene =
                    new TimelineFixture(dossier).showing(from + "/2022-09-15").scene();
            for (TimelineBox box : TimelineFixture.texts(scene)) {
                assertTrue(box.x() >= 0 && box.right() <= 1280, () -> from + " " + box);
            }
        }
    }

    @Test
    void erasLieBehindAndCarryTheirNames() {
        SampleDossier dossier = SampleDossier.withFourKinds()
                .era("late", "2024-07/2024-12")
                .era("early", "2024-01/2024-06")
                .era("gone", "2010/2011");
        TimelineScene scene = new TimelineFixture(dossier).showing("2024").scene();
        assertEquals(
                List.of("early", "late"),
                scene.eras().stream().map(TimelineEraMark::id).toList());
        for (TimelineEraMark era : scene.eras()) {
            TimelineLabel label = era.label();
            assertTrue(label != null && label.text().equals("Era " + era.id()));
            assertTrue(label.box().bottom() <= scene.layout().stripTop() + 0.5);
            assertTrue((era.argb() >>> 24) < 0x60, "only a tint");
        }
    }

    /** Rather than cut a few letters, the name of a short era reaches into the next one, whose own name gives way. */
    @Test
    void theEndOfAnErasNameMayStandInTheNextOne() {
        LocalDate start = LocalDate.of(2024, 3, 1);
        int reaching = 0;
        for (int days = 1; days < 60; days++) {
            LocalDate end = start.plusDays(days);
            SampleDossier dossier = SampleDossier.withFourKinds()
                    .era("of a short time", start + "/" + end)
                    .era("after it", end + "/2024-12");
            List<TimelineEraMark> eras =
                    new TimelineFixture(dossier).showing("2024").scene().eras();
            TimelineLabel name = eras.get(0).label();
            TimelineLabel next = eras.get(1).label();
            assertTrue(next != null && next.text().equals("Era after it"), "after " + days);
            if (name == null) {
                continue;
            }
            assertFalse(name.box().overlaps(next.box()), "after " + days);
            double over = name.box().right() - eras.get(0).extent().latestEnd();
            assertTrue(over < name.box().width() * 0.4, "after " + days);
            if (over > 0) {
                assertEquals("Era of a short time", name.text());
                reaching++;
            }
        }
        assertTrue(reaching > 5);
    }

    /** An era that is too short for its own name leaves none of its room to the one before. */
    @Test
    void anErasNameDoesNotReachWhereTheNextOneNeedsTheRoom() {
        SampleDossier dossier = SampleDossier.withFourKinds()
                .era("of a short time", "2024-03-01/2024-04-01")
                .era("that is short, too", "2024-04-01/2024-05-01");
        for (TimelineEraMark era :
                new TimelineFixture(dossier).showing("2024").scene().eras()) {
            TimelineLabel name = era.label();
            assertTrue(name == null || name.box().right() <= era.extent().latestEnd());
        }
    }

    @Test
    void ofErasThereIsWhatWasKnownOnTheDayAskedFor() {
        SampleDossier dossier = SampleDossier.withFourKinds()
                .source("late", "2024-08-01")
                .era("over", "2024-01-01/2024-02-01")
                .era("going on", "2024-03-01/2024-09-01")
                .era("to come", "2024-07-02/2024-09-01")
                .era("told later", "2024-03-01/2024-04-01", "late");
        TimelineFixture fixture = new TimelineFixture(dossier).showing("2024");
        TimelineScene now = fixture.scene();
        TimelineScene july = fixture.asking(state -> state.withAsKnownOn(LocalDate.of(2024, 7, 1)))
                .scene();
        assertEquals(4, now.eras().size());
        assertEquals(
                List.of("over", "going on"),
                july.eras().stream().map(TimelineEraMark::id).toList());
        assertEquals(now.eras().get(0).extent(), july.eras().get(0).extent());
        TimelineExtent goingOn = july.eras().get(1).extent();
        double day = july.scale().x(When.parse("2024-07-02").earliestStart());
        assertEquals(day, goingOn.latestEnd(), 0.5);
        assertTrue(goingOn.earliestEnd() <= goingOn.latestEnd() && goingOn.latestStart() < goingOn.earliestEnd());
    }

    @Test
    void whatIsAskedDoesNotMoveTheAxis() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("one", "response", "2024-05-14");
        TimelineFixture fixture = new TimelineFixture(dossier).showing("2024");
        TimelineLayout all = fixture.scene().layout();
        fixture.asking(state -> state.withFilter(Filter.NONE.with(Facet.KIND, Set.of("response"))));
        assertEquals(all, fixture.scene().layout());
    }

    @Test
    void whereErasOverlapTheirTintsAreWeaker() {
        SampleDossier dossier = SampleDossier.withFourKinds()
                .era("one", "2024-01/2024-06")
                .era("two", "2024-03/2024-09")
                .era("three", "2024-04/2024-08")
                .era("alone", "2024-11/2024-12");
        List<Integer> alphas = new TimelineFixture(dossier)
                .asking(state -> state.withLook(Look.PROJECTOR)).showing("2024").scene().eras().stream()
                        .map(era -> era.argb() >>> 24)
                        .toList();
        Theme theme = Theme.of(Look.PROJECTOR);
        int three = theme.eraTint(null, 3) >>> 24;
        assertEquals(List.of(three, three, three, theme.eraTint(null, 1) >>> 24), alphas);
        assertTrue(three < alphas.get(3));
    }

    @Test
    void erasThatOnlyMeetAreAsStrongAsAlone() {
        SampleDossier dossier =
                SampleDossier.withFourKinds().era("one", "2024-01/2024-05-14").era("two", "2024-05-14/2024-09");
        int alone = new TimelineFixture(SampleDossier.withFourKinds().era("one", "2024-01/2024-05-14"))
                .showing("2024")
                .scene()
                .eras()
                .get(0)
                .argb();
        for (TimelineEraMark era :
                new TimelineFixture(dossier).showing("2024").scene().eras()) {
            assertEquals(alone, era.argb(), era.id());
        }
    }

    @Test
    void thePlayheadHidesNothingBehindIt() {
        TimelineFixture fixture = one("2024-05-14");
        double at = When.parse("2024-03-01").earliestStart();
        TimelineScene scene = fixture.asking(state -> state.withPlayhead(at)).scene();
        assertEquals(scene.scale().x(at), scene.playheadX().orElseThrow());
        assertFalse(fixture.asking(state -> state.withPlayhead(Double.MAX_VALUE))
                .scene()
                .playheadX()
                .isPresent());
    }

    @Test
    void lanesAreNamedAndAskOnlyWhereThereAreAnswers() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("e", "event", "2024-05-14");
        TimelineFixture plain = new TimelineFixture(dossier).showing("2024");
        assertEquals(
                List.of("EVENT", "RESPONSE", "INDICATOR", "ADVICE"),
                plain.scene().headings().stream().map(TimelineHeading::main).toList());
        dossier.entry("r", "response", "2024-06-14");
        dossier.answers("r", "e");
        TimelineFixture asking = new TimelineFixture(dossier).showing("2024");
        assertEquals(
                List.of("WHAT HAPPENED", "HOW INSTITUTIONS RESPONDED", "INDICATOR", "ADVICE"),
                asking.scene().headings().stream().map(TimelineHeading::main).toList());
        assertEquals(
                "CE QUI S’EST PASSÉ",
                asking.asking(state -> state.withLanguage("fr"))
                        .scene()
                        .headings()
                        .get(0)
                        .main());
    }

    @Test
    void lanesWithoutAKindTakeNoRoom() {
        SampleDossier dossier = SampleDossier.withoutKinds().kind("event", Lane.ABOVE, 0, Shape.CIRCLE);
        TimelineLayout layout = new TimelineFixture(dossier).scene().layout();
        assertEquals(Set.of(Lane.ABOVE), layout.lanes().keySet());
        assertTrue(layout.axisBottom() > layout.height() - 10);
    }
}
