package org.chronocarte.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Views;
import org.junit.jupiter.api.Test;

/** What the timeline says of entries that have no date. */
class UndatedTest {

    private static Exploration.Shown shown(SampleDossier dossier) {
        Matcher matcher = new Matcher(new EntryIndex(dossier.made()));
        return new Exploration(matcher, Views.opening(matcher.index(), "en", Look.LIGHT, LocalDate.of(2026, 6, 1)))
                .shown();
    }

    private static SampleDossier dossier(String... dates) {
        SampleDossier dossier = SampleDossier.withFourKinds();
        for (int i = 0; i < dates.length; i++) {
            dossier.entry("e" + i, "event", dates[i].isEmpty() ? null : dates[i]);
        }
        return dossier;
    }

    @Test
    void theyAreCountedApartFromUncertainDates() {
        TimelineTexts texts = new TimelineTexts("en");
        assertEquals(" · 2 undated", texts.uncertain(shown(dossier("", "", "2024-05-14"))));
        assertEquals("", texts.uncertain(shown(dossier("2024-05-14"))));
        assertEquals(" · 1 sans date", new TimelineTexts("fr").uncertain(shown(dossier("", "2024-05-14"))));
    }

    @Test
    void thatThereAreNoOthersIsExplained() {
        TimelineTexts texts = new TimelineTexts("en");
        assertEquals("No entry has a date. The list shows them all.", texts.hint(shown(dossier("", ""))));
        assertEquals("", texts.hint(shown(dossier("", "2024-05-14"))));
        assertEquals("", texts.hint(shown(dossier())), "the map says that there are no entries at all");
    }
}
