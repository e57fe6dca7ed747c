package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.OverviewScene.Grip;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static OverviewScene scene(SampleDossier dossier, double width) {
        EntryIndex index = new EntryIndex(dossier.made());
        BitSet all = new BitSet();
        all.set(0, index.size());
        TimeWindow whole = index.span().orElse(new TimeWindow(0, TimeWindow.DAY * 365));
        return new OverviewComposer(TimelineFixture.FONTS)
                .compose(new OverviewRequest(index, all, whole, "en", width, 44, Theme.of(Look.LIGHT)));
    }

    private static TimeWindow any(Random random, TimeWindow whole) {
        double start = whole.start() + whole.span() * (random.nextDouble() * 1.6 - 0.3);
        return TimeWindow.clamped(start, start + whole.span() * Math.pow(10, -random.nextDouble() * 6));
    }

    @Test
    void theBrushIsAlwaysInViewAndWideEnoughToHold() {
        OverviewScene scene = scene(SampleDossier.random(1, 50, 5), 900);
        Random random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            TimeWindow window = any(random, scene.scale().window());
            TimelineBox brush = scene.brush(window);
            assertTrue(brush.width() >= 8, () -> window + " " + brush);
            assertTrue(brush.x() >= 0 && brush.right() <= 900 + 1e-9, () -> window + " " + brush);
        }
    }

    @Test
    void aBrushInsideStandsWhereItsWindowIs() {
        OverviewScene scene = scene(SampleDossier.random(1, 50, 5), 900);
        TimeWindow whole = scene.scale().window();
        TimeWindow window = TimeWindow.clamped(whole.start() + whole.span() * 0.25, whole.start() + whole.span() * 0.5);
        assertEquals(225, scene.brush(window).x(), 0.01);
        assertEquals(450, scene.brush(window).right(), 0.01);
    }

    @Test
    void everyBrushHasTwoEdgesAMiddleAndAnOutside() {
        OverviewScene scene = scene(SampleDossier.random(1, 50, 5), 900);
        Random random = new Random(2);
        for (int i = 0; i < 2000; i++) {
            TimeWindow window = any(random, scene.scale().window());
            TimelineBox brush = scene.brush(window);
            assertEquals(Grip.START, scene.grip(brush.x(), window), brush::toString);
            assertEquals(Grip.END, scene.grip(brush.right(), window), brush::toString);
            assertEquals(Grip.MIDDLE, scene.grip(brush.x() + brush.width() / 2, window), brush::toString);
            assertEquals(Grip.OUTSIDE, scene.grip(brush.x() - 7, window), brush::toString);
            assertEquals(Grip.OUTSIDE, scene.grip(brush.right() + 7, window), brush::toString);
            assertEquals(Grip.START, scene.grip(brush.x() - 5, window), brush::toString);
            assertEquals(Grip.END, scene.grip(brush.right() + 5, window), brush::toString);
        }
    }

    @Test
    void barsStandOnTheAxisAndCountWhatThereIs() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        for (int i = 0; i < 3; i++) {
            dossier.entry("a" + i, "event", "2020-01-01");
        }
        dossier.entry("b", "response", "2024-01-01");
        dossier.entry("undated", "response", null);
        OverviewScene scene = scene(dossier, 900);
        assertEquals(2, scene.bars().size());
        OverviewScene.Bar three = scene.bars().get(0);
        OverviewScene.Bar one = scene.bars().get(1);
        assertEquals(three.box().height(), 3 * one.box().height(), 1e-9);
        assertEquals(scene.axisTop(), three.box().bottom(), 1e-9);
        assertTrue(three.box().x() < 10 && one.box().right() > 890);
    }

    @Test
    void manyEntriesStayWithinTheStrip() {
        for (double width : new double[] {1, 5, 50, 1600}) {
            for (int size : new int[] {0, 1, 5000}) {
                OverviewScene scene = scene(SampleDossier.random(3, size, 4), width);
                for (OverviewScene.Bar bar : scene.bars()) {
                    assertTrue(bar.box().y() >= 0 && bar.box().bottom() <= scene.axisTop() + 1e-9, bar::toString);
                    assertTrue(bar.box().x() >= 0 && bar.box().right() <= width, bar::toString);
                }
            }
        }
        assertFalse(scene(SampleDossier.random(3, 5000, 4), 1600).bars().isEmpty());
        assertEquals(List.of(), scene(SampleDossier.withFourKinds(), 1600).bars());
    }
}
