package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;

/**
 * Sites by nearness on the globe, whatever the map shows: greedily, each joins the nearest busier group within 12
 * degrees, or starts one. Sites are first gathered in cells of 3 degrees, so that many are as cheap as few.
 */
final class InsetGroups {

    private static final double NEAR_DEGREES = 12;
    private static final double CELL_DEGREES = 3;
    private static final int COLUMNS = (int) (360 / CELL_DEGREES);
    private static final int ROWS = (int) (180 / CELL_DEGREES);

    private final List<Group> groups;

    /**
     * Sites near each other.
     *
     * @param sites the busiest first
     * @param entries the sum of the sites' entries
     */
    record Group(List<Integer> sites, int entries) {

        int busiest() {
            return sites.get(0);
        }
    }

    private static final class Cell {
        private final List<Integer> sites = new ArrayList<>();
        private int entries;
    }

    private static final class Growing {
        private final double[] center;
        private final List<Integer> sites = new ArrayList<>();
        private int entries;

        Growing(double[] center) {
            this.center = center;
        }
    }

    InsetGroups(HubTally tally) {
        EntryIndex index = tally.index();
        Cell[] cells = new Cell[COLUMNS * ROWS];
        List<Cell> used = new ArrayList<>();
        for (int place : tally.busiestFirst()) {
            int site = tally.site(place);
            int at = cellOf(index, site);
            Cell cell = cells[at];
            if (cell == null) {
                cell = new Cell();
                cells[at] = cell;
                used.add(cell);
            }
            cell.sites.add(site);
            cell.entries += tally.total(place);
        }
        // A stable sort: among cells of equal weight the one with the busiest site stays first.
        used.sort((a, b) -> Integer.compare(b.entries, a.entries));
        double near = Math.cos(Math.toRadians(NEAR_DEGREES));
        List<Growing> growing = new ArrayList<>();
        for (Cell cell : used) {
            double[] point = vector(index, cell.sites.get(0));
            Growing nearest = null;
            double best = near;
            for (Growing each : growing) {
                double cosine = each.center[0] * point[0] + each.center[1] * point[1] + each.center[2] * point[2];
                if (cosine >= best) {
                    best = cosine;
                    nearest = each;
                }
            }
            if (nearest == null) {
                nearest = new Growing(point);
                growing.add(nearest);
            }
            nearest.sites.addAll(cell.sites);
            nearest.entries += cell.entries;
        }
        groups = growing.stream()
                .map(each -> group(each, tally))
                .sorted((a, b) -> Integer.compare(b.entries(), a.entries()))
                .toList();
    }

    private static Group group(Growing grown, HubTally tally) {
        int[] sites = grown.sites.stream().mapToInt(Integer::intValue).toArray();
        int busiest = sites[0];
        for (int site : sites) {
            int more = Integer.compare(tally.total(tally.find(site)), tally.total(tally.find(busiest)));
            if (more > 0 || (more == 0 && site < busiest)) {
                busiest = site;
            }
        }
        List<Integer> ordered = new ArrayList<>(sites.length);
        ordered.add(busiest);
        for (int site : sites) {
            if (site != busiest) {
                ordered.add(site);
            }
        }
        return new Group(ordered, grown.entries);
    }

    private static int cellOf(EntryIndex index, int site) {
        int column = (int) Math.floor(index.siteX(site) * COLUMNS);
        int row = (int) Math.floor((90 - latitude(index, site)) / CELL_DEGREES);
        return Math.floorMod(column, COLUMNS) + COLUMNS * Math.max(0, Math.min(ROWS - 1, row));
    }

    private static double latitude(EntryIndex index, int site) {
        Position position = index.site(site).position();
        return position == null ? 0 : position.lat();
    }

    private static double[] vector(EntryIndex index, int site) {
        double lat = Math.toRadians(latitude(index, site));
        double lon = Math.toRadians(Mercator.lon(index.siteX(site)));
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    /** All groups, the one with most entries first. */
    List<Group> groups() {
        return groups;
    }
}
