package org.chronocarte.model.explore;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;

/** Shorthands for asking a dossier. */
final class Asked {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

    private Asked() {}

    static Matcher matcher(SampleDossier dossier) {
        return matcher(dossier.made());
    }

    static Matcher matcher(Dossier dossier) {
        return new Matcher(new EntryIndex(dossier));
    }

    static ViewState everything(Matcher matcher) {
        return Views.opening(matcher.index(), "en", Look.LIGHT, TODAY);
    }

    static TimeWindow window(String edtf) {
        When when = When.parse(edtf);
        return new TimeWindow(when.earliestStart(), when.latestEnd());
    }

    /** The ids of some rows. */
    static Set<String> ids(EntryIndex index, BitSet rows) {
        return rows.stream().mapToObj(row -> index.entry(row).id()).collect(Collectors.toSet());
    }

    static List<String> ids(EntryIndex index, int[] rows) {
        return Arrays.stream(rows).mapToObj(row -> index.entry(row).id()).toList();
    }
}
