package org.chronocarte.model.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.PointTree;
import org.chronocarte.model.geo.Position;

/** The sites of all rows, and the rows of all sites. Sites are numbered as rows first name them. Immutable. */
final class SiteColumns {

    private static final int NOT_SEEN = -2;
    private static final int NOWHERE = -1;

    private final List<Place> sites;
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
        Numbered numbered = new Numbered(places, catalog);
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
        sites = numbered.sites;
        sitesOfRow = ofRow.build();
        rowsOfMany = IntStream.range(0, sitesOfRow.size())
                .filter(row -> sitesOfRow.count(row) > 1)
                .toArray();
        rowsOfSite = sitesOfRow.inverted(sites.size());
        x = new double[sites.size()];
        y = new double[sites.size()];
        for (int site = 0; site < sites.size(); site++) {
            Position position = sites.get(site).position();
            x[site] = position == null ? 0 : Mercator.x(position.lon());
            y[site] = position == null ? 0 : Mercator.y(position.lat());
            if (sites.get(site).precision() == PlacePrecision.TERRITORY) {
                territories.set(site);
            }
        }
        tree = new PointTree(x, y);
        spots = new SpotColumns(this, kinds);
    }

    /** Gives the places at which others are shown the numbers of sites, as they come. */
    private static final class Numbered {
        private final PlaceColumns places;
        private final Catalog catalog;
        private final List<Place> sites = new ArrayList<>();
        private final int[] siteOfPlace;

        Numbered(PlaceColumns places, Catalog catalog) {
            this.places = places;
            this.catalog = catalog;
            siteOfPlace = new int[places.size()];
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
            Place own = places.place(place);
            if (own == null || own.position() == null) {
                return catalog.shownAt(places.id(place))
                        .map(shown -> site(places.find(shown.id())))
                        .orElse(NOWHERE);
            }
            sites.add(own);
            return sites.size() - 1;
        }
    }

    int size() {
        return x.length;
    }

    Place site(int site) {
        return sites.get(site);
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
