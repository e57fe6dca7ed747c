package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Pointed;
import org.chronocarte.model.time.TimeWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of every timeline: random dossiers, windows, sizes, languages, looks and choices. */
class TimelineLayoutPropertyTest {

    private static final int[] SIZES = {0, 1, 5, 40, 77, 250, 1200};
    private static final double[] WIDTHS = {1280, 900, 1600, 640, 2560, 380};
    private static final double[] HEIGHTS = {380, 240, 620, 300};

    private static void forAny(long seed, BiConsumer<TimelineFixture, TimelineScene> check) {
        Random random = new Random(seed);
        for (int size : SIZES) {
            TimelineFixture fixture =
                    new TimelineFixture(SampleDossier.random(random.nextLong(), size, 1 + random.nextInt(6)));
            TimeWindow whole = fixture.state().window();
            for (int i = 0; i < 12; i++) {
                double anchor = whole.start() + whole.span() * random.nextDouble();
                TimeWindow window = i == 0 ? whole : whole.scaled(Math.pow(2, 1 - random.nextInt(12)), anchor);
                fixture.sized(WIDTHS[random.nextInt(WIDTHS.length)], HEIGHTS[random.nextInt(HEIGHTS.length)])
                        .asking(state -> state.withWindow(window)
                                .withLanguage(random.nextBoolean() ? "fr" : "en")
                                .withLook(Look.values()[random.nextInt(3)])
                                .withSelected(any(random, size))
                                .withHovered(pointed(random, size)));
                check.accept(fixture, fixture.scene());
            }
        }
    }

    private static @Nullable String any(Random random, int size) {
        return size == 0 || random.nextBoolean() ? null : "e" + random.nextInt(size);
    }

    private static Pointed pointed(Random random, int size) {
        String id = any(random, size);
        return id == null ? Pointed.NOTHING : Pointed.entry(id);
    }

    private static String told(TimelineFixture fixture) {
        TimelineRequest request = fixture.request();
        return request.width() + "x" + request.height() + " " + request.state();
    }

