package org.chronocarte.model.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.column.Numbering;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.PointTree;
import org.chronocarte.model.geo.Position;

/** The sites of all rows, and the rows of all sites. Sites are numbered as rows first name them. Immutable. */
final class SiteColumns {

    private final List<Place> sites = new ArrayList<>();
    private final double[] x;
    private final double[] y;
    private final Groups sitesOfRow;
    private final Groups rowsOfSite;
    private final int[] rowsOfMany;
    private final BitSet territories = new BitSet();
    private final PointTree tree;
    private final SpotColumns spots;

    /** @param kinds of each row, -1 for an unknown one */
    SiteColumns(Entry[] rows, int[] kinds, Catalog catalog) {
        Numbering siteByPlace = new Numbering();
        Groups.Builder ofRow = new Groups.Builder(rows.length);
        for (Entry entry : rows) {
            for (String placeId : entry.places()) {
                Place shown = catalog.shownAt(placeId).orElse(null);
                if (shown != null) {
                    int site = siteByPlace.of(shown.id());
                    if (site == sites.size()) {
                        sites.add(shown);
                    }
                    ofRow.add(site);
                }
            }
            ofRow.next();
        }
        sitesOfRow = ofRow.build();
        rowsOfMany = IntStream.range(0, rows.length)
                .filter(row -> sitesOfRow.count(row) > 1)
                .toArray();
        rowsOfSite = sitesOfRow.inverted(sites.size());
        x = new double[sites.size()];
        y = new double[sites.size()];
        for (int site = 0; site < sites.size(); site++) {
            Position position = sites.get(site).position();
            x[site] = position == null ? 0 : Mercator.x(position.lon());
            y[site] = position == null ? 0 : Mercator.y(position.lat());
            territories.set(site, sites.get(site).precision() == PlacePrecision.TERRITORY);
        }
        tree = new PointTree(x, y);
        spots = new SpotColumns(this, kinds);
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
