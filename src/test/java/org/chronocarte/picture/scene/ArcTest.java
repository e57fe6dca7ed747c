package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.explore.Filter;
import org.chronocarte.model.explore.Pointed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArcTest {

    private static SampleDossier answered() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("attack", "event", "2024-05-14");
        dossier.entry("law", "response", "2024-11-20");
        dossier.entry("undated", "response", null);
        return dossier.answers("law", "attack").answers("undated", "attack").answers("gone", "attack");
    }

    private static TimelineFixture selecting(String id) {
        return new TimelineFixture(answered()).showing("2024").asking(state -> state.withSelected(id));
    }

    @Test
    void anArcLeadsFromWhatHappenedThroughTheAxisToItsAnswer() {
        TimelineFixture fixture = selecting("attack");
        TimelineScene scene = fixture.scene();
        assertEquals(1, scene.arcs().size(), "neither to an undated answer nor to one that is not there");
        ArcMark arc = scene.arcs().get(0);
        assertEquals(fixture.mark(scene, "attack").x(), arc.curve().x0());
        assertEquals(fixture.mark(scene, "law").x(), arc.curve().x1());
        assertEquals(scene.layout().axisTop(), arc.curve().y0());
        assertEquals(scene.layout().axisBottom(), arc.curve().y1());
        assertEquals(0, arc.curve().leavesAt());
        assertFalse(arc.stems().isEmpty());
    }

    @Test
    void theDelayIsToldOnlyForTheChosen() {
        ArcMark quiet =
                new TimelineFixture(answered()).showing("2024").scene().arcs().get(0);
        assertFalse(quiet.strong());
        assertNull(quiet.pill());
        for (String id : List.of("attack", "law")) {
            ArcMark arc = selecting(id).scene().arcs().get(0);
            ArcMark.Pill pill = arc.pill();
            assertTrue(arc.strong());
            assertTrue(pill != null && pill.text().equals("+190 d"));
        }
        ArcMark hovered = new TimelineFixture(answered())
                .showing("2024")
                .asking(state -> state.withHovered(Pointed.entry("law")).withLanguage("fr"))
                .scene()
                .arcs()
                .get(0);
        ArcMark.Pill pill = hovered.pill();
        assertTrue(pill != null && pill.text().equals("+190 j"));
    }

    @ParameterizedTest
    @CsvSource({"2024-05/2024-06, 1", "2024-11/2024-12, -1", "2024-05-14/2024-11-20, 0"})
    void anEndOutOfViewIsCutAtThatEdge(String window, int leavesAt) {
        TimelineScene scene = selecting("attack").showing(window).scene();
        ArcMark.Curve curve = scene.arcs().get(0).curve();
        assertEquals(leavesAt, curve.leavesAt());
        for (double x : new double[] {curve.x0(), curve.x1()}) {
            assertTrue(x >= 0 && x <= scene.layout().width());
        }
        assertNotNull(scene.arcs().get(0).pill(), "the delay is told though one end is out of view");
    }

    @Test
    void anArcBetweenEndsThatAreBothOutOfViewIsNotDrawn() {
        assertTrue(selecting("attack").showing("2024-07/2024-08").scene().arcs().isEmpty());
    }

    @Test
    void whatIsFilteredOutOrNotYetKnownIsNotLedTo() {
        TimelineFixture filtered =
                selecting("attack").asking(state -> state.withFilter(Filter.NONE.with(Facet.KIND, Set.of("event"))));
        assertTrue(filtered.scene().arcs().isEmpty());
        TimelineFixture early = selecting("attack").asking(state -> state.withAsKnownOn(LocalDate.of(2024, 7, 1)));
        assertTrue(early.scene().arcs().isEmpty());
    }

    @Test
    void aTangleIsNotDrawnButTheChosenEntrysArcsAre() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        for (int i = 0; i < 80; i++) {
            dossier.entry("e" + i, "event", LocalDate.of(2024, 1, 1).plusDays(i * 4L) + "");
            dossier.entry("r" + i, "response", LocalDate.of(2024, 1, 8).plusDays(i * 4L) + "");
            dossier.answers("r" + i, "e" + i);
        }
        TimelineFixture fixture = new TimelineFixture(dossier).showing("2024");
        assertTrue(fixture.scene().arcs().isEmpty());
        List<ArcMark> arcs =
                fixture.asking(state -> state.withSelected("e3")).scene().arcs();
        assertEquals(1, arcs.size());
        assertTrue(arcs.get(0).strong());
    }

    @Test
    void theSameDelayBetweenTheSameDaysIsToldOnce() {
        SampleDossier dossier = answered();
        dossier.entry("decree", "response", "2024-11-20");
        dossier.answers("decree", "attack");
        TimelineScene scene = new TimelineFixture(dossier)
                .showing("2024")
                .asking(state -> state.withSelected("attack"))
                .scene();
        assertEquals(2, scene.arcs().size());
        assertEquals(1, scene.arcs().stream().filter(arc -> arc.pill() != null).count());
    }

    @Test
    void answersOfOneDayShareALineInsteadOfMakingABand() {
        SampleDossier dossier = answered();
        for (int i = 0; i < 6; i++) {
            dossier.entry("decree" + i, "response", "2024-11-20");
            dossier.answers("decree" + i, "attack");
        }
        dossier.entry("early", "response", "2024-07-01");
        dossier.answers("early", "attack");
        List<ArcMark> arcs = new TimelineFixture(dossier)
                .showing("2024")
                .asking(state -> state.withSelected("attack"))
                .scene()
                .arcs();
        assertEquals(8, arcs.size(), "each can still be found");
        assertEquals(2, arcs.stream().map(ArcMark::curve).distinct().count(), "but only two lines are seen");
    }

    @Test
    void manyDelaysOfOneEntryFindRoomOrAreLeftOut() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("attack", "event", "2024-05-14");
        for (int i = 0; i < 40; i++) {
            dossier.entry(
                    "r" + i, "response", LocalDate.of(2024, 5, 15).plusDays(i).toString());
            dossier.answers("r" + i, "attack");
        }
        TimelineScene scene = new TimelineFixture(dossier)
                .showing("2024")
                .asking(state -> state.withSelected("attack"))
                .scene();
        List<TimelineBox> pills = scene.arcs().stream()
                .map(ArcMark::pill)
                .filter(pill -> pill != null)
                .map(ArcMark.Pill::box)
                .toList();
        assertTrue(pills.size() > 5);
        for (int i = 0; i < pills.size(); i++) {
            assertTrue(pills.subList(0, i).stream().noneMatch(pills.get(i)::overlaps));
        }
    }

    @Test
    void aStrongArcIsHitAlongItsLine() {
        TimelineScene scene = selecting("attack").scene();
        ArcMark.Curve curve = scene.arcs().get(0).curve();
        double t = 0.25;
        double x = curve.x0() * 0.84375 + curve.x1() * 0.15625;
        double s = 1 - t;
        double y = s * s * s * curve.y0() + 3 * s * t * curve.controlY() + t * t * t * curve.y1();
        assertEquals(new TimelineHit.Relation(scene.arcs().get(0)), scene.pick(x, y));
    }
}
