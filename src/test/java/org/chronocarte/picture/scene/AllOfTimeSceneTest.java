package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.junit.jupiter.api.Test;

/** A dossier that holds the Big Bang and a minute of a day. */
class AllOfTimeSceneTest {

    private static final String MINUTE = "2021-09-14T10:00:00Z/2021-09-14T10:01:00Z";

    private final TimelineFixture fixture = new TimelineFixture(dossier());

    private static SampleDossier dossier() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("bang", "event", "Y-13800000000~");
        dossier.entry("dinosaurs", "event", "Y-66000000");
        dossier.entry("minute", "event", MINUTE);
        dossier.entry("future", "event", "Y10000");
        return dossier;
    }

    private static Set<String> dates(TimelineScene scene) {
        return scene.axis().labels().stream().map(TimeAxisLabel::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Integer> rows(TimelineScene scene) {
        return scene.marks().stream()
                .flatMap(mark -> mark.rows().stream())
                .sorted()
                .toList();
    }

    @Test
    void allOfTimeIsSeenAtOnce() {
        TimelineScene scene = fixture.scene();
        assertEquals(List.of(0, 1, 2, 3), rows(scene));
        assertTrue(dates(scene).containsAll(Set.of("10 billion years ago", "Today")), () -> "" + dates(scene));
    }

    @Test
    void theMinuteIsSeenAlone() {
        TimelineScene scene =
                fixture.showing("2021-09-14T09:59:00Z/2021-09-14T10:01:59Z").scene();
        assertEquals(List.of(2), rows(scene));
        TimelineMark mark = scene.marks().get(0);
        TimelineExtent extent = mark.extent();
        assertTrue(extent != null && Math.abs(extent.width() - scene.scale().width() * 61 / 180) < 1);
        assertTrue(dates(scene).containsAll(Set.of("Tue 14 Sep 2021", "09:59:30", "10:00")), () -> "" + dates(scene));
    }

    @Test
    void theWayFromOneToTheOtherHasMarksAndDatesEverywhere() {
        double minute = When.parse(MINUTE).earliestStart();
        TimeWindow window = fixture.state().window();
        double place = fixture.scene().scale().x(minute);
        while (window.span() > 60_000) {
            window = window.scaled(0.7, minute);
            TimeWindow shown = window;
            TimelineScene scene =
                    fixture.asking(state -> state.withWindow(shown)).scene();
            assertEquals(place, scene.scale().x(minute), 1, shown::toString);
            assertTrue(rows(scene).contains(2), shown::toString);
            assertFalse(scene.axis().labels().isEmpty(), shown::toString);
        }
    }
}
