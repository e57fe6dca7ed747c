package org.chronocarte.model.explore;

import java.util.BitSet;
import java.util.Set;
import org.chronocarte.model.column.Groups;

/** What the pointer is at, wherever that is shown. Ids that the dossier does not have light nothing up. Immutable. */
public sealed interface Pointed {

    /** The pointer is at nothing. */
    Pointed NOTHING = new Entries(Set.of());

    /** The ids of the entries themselves that are pointed at; none where a place is. */
    Set<String> entries();

    /** The rows that light up; the caller's own. It takes as long as there are such rows. */
    BitSet rows(EntryIndex index);

    /** The sites that light up; the caller's own. */
    BitSet sites(EntryIndex index);

    static Pointed entry(String id) {
        return new Entries(Set.of(id));
    }

    /**
     * Entries: they light up, and so does where they happened.
     *
     * @param entries their ids
     */
    record Entries(Set<String> entries) implements Pointed {

        public Entries {
            entries = Set.copyOf(entries);
        }

        @Override
        public BitSet rows(EntryIndex index) {
            BitSet rows = new BitSet();
            entries.forEach(id -> index.row(id).ifPresent(rows::set));
            return rows;
        }

        @Override
        public BitSet sites(EntryIndex index) {
            BitSet sites = new BitSet();
            rows(index).stream().forEach(row -> {
                for (int site : index.sitesOf(row)) {
                    sites.set(site);
                }
            });
            return sites;
        }
    }

    /**
     * Places, as a hub holds them: they light up, and so does all that happened there.
     *
     * @param places their ids; places that are shown at another one are meant with that one
     */
    record Places(Set<String> places) implements Pointed {

        public Places {
            places = Set.copyOf(places);
        }

        @Override
        public Set<String> entries() {
            return Set.of();
        }

        @Override
        public BitSet rows(EntryIndex index) {
            Groups rowsOfSites = index.rowsOfSites();
            BitSet rows = new BitSet();
            sites(index).stream().forEach(site -> {
                for (int at = rowsOfSites.start(site); at < rowsOfSites.start(site + 1); at++) {
                    rows.set(rowsOfSites.at(at));
                }
            });
            return rows;
        }

        @Override
        public BitSet sites(EntryIndex index) {
            BitSet sites = new BitSet();
            places.forEach(id -> index.siteOf(id).ifPresent(sites::set));
            return sites;
        }
    }
}
