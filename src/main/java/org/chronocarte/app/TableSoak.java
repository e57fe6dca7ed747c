package org.chronocarte.app;

import java.util.Random;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.ui.map.gluon.GluonMap;

/** What a person might do with a large table for a long time, at random: pans, zooms, brushes, and goes back to all of it. */
final class TableSoak {

    /** Frames. */
    private static final int GLIDE = 45;

    private final GluonMap map;
    private final MapHand hand;
    private final Extent whole;
    private final Brush brush;
    private final Random random = new Random(11);
    private double dx;
    private double dy;
    private double closer;

    /** Shows a part of all time. */
    @FunctionalInterface
    interface Brush {

        /** From 0 to 1 each. */
        void show(double from, double to);
    }

    TableSoak(GluonMap map, MapHand hand, Extent whole, Brush brush) {
        this.map = map;
        this.hand = hand;
        this.whole = whole;
        this.brush = brush;
    }

    /** Does what is to be done in a frame; they are counted from 0 on. */
    void step(int frame) {
        if (frame % GLIDE == 0) {
            hand.release();
            dx = random.nextGaussian() * 12;
            dy = random.nextGaussian() * 6;
            closer = random.nextInt(3) == 0 ? random.nextGaussian() * 0.06 : 0;
            if (random.nextInt(12) == 0) {
                map.show(Viewport.fit(
                        whole, map.viewport().width(), map.viewport().height(), 0));
            }
        }
        if (frame / GLIDE % 3 == 0) {
            double from = random.nextDouble() * 0.8;
            brush.show(from, from + 0.02 + random.nextDouble() * (0.98 - from));
        } else {
            hand.glide(dx, dy, closer);
        }
    }
}
