package org.chronocarte.picture.scene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.explore.EntryIndex;

/**
 * Which sites share a hub at one zoom, because their rings would lie on each other. Depends on nothing but the tally
 * and the zoom, so hubs do not change while the map is panned. Territories join territories only: their position is no
 * point. Clusters are numbered from the busiest site's down.
 */
final class HubClusters {

    /** Rings may touch by this share of their radii before they join. */
    private static final double TOUCH = 0.94;

    private static final int PASSES = 8;

    private final HubTally tally;
    private final int[] clusterOf;
    private final int[] seeds;
    private final int[] counts;
    private final int[] countsByKind;
    private final int[] memberStart;
    private final int[] members;

    /**
     * @param tally what each site holds
     * @param worldSize pixels of the world's width at this zoom
     * @param scale the theme's
     */
    HubClusters(HubTally tally, double worldSize, double scale) {
        this.tally = tally;
        EntryIndex index = tally.index();
        int[] order = tally.busiestFirst();
        int[] held = new int[index.siteCount()];
        int[] parent = new int[index.siteCount()];
        for (int site : order) {
            held[site] = tally.total(site);
            parent[site] = site;
        }
        int[] accepted = order;
        for (int pass = 0; pass < PASSES; pass++) {
            int[] kept = new Pass(index, accepted, held, parent, worldSize, scale).run();
            if (kept.length == accepted.length) {
                break;
            }
            accepted = kept;
        }
        seeds = accepted;
        clusterOf = new int[index.siteCount()];
        Arrays.fill(clusterOf, -1);
        for (int cluster = 0; cluster < seeds.length; cluster++) {
            clusterOf[seeds[cluster]] = cluster;
        }
        memberStart = new int[seeds.length + 1];
        for (int site : order) {
            clusterOf[site] = clusterOf[root(parent, site)];
            memberStart[clusterOf[site] + 1]++;
        }
        for (int cluster = 0; cluster < seeds.length; cluster++) {
            memberStart[cluster + 1] += memberStart[cluster];
        }
        members = new int[order.length];
        int[] filled = memberStart.clone();
        for (int site : order) {
            members[filled[clusterOf[site]]++] = site;
        }
        counts = new int[seeds.length];
        countsByKind = new int[seeds.length * tally.slots()];
        countEntries(index.size());
    }

    /** An entry with two sites in one cluster is one entry. */
    private void countEntries(int rows) {
        int[] countedIn = new int[rows];
        for (int cluster = 0; cluster < seeds.length; cluster++) {
            for (int member = memberStart[cluster]; member < memberStart[cluster + 1]; member++) {
                int site = members[member];
                for (int at = tally.firstRow(site); at < tally.firstRow(site + 1); at++) {
                    int row = tally.rowAt(at);
                    if (countedIn[row] != cluster + 1) {
                        countedIn[row] = cluster + 1;
                        counts[cluster]++;
                        countsByKind[cluster * tally.slots() + tally.slot(row)]++;
                    }
                }
            }
        }
    }

    private static int root(int[] parent, int site) {
        int at = site;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    /** One walk over the hubs: each joins the nearest earlier one that it would lie on, or stays. */
    private static final class Pass implements HubGrid.Visitor {
        private final EntryIndex index;
        private final int[] order;
        private final int[] held;
        private final int[] parent;
        private final double worldSize;
        private final double scale;
        private double x;
        private double y;
        private double radius;
        private boolean territory;
        private int nearest;
        private double nearestDistance;
        private final int[] kept;

        Pass(EntryIndex index, int[] order, int[] held, int[] parent, double worldSize, double scale) {
            this.index = index;
            this.order = order;
            this.held = held;
            this.parent = parent;
            this.worldSize = worldSize;
            this.scale = scale;
            kept = new int[order.length];
        }

        int[] run() {
            HubGrid grid = new HubGrid(HubSize.largest(scale) * 2, order.length);
            int size = 0;
            for (int site : order) {
                x = index.siteX(site) * worldSize;
                y = index.siteY(site) * worldSize;
                radius = HubSize.radius(held[site], scale);
                territory = isTerritory(index, site);
                nearest = -1;
                nearestDistance = Double.MAX_VALUE;
                grid.near(x, y, this);
                if (nearest >= 0) {
                    parent[site] = nearest;
                    held[nearest] += held[site];
                } else {
                    grid.add(size, x, y);
                    kept[size++] = site;
                }
            }
            return Arrays.copyOf(kept, size);
        }

        @Override
        public void visit(int point) {
            int other = kept[point];
            if (isTerritory(index, other) != territory) {
                return;
            }
            double distance = Math.hypot(index.siteX(other) * worldSize - x, index.siteY(other) * worldSize - y);
            double room = (radius + HubSize.radius(held[other], scale)) * TOUCH;
            // Ties go to the busier site, which came first: visiting order in the grid must not matter.
            if (distance < room && (distance < nearestDistance || distance == nearestDistance && other < nearest)) {
                nearest = other;
                nearestDistance = distance;
            }
        }
    }

    static boolean isTerritory(EntryIndex index, int site) {
        return index.site(site).precision() == PlacePrecision.TERRITORY;
    }

    HubTally tally() {
        return tally;
    }

    int size() {
        return seeds.length;
    }

    /** The busiest site of a cluster, at whose point it stands. */
    int seed(int cluster) {
        return seeds[cluster];
    }

    /** The number of entries of all its sites. */
    int count(int cluster) {
        return counts[cluster];
    }

    /** The number of its entries of one kind, by the tally's slots. */
    int count(int cluster, int slot) {
        return countsByKind[cluster * tally.slots() + slot];
    }

    /** Its entries as rows, in the order of time. */
    List<Integer> rows(int cluster) {
        BitSet rows = new BitSet();
        for (int member = memberStart[cluster]; member < memberStart[cluster + 1]; member++) {
            for (int at = tally.firstRow(members[member]); at < tally.firstRow(members[member] + 1); at++) {
                rows.set(tally.rowAt(at));
            }
        }
        return rows.stream().boxed().toList();
    }

    /** Its sites, the busiest first. */
    int[] sites(int cluster) {
        return Arrays.copyOfRange(members, memberStart[cluster], memberStart[cluster + 1]);
    }

    int siteCount(int cluster) {
        return memberStart[cluster + 1] - memberStart[cluster];
    }

    /** The cluster that holds a site, or -1 when the site has no entry. */
    int clusterOf(int site) {
        return clusterOf[site];
    }
}