    @Test
    void noTextLiesOnAnother() {
        forAny(1, (fixture, scene) -> {
            List<TimelineBox> texts = TimelineFixture.texts(scene);
            for (int i = 0; i < texts.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertFalse(
                            texts.get(i).overlaps(texts.get(j)), texts.get(i) + " on " + texts.get(j) + told(fixture));
                }
            }
        });
    }

    @Test
    void noLabelLiesOnTheMarkOfAnotherEntry() {
        forAny(2, (fixture, scene) -> {
            for (TimelineMark mark : scene.marks()) {
                TimelineLabel label = mark.label();
                for (TimelineMark other : scene.marks()) {
                    if (label == null || other == mark) {
                        continue;
                    }
                    assertFalse(label.box().overlaps(other.glyphBox()), () -> label + " on " + other + told(fixture));
                    TimelineExtent extent = other.extent();
                    if (extent != null) {
                        TimelineBox room = new TimelineBox(
                                extent.earliestStart(),
                                other.y() - other.extentHeight() / 2,
                                extent.width(),
                                other.extentHeight());
                        assertFalse(label.box().overlaps(room), () -> label + " on " + other + told(fixture));
                    }
                }
            }
        });
    }

    @Test
    void everyTextIsWholeAndInThePicture() {
        forAny(3, (fixture, scene) -> {
            for (TimelineBox box : TimelineFixture.texts(scene)) {
                assertTrue(box.x() >= 0 && box.right() <= scene.layout().width() + 0.01, () -> box + told(fixture));
                assertTrue(box.y() >= -0.5 && box.bottom() <= scene.layout().height() + 0.5, () -> box + told(fixture));
                boolean inAxis = box.y() < scene.layout().axisBottom()
                        && box.bottom() > scene.layout().axisTop();
                assertFalse(inAxis, () -> box + told(fixture));
            }
            for (TimelineMark mark : scene.marks()) {
                TimelineLabel label = mark.label();
                if (label != null) {
                    double width = TimelineFixture.FONTS.width(label.text(), label.style());
                    assertTrue(width <= label.box().width() + 0.01, () -> label + told(fixture));
                    assertTrue(label.box().height() >= label.style().size(), () -> label + told(fixture));
                }
            }
        });
    }

    @Test
    void noStemStrikesATextThrough() {
        forAny(4, (fixture, scene) -> {
            List<TimelineBox> texts = TimelinePacker.labelBoxes(scene.marks());
            for (TimelineMark mark : scene.marks()) {
                for (TimelineStem stem : mark.stem()) {
                    TimelineBox line = new TimelineBox(stem.x() - 0.5, stem.top(), 1, stem.bottom() - stem.top());
                    assertTrue(texts.stream().noneMatch(line::overlaps), () -> stem + told(fixture));
                }
            }
        });
    }

    @Test
    void everyEntryInViewIsAMarkOrCounted() {
        forAny(5, (fixture, scene) -> {
            BitSet drawn = new BitSet();
            for (TimelineMark mark : scene.marks()) {
                for (int row : mark.rows()) {
                    assertFalse(drawn.get(row), () -> "twice " + row + told(fixture));
                    drawn.set(row);
                    assertTrue(fixture.rowsInView().get(row), () -> "not asked for " + row + told(fixture));
                }
            }
            for (Lane lane : Lane.values()) {
                int counted = scene.columns().stream()
                        .filter(column -> column.lane() == lane)
                        .mapToInt(TimelineColumn::count)
                        .sum();
                BitSet inLane = fixture.rowsInView();
                inLane.stream().filter(row -> laneOf(fixture, row) != lane).forEach(inLane::clear);
                if (counted > 0) {
                    assertEquals(inLane.cardinality(), counted, () -> lane + told(fixture));
                } else {
                    inLane.andNot(drawn);
                    assertTrue(inLane.isEmpty(), () -> "missing " + inLane + told(fixture));
                }
            }
        });
    }

    private static Lane laneOf(TimelineFixture fixture, int row) {
        return fixture.index()
                .catalog()
                .kind(fixture.index().entry(row).kind())
                .map(Kind::lane)
                .orElse(Lane.ABOVE);
    }

    @Test
    void eachLaneStaysOnItsSideOfTheAxis() {
        forAny(6, (fixture, scene) -> {
            for (TimelineMark mark : scene.marks()) {
                boolean above = mark.lane() == Lane.ABOVE || mark.lane() == Lane.INDICATOR;
                assertEquals(above, mark.y() < scene.layout().axisTop(), () -> mark + told(fixture));
                assertEquals(!above, mark.y() > scene.layout().axisBottom(), () -> mark + told(fixture));
                assertTrue(mark.x() > 0 && mark.x() < scene.layout().width(), () -> mark + told(fixture));
            }
        });
    }

    @Test
    void whatIsDrawnCanBeHit() {
        forAny(7, (fixture, scene) -> {
            for (TimelineMark mark : scene.marks()) {
                assertHit(scene, mark, mark.x(), mark.y(), fixture);
                TimelineLabel label = mark.label();
                if (label != null && label.box().width() > 2) {
                    double x = label.box().x() + label.box().width() / 2;
                    double y = label.box().y() + label.box().height() / 2;
                    assertHit(scene, mark, x, y, fixture);
                    TimelineHit.Entries hit = (TimelineHit.Entries) scene.pick(x, y);
                    assertEquals(mark, hit.mark(), () -> "a label's entry comes first" + told(fixture));
                }
            }
            for (ArcMark arc : scene.arcs()) {
                ArcMark.Pill pill = arc.pill();
                if (pill != null) {
                    double x = pill.box().x() + pill.box().width() / 2;
                    double y = pill.box().y() + pill.box().height() / 2;
                    assertEquals(new TimelineHit.Relation(arc), scene.pick(x, y), () -> told(fixture));
                }
            }
            for (TimelineEraMark era : scene.eras()) {
                if (era.label() != null) {
                    TimelineBox box = era.label().box();
                    assertEquals(new TimelineHit.Era(era), scene.pick(box.x() + 1, box.y() + box.height() / 2));
                }
            }
        });
    }

    private static void assertHit(TimelineScene scene, TimelineMark mark, double x, double y, TimelineFixture fixture) {
        TimelineHit hit = scene.pick(x, y);
        assertTrue(
                hit instanceof TimelineHit.Entries entries && entries.rows().containsAll(mark.rows()),
                () -> mark + " is not in " + hit + told(fixture));
    }

    @Test
    void aColumnIsHitWhereItStands() {
        forAny(8, (fixture, scene) -> {
            for (TimelineColumn column : scene.columns()) {
                TimelineBox box = column.box();
                TimelineHit hit = scene.pick(box.x() + box.width() / 2, box.y() + box.height() / 2);
                boolean covered = hit instanceof TimelineHit.Entries;
                assertTrue(covered || hit.equals(new TimelineHit.Crowd(column)), () -> column + " " + hit);
                assertTrue(box.y() >= 0 && box.bottom() <= scene.layout().height(), () -> column + told(fixture));
                int bands = column.bands().size();
                assertEquals(
                        box.y(),
                        column.bands().stream()
                                .mapToDouble(TimelineColumn.Band::top)
                                .min()
                                .orElse(-1),
                        1e-6);
                assertTrue(bands >= 1);
            }
        });
    }

    @Test
    void delaysCoverNeitherEachOtherNorADate() {
        forAny(9, (fixture, scene) -> {
            List<TimelineBox> pills = scene.arcs().stream()
                    .map(ArcMark::pill)
                    .filter(pill -> pill != null)
                    .map(ArcMark.Pill::box)
                    .toList();
            for (int i = 0; i < pills.size(); i++) {
                TimelineBox pill = pills.get(i);
                assertTrue(pill.x() >= 0 && pill.right() <= scene.layout().width(), () -> pill + told(fixture));
                assertTrue(pills.subList(0, i).stream().noneMatch(pill::overlaps), () -> pill + told(fixture));
                assertTrue(
                        scene.axis().labels().stream().noneMatch(label -> label.meets(pill.x(), pill.right())),
                        () -> pill + told(fixture));
            }
        });
    }

    @Test
    void theSelectedEntryIsNamedWhereItCanBeSeen() {
        forAny(10, (fixture, scene) -> {
            String selected = fixture.state().selected();
            if (selected != null
                    && fixture.rowsInView().get(fixture.index().row(selected).orElseThrow())) {
                TimelineMark mark = fixture.mark(scene, selected);
                assertEquals(TimelineMark.Emphasis.SELECTED, mark.emphasis());
                if (scene.layout().width() >= 900) {
                    assertNotNull(mark.label(), () -> mark + told(fixture));
                }
            }
        });
    }

    @Test
    void oneRequestHasOneScene() {
        forAny(11, (fixture, scene) -> assertEquals(scene, fixture.scene()));
    }

    @Test
    void noRoomIsNoError() {
        for (double width : new double[] {0, 1, 7, 30, 100}) {
            for (double height : new double[] {0, 1, 20, 60, 120}) {
                for (int size : new int[] {0, 1, 300}) {
                    TimelineFixture fixture = new TimelineFixture(SampleDossier.random(12, size, 2));
                    TimelineScene scene = fixture.sized(width, height).scene();
                    assertNotNull(scene.pick(width / 2, height / 2));
                }
            }
        }
    }
}
