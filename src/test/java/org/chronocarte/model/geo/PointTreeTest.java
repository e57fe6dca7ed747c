package org.chronocarte.model.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointTreeTest {

    private final Random random = new Random(4);
    private double[] xs = {};
    private double[] ys = {};

    /** Some anywhere, some on one point, some close together, some on the edges. */
    private PointTree tree(int size) {
        xs = new double[size];
        ys = new double[size];
        for (int point = 0; point < size; point++) {
            boolean clustered = random.nextBoolean();
            xs[point] = clustered ? 0.25 + random.nextInt(3) * 1e-9 : random.nextDouble();
            ys[point] = clustered ? 0.75 + random.nextInt(3) * 1e-3 : random.nextInt(5) / 4.0;
        }
        int[] order = PointTree.order(xs, ys);
        xs = picked(xs, order);
        ys = picked(ys, order);
        return new PointTree(xs, ys);
    }

    private static double[] picked(double[] column, int[] order) {
        return IntStream.of(order).mapToDouble(point -> column[point]).toArray();
    }

    /** As views have them: their middle on the unit square. */
    private Extent box() {
        boolean onCluster = random.nextInt(4) == 0;
        double x = onCluster ? 0.25 : random.nextDouble();
        double y = onCluster ? 0.75 : random.nextDouble();
        double half = 0.6 * Math.pow(10, -random.nextDouble() * 9);
        return new Extent(x - half, y - half / 2, x + half, y + half / 2);
    }

    @Test
    void aBoxFindsEachOfItsPointsOnce() {
        for (int round = 0; round < 60; round++) {
            PointTree tree = tree(random.nextInt(400));
            for (int i = 0; i < 40; i++) {
                Extent box = box();
                List<Integer> found = new ArrayList<>();
                tree.within(box, found::add);
                Collections.sort(found);
                List<Integer> expected = IntStream.range(0, tree.size())
                        .filter(point -> box.contains(xs[point], ys[point]))
                        .boxed()
                        .toList();
                assertEquals(expected, found, box::toString);
            }
        }
    }

    @Test
    void withAGrainTheRunsAreSmallAndMissNothing() {
        for (int round = 0; round < 60; round++) {
            PointTree tree = tree(random.nextInt(400));
            Extent box = box();
            double grain = Math.pow(10, -random.nextDouble() * 5);
            List<Integer> found = new ArrayList<>();
            tree.runs(box, grain, (from, to) -> {
                double minX = 1;
                double maxX = 0;
                for (int point = from; point < to; point++) {
                    found.add(point);
                    minX = Math.min(minX, xs[point]);
                    maxX = Math.max(maxX, xs[point]);
                }
                assertTrue(maxX - minX <= grain);
            });
            assertEquals(found.size(), found.stream().distinct().count());
            for (int point = 0; point < tree.size(); point++) {
                assertTrue(!box.contains(xs[point], ys[point]) || found.contains(point));
            }
        }
    }

    @Test
    void pointsAreCountedRoughlyButNoneOfTheBoxIsLeftOut() {
        for (int round = 0; round < 300; round++) {
            PointTree tree = tree(random.nextInt(400));
            Extent box = box();
            double edge = Math.max(box.maxX() - box.minX(), box.maxY() - box.minY()) / 4 + 1e-12;
            Extent wider = new Extent(box.minX() - edge, box.minY() - edge, box.maxX() + edge, box.maxY() + edge);
            int about = tree.about(box);
            assertTrue(about >= inside(box), () -> about + " in " + box);
            assertTrue(about <= inside(wider), () -> about + " in " + box);
        }
    }

    private long inside(Extent box) {
        return IntStream.range(0, xs.length)
                .filter(point -> box.contains(xs[point], ys[point]))
                .count();
    }

    @Test
    void oneWhoHasEnoughIsNotAskedAgain() {
        for (int round = 0; round < 60; round++) {
            PointTree tree = tree(200 + random.nextInt(200));
            Extent box = box();
            double grain = random.nextBoolean() ? 0 : 1e-4;
            List<Integer> all = new ArrayList<>();
            tree.runs(box, grain, (from, to) -> all.add(from));
            int enough = 1 + random.nextInt(20);
            List<Integer> some = new ArrayList<>();
            tree.runsWhile(box, grain, (from, to) -> {
                some.add(from);
                return some.size() < enough;
            });
            assertEquals(all.subList(0, Math.min(enough, all.size())), some);
        }
    }
}
