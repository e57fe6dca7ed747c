package org.chronocarte.model.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.PointTree;
import org.chronocarte.model.geo.Position;

/**
 * The sites of all rows, and the rows of all sites. Sites are numbered in the order of their tree: what lies close
 * together on the map lies close together in memory. Immutable.
 */
final class SiteColumns {

    private static final int NOT_SEEN = -2;
    private static final int NOWHERE = -1;

    private final PlaceColumns places;
    private final int[] placeOfSite;
    private final double[] x;
    private final double[] y;
    private final Groups sitesOfRow;
    private final Groups rowsOfSite;
    private final int[] rowsOfMany;
    private final BitSet territories = new BitSet();
    private final PointTree tree;
    private final SpotColumns spots;

    /** @param kinds of each row, -1 for an unknown one */
    SiteColumns(PlaceColumns places, int[] kinds, Catalog catalog) {
        this.places = places;
        Points points = new Points(places);
        Numbered numbered = new Numbered(places, points, catalog);
        Groups named = places.ofRows();
        Groups.Builder ofRow = new Groups.Builder(named.size());
        for (int row = 0; row < named.size(); row++) {
            for (int at = named.start(row); at < named.start(row + 1); at++) {
                int site = numbered.site(named.at(at));
                if (site != NOWHERE) {
                    ofRow.add(site);
                }
            }
            ofRow.next();
        }
        int[] order = numbered.order();
        sitesOfRow = ofRow.build().renumbered(order);
        rowsOfMany = IntStream.range(0, sitesOfRow.size())
                .filter(row -> sitesOfRow.count(row) > 1)
                .toArray();
        placeOfSite = new int[order.length];
        rowsOfSite = sitesOfRow.inverted(placeOfSite.length);
        x = new double[placeOfSite.length];
        y = new double[placeOfSite.length];
        for (int site = 0; site < placeOfSite.length; site++) {
            int place = numbered.placeOfSite[order[site]];
            placeOfSite[site] = place;
            x[site] = points.x[place];
            y[site] = points.y[place];
            if (points.territories.get(place)) {
                territories.set(site);
            }
        }
        tree = new PointTree(x, y);
        spots = new SpotColumns(rowsOfSite, territories, kinds);
    }

    /** Where all places lie. Rows name them in any order: in their own they are looked at far faster. */
    private static final class Points {
        private final BitSet placed = new BitSet();
        private final BitSet territories = new BitSet();
        private final double[] x;
        private final double[] y;

        Points(PlaceColumns places) {
            x = new double[places.size()];
            y = new double[places.size()];
            for (int number = 0; number < x.length; number++) {
                Place place = places.place(number);
                Position position = place == null ? null : place.position();
                if (place != null && position != null) {
                    placed.set(number);
                    x[number] = Mercator.x(position.lon());
                    y[number] = Mercator.y(position.lat());
                    if (place.precision() == PlacePrecision.TERRITORY) {
                        territories.set(number);
                    }
                }
            }
        }
    }

    /** Gives the places at which others are shown numbers, as they come. */
    private static final class Numbered {
        private final PlaceColumns places;
        private final Points points;
        private final Catalog catalog;
        private final int[] siteOfPlace;
        private final int[] placeOfSite;
        private int size;

        Numbered(PlaceColumns places, Points points, Catalog catalog) {
            this.places = places;
            this.points = points;
            this.catalog = catalog;
            siteOfPlace = new int[places.size()];
            placeOfSite = new int[places.size()];
            Arrays.fill(siteOfPlace, NOT_SEEN);
        }

        /** The site at which a place is shown, or {@link #NOWHERE}. */
        int site(int place) {
            if (siteOfPlace[place] == NOT_SEEN) {
                siteOfPlace[place] = made(place);
            }
            return siteOfPlace[place];
        }

        private int made(int place) {
            if (!points.placed.get(place)) {
                return catalog.shownAt(places.id(place))
                        .map(shown -> site(places.find(shown.id())))
                        .orElse(NOWHERE);
            }
            placeOfSite[size] = place;
            return size++;
        }

        /** Which number stands at each place of the tree's order. */
        int[] order() {
            double[] x = new double[size];
            double[] y = new double[size];
            for (int site = 0; site < size; site++) {
                x[site] = points.x[placeOfSite[site]];
                y[site] = points.y[placeOfSite[site]];
            }
            return PointTree.order(x, y);
        }
    }

    int size() {
        return x.length;
    }

    Place site(int site) {
        return Objects.requireNonNull(places.place(placeOfSite[site]));
    }

    /** The site to which a place gives its point; empty for one without a position, and for one at which no entry is. */
    OptionalInt at(Place place) {
        Position position = place.position();
        if (position == null) {
            return OptionalInt.empty();
        }
        double px = Mercator.x(position.lon());
        double py = Mercator.y(position.lat());
        int[] found = {NOWHERE};
        tree.within(new Extent(px, py, px, py), site -> {
            if (site(site).id().equals(place.id())) {
                found[0] = site;
            }
        });
        return found[0] == NOWHERE ? OptionalInt.empty() : OptionalInt.of(found[0]);
    }

    double x(int site) {
        return x[site];
    }

    double y(int site) {
        return y[site];
    }

    Groups ofRows() {
        return sitesOfRow;
    }

    Groups rows() {
        return rowsOfSite;
    }

    int[] rowsOfMany() {
        return rowsOfMany;
    }

    BitSet territories() {
        return territories;
    }

    SpotColumns spots() {
        return spots;
    }

    PointTree tree() {
        return tree;
    }
}
