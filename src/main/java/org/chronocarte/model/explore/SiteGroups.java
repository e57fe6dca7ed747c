package org.chronocarte.model.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.Mercator;

/**
 * A dossier's sites by nearness on the globe, whatever the map shows and whatever is asked, so that insets keep their
 * camera while entries come and go: greedily, each joins the nearest busier group within 12 degrees, or starts one.
 * Sites are first gathered in cells, so that many are as cheap as few. Immutable.
 */
public final class SiteGroups {

    /** How many sites of a group are told apart by name. */
    public static final int MOST_NAMED = 40;

    private static final double NEAR_DEGREES = 12;

    /** Cells along a side of the unit square, a power of two, so that a cell is a node of the sites' tree. */
    private static final int CELLS = 128;

    private static final Comparator<Named> BUSIEST_FIRST =
            Comparator.comparingInt(Named::entries).reversed().thenComparingInt(Named::site);

    private final SiteColumns sites;
    private final List<Group> groups;
    private final int parts;

    /**
     * The sites of a cell that have entries.
     *
     * @param number from 0, another for each part
     * @param extent of the sites alone
     * @param from the cell's first site: the sites of one follow each other
     * @param to after its last
     * @param territories those of the sites that are no points
     */
    public record Part(int number, Extent extent, int from, int to, List<Integer> territories) {

        public Part {
            territories = List.copyOf(territories);
        }

        /** How many sites it has. */
        public int size() {
            return to - from;
        }

        /** A site that has as many of them before it as after it. */
        public int middle() {
            return (from + to) >>> 1;
        }
    }

    /**
     * Sites near each other.
     *
     * @param sites the busiest first; a few where there are many
     * @param extent of all of them; one that crosses the 180th meridian reaches past the unit square
     * @param entries the sum of the sites' entries, asked for or not
     */
    public record Group(List<Integer> sites, List<Part> parts, Extent extent, int entries) {

        public Group {
            sites = List.copyOf(sites);
            parts = List.copyOf(parts);
        }

        /** The site with most entries. */
        public int busiest() {
            return sites.get(0);
        }

        /** Whether one of the sites is no point. */
        public boolean hasTerritory() {
            return parts.stream().anyMatch(part -> !part.territories().isEmpty());
        }
    }

    private record Named(int site, int entries) {}

    private record Cell(Part part, List<Named> sites, int entries) {}

    private static final class Growing {
        private final double[] center;
        private final List<Cell> cells = new ArrayList<>();
        private int entries;

        Growing(double[] center) {
            this.center = center;
        }
    }

    SiteGroups(SiteColumns columns) {
        this.sites = columns;
        List<Cell> cells = cells();
        parts = cells.size();
        // A stable sort: of equal cells the one with the busiest site goes first.
        cells.sort(Comparator.comparingInt(Cell::entries)
                .reversed()
                .thenComparing(cell -> cell.sites().get(0), BUSIEST_FIRST));
        double near = Math.cos(Math.toRadians(NEAR_DEGREES));
        List<Growing> growing = new ArrayList<>();
        for (Cell cell : cells) {
            double[] point = vector(cell.sites().get(0).site());
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
            nearest.cells.add(cell);
            nearest.entries += cell.entries();
        }
        groups = growing.stream()
                .map(this::group)
                .sorted(Comparator.comparingInt(Group::entries).reversed())
                .toList();
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        while (from < sites.size()) {
            int number = cellOf(from);
            int to = from + 1;
            while (to < sites.size() && cellOf(to) == number) {
                to++;
            }
            Gathered gathered = new Gathered();
            for (int site = from; site < to; site++) {
                gathered.add(site);
            }
            if (gathered.entries > 0) {
                cells.add(gathered.cell(cells.size(), from, to));
            }
            from = to;
        }
        return cells;
    }

    private int cellOf(int site) {
        return along(sites.x(site)) + CELLS * along(sites.y(site));
    }

    private static int along(double unit) {
        return (int) Math.max(0, Math.min(CELLS - 1, Math.floor(unit * CELLS)));
    }

    /** What a cell's sites come to. */
    private final class Gathered {
        private final List<Named> named = new ArrayList<>();
        private final List<Integer> territories = new ArrayList<>();
        private double minX = 1;
        private double maxX = 0;
        private double minY = 1;
        private double maxY = 0;
        private int entries;

        void add(int site) {
            int more = sites.rows().count(site);
            if (more == 0) {
                return;
            }
            entries += more;
            minX = Math.min(minX, sites.x(site));
            maxX = Math.max(maxX, sites.x(site));
            minY = Math.min(minY, sites.y(site));
            maxY = Math.max(maxY, sites.y(site));
            if (sites.territories().get(site)) {
                territories.add(site);
            }
            name(site, more);
        }

        private void name(int site, int more) {
            if (named.size() == MOST_NAMED) {
                if (more <= named.get(MOST_NAMED - 1).entries()) {
                    return;
                }
                named.remove(MOST_NAMED - 1);
            }
            Named fresh = new Named(site, more);
            named.add(-1 - Collections.binarySearch(named, fresh, BUSIEST_FIRST), fresh);
        }

        Cell cell(int number, int from, int to) {
            Part part = new Part(number, new Extent(minX, minY, maxX, maxY), from, to, territories);
            return new Cell(part, List.copyOf(named), entries);
        }
    }

    private Group group(Growing grown) {
        List<Integer> busiest = grown.cells.stream()
                .flatMap(cell -> cell.sites().stream())
                .sorted(BUSIEST_FIRST)
                .limit(MOST_NAMED)
                .map(Named::site)
                .toList();
        double home = sites.x(busiest.get(0));
        double minX = home;
        double maxX = home;
        double minY = 1;
        double maxY = 0;
        for (Cell cell : grown.cells) {
            Extent extent = cell.part().extent();
            double turn = Math.rint(home - extent.centerX());
            minX = Math.min(minX, extent.minX() + turn);
            maxX = Math.max(maxX, extent.maxX() + turn);
            minY = Math.min(minY, extent.minY());
            maxY = Math.max(maxY, extent.maxY());
        }
        return new Group(
                busiest,
                grown.cells.stream().map(Cell::part).toList(),
                new Extent(minX, minY, maxX, maxY),
                grown.entries);
    }

    private double[] vector(int site) {
        double lat = Math.toRadians(Mercator.lat(sites.y(site)));
        double lon = Math.toRadians(Mercator.lon(sites.x(site)));
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    /** All groups, the one with most entries first. */
    public List<Group> all() {
        return groups;
    }

    /** How many parts all groups have together. */
    public int parts() {
        return parts;
    }
}
