package org.chronocarte.model.explore;

import java.util.BitSet;
import java.util.Map;

/** Finds the entries that answer a view state. Immutable once built; large dossiers are prepared off the FX thread. */
public final class Matcher {

    private final EntryIndex index;

    public Matcher(EntryIndex index) {
        this.index = index;
    }

    public EntryIndex index() {
        return index;
    }

    /** The entries that answer. */
    public Matches matches(ViewState state) {
        BitSet all = new BitSet();
        all.set(0, index.size());
        return new Matches(index, all, all, new BitSet(), new BitSet(), Map.of());
    }
}
