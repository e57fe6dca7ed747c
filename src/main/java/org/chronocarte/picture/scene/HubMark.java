package org.chronocarte.picture.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.geo.Extent;

/** A ring on the map, or a territory's badge: the entries of one site, or of several that lie too close to part. */
public final class HubMark {

    private final HubClusters clusters;
    private final int cluster;
    private final int namesake;
    private final MapPoint center;
    private final double radius;
    private final List<HubSegment> segments;
    private final Emphasis emphasis;

    /**
     * How a hub stands out.
     *
     * @param selected it holds the selected entry
     * @param hovered it holds the entry under the pointer
     * @param focused the keyboard is at it
     * @param faded others are stressed
     */
    public record Emphasis(boolean selected, boolean hovered, boolean focused, boolean faded) {}

    /** @param namesake the site of the cluster whose name it bears */
    HubMark(
            HubClusters clusters,
            int cluster,
            int namesake,
            MapPoint center,
            double radius,
            List<HubSegment> segments,
            Emphasis emphasis) {
        this.clusters = clusters;
        this.cluster = cluster;
        this.namesake = namesake;
        this.center = center;
        this.radius = radius;
        this.segments = List.copyOf(segments);
        this.emphasis = emphasis;
    }

    private EntryIndex index() {
        return clusters.tally().index();
    }

    /** Its number among the clusters of its zoom. */
    int cluster() {
        return cluster;
    }

    /** The place of the busiest site; its id names the hub. */
    public Place place() {
        return index().site(clusters.seed(cluster));
    }

    /** The place whose name it bears: that of the selected entry, so that one finds it, or else the busiest. */
    public Place named() {
        return index().site(namesake);
    }

    /** Where it is drawn. */
    public MapPoint center() {
        return center;
    }

    /** To the ring's outer edge, or half a badge's side; in pixels. */
    public double radius() {
        return radius;
    }

    /** Its entries by kind, in the order of the dossier's kinds; never empty. */
    public List<HubSegment> segments() {
        return segments;
    }

    public Emphasis emphasis() {
        return emphasis;
    }

    /** How many entries it holds, each counted once. */
    public int count() {
        return clusters.count(cluster);
    }

    /** How many sites it holds; more than one makes it a cluster. */
    public int siteCount() {
        return clusters.siteCount(cluster);
    }

    /** How well the position is known; a cluster is a mixture and makes no claim beyond {@link PlacePrecision#TOWN}. */
    public PlacePrecision precision() {
        PlacePrecision own = place().precision();
        return siteCount() == 1 || own == PlacePrecision.TERRITORY ? own : PlacePrecision.TOWN;
    }

    /** Its entries as rows of the index, in the order of time; at least one. */
    public List<Integer> rows() {
        return clusters.rows(cluster);
    }

    /** The places that it holds, the busiest first. */
    public List<Place> places() {
        return Arrays.stream(clusters.sites(cluster)).mapToObj(index()::site).toList();
    }

    /**
     * What to show so that its sites part.
     *
     * @param worldSize the world's width in pixels at the closest zoom allowed
     * @return empty for a single site, and where even that zoom would not part them
     */
    public Optional<Extent> openedAt(double worldSize) {
        if (siteCount() == 1) {
            return Optional.empty();
        }
        double minX = 1;
        double minY = 1;
        double maxX = 0;
        double maxY = 0;
        for (int site : clusters.sites(cluster)) {
            minX = Math.min(minX, index().siteX(site));
            maxX = Math.max(maxX, index().siteX(site));
            minY = Math.min(minY, index().siteY(site));
            maxY = Math.max(maxY, index().siteY(site));
        }
        double apart = Math.hypot(maxX - minX, maxY - minY) * worldSize;
        return apart > radius * 2 ? Optional.of(new Extent(minX, minY, maxX, maxY)) : Optional.empty();
    }

    /** Whether another looks the same, in the same theme. */
    boolean looksLike(HubMark other) {
        return center.equals(other.center)
                && radius == other.radius
                && count() == other.count()
                && precision() == other.precision()
                && segments.equals(other.segments)
                && emphasis.equals(other.emphasis);
    }

    /** Whether a point lies on it, or within some pixels of its edge. */
    boolean isNear(double x, double y, double reach) {
        return Math.hypot(x - center.x(), y - center.y()) <= radius + reach;
    }

    /** How far from its middle its outermost mark reaches. */
    double reach(double scale) {
        if (emphasis.selected() || emphasis.focused()) {
            return radius + (emphasis.focused() ? 11 : 7) * scale;
        }
        return radius
                + scale
                        * switch (precision()) {
                            case EXACT -> 3.5;
                            case APPROXIMATE -> 5;
                            case TOWN, TERRITORY -> 3;
                        };
    }

    /** The room in which no label may stand: to its outermost mark. */
    MapBox room(double scale) {
        return MapBox.around(center.x(), center.y(), Math.max(radius + 3, reach(scale)));
    }

    /** The room that it takes, its precision marks included. */
    MapBox box() {
        return MapBox.around(center.x(), center.y(), radius + 3);
    }
}
