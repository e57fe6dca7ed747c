package org.chronocarte.picture.scene;

import java.util.Arrays;
import java.util.List;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.explore.EntryIndex;

/**
 * Which sites share a hub at one zoom, because their rings would lie on each other. Depends on nothing but the tally
 * and the zoom, so hubs do not change while the map is panned. Sites go by their place in the tally within, by their
 * number in the index without. Territories join territories only: their position is no point. Clusters are numbered
 * from the busiest site's down.
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
        int[] order = tally.busiestFirst();
        int[] held = new int[tally.size()];
        int[] parent = new int[tally.size()];
        for (int site : order) {
            held[site] = tally.total(site);
            parent[site] = site;
        }
        int[] accepted = order;
        for (int pass = 0; pass < PASSES; pass++) {
            int[] kept = new Pass(tally, accepted, held, parent, worldSize, scale).run();
            boolean settled = kept.length == accepted.length;
            accepted = kept;
            if (settled) {
                break;
            }
        }
        seeds = accepted;
        clusterOf = new int[tally.size()];
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
        countEntries();
    }

    private void countEntries() {
        for (int site : members) {
            counts[clusterOf[site]] += tally.total(site);
            for (int slot = 0; slot < tally.slots(); slot++) {
                countsByKind[clusterOf[site] * tally.slots() + slot] += tally.total(site, slot);
            }
        }
        for (int row : tally.index().rowsOfManySites()) {
            if (tally.counts(row)) {
                countOnce(row);
            }
        }
    }

    /** An entry with two sites in one cluster is one entry. */
    private void countOnce(int row) {
        Groups sites = tally.index().sites();
        for (int place = sites.start(row); place < sites.start(row + 1); place++) {
            int cluster = clusterOf(sites.at(place));
            for (int before = sites.start(row); cluster >= 0 && before < place; before++) {
                if (clusterOf(sites.at(before)) == cluster) {
                    counts[cluster]--;
                    countsByKind[cluster * tally.slots() + tally.slot(row)]--;
                    break;
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

    /**
     * One walk over the hubs: each joins the nearest earlier one that it would lie on, or stays. Radii are those from
     * before the walk; a ring that grew meets its neighbours in the next one.
     */
    private static final class Pass implements HubGrid.Visitor {
        private final int[] order;
        private final int[] held;
        private final int[] parent;
        private final double[] xs;
        private final double[] ys;
        private final double[] radii;
        private final boolean[] territories;
        private final int[] kept;
        private int at;
        private int nearest;
        private double nearestSquare;

        Pass(HubTally tally, int[] order, int[] held, int[] parent, double worldSize, double scale) {
            this.order = order;
            this.held = held;
            this.parent = parent;
            xs = new double[order.length];
            ys = new double[order.length];
            radii = new double[order.length];
            territories = new boolean[order.length];
            kept = new int[order.length];
            for (int i = 0; i < order.length; i++) {
                int site = tally.site(order[i]);
                xs[i] = tally.index().siteX(site) * worldSize;
                ys[i] = tally.index().siteY(site) * worldSize;
                radii[i] = HubSize.radius(held[order[i]], scale) * TOUCH;
                territories[i] = isTerritory(tally.index(), site);
            }
        }

        int[] run() {
            double largest = 1;
            for (double radius : radii) {
                largest = Math.max(largest, radius);
            }
            HubGrid grid = new HubGrid(largest * 2, order.length);
            int size = 0;
            for (at = 0; at < order.length; at++) {
                nearest = -1;
                nearestSquare = Double.MAX_VALUE;
                grid.near(xs[at], ys[at], this);
                if (nearest >= 0) {
                    parent[order[at]] = order[nearest];
                    held[order[nearest]] += held[order[at]];
                } else {
                    grid.add(at, xs[at], ys[at]);
                    kept[size++] = order[at];
                }
            }
            return Arrays.copyOf(kept, size);
        }

        @Override
        public void visit(int other) {
            double dx = xs[other] - xs[at];
            double dy = ys[other] - ys[at];
            double square = dx * dx + dy * dy;
            double room = radii[other] + radii[at];
            // Ties go to the busier site, which comes first: the order of visits in the grid must not matter.
            if (square < room * room
                    && territories[other] == territories[at]
                    && (square < nearestSquare || (square == nearestSquare && other < nearest))) {
                nearest = other;
                nearestSquare = square;
            }
        }
    }

    static boolean isTerritory(EntryIndex index, int site) {
        return index.territories().get(site);
    }

    HubTally tally() {
        return tally;
    }

    int size() {
        return seeds.length;
    }

    /** The busiest site of a cluster, at whose point it stands. */
    int seed(int cluster) {
        return tally.site(seeds[cluster]);
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
        return tally.rowsOf(members(cluster));
    }

    private int[] members(int cluster) {
        return Arrays.copyOfRange(members, memberStart[cluster], memberStart[cluster + 1]);
    }

    /** Its sites, the busiest first. */
    int[] sites(int cluster) {
        int[] sites = members(cluster);
        for (int i = 0; i < sites.length; i++) {
            sites[i] = tally.site(sites[i]);
        }
        return sites;
    }

    int siteCount(int cluster) {
        return memberStart[cluster + 1] - memberStart[cluster];
    }

    /** The cluster that holds a site of the index, or -1 when the site has no entry here. */
    int clusterOf(int site) {
        int at = tally.find(site);
        return at < 0 ? -1 : clusterOf[at];
    }
}
