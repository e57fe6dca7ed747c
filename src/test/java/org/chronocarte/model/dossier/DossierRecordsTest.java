package org.chronocarte.model.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the records refuse, and that nobody changes them from outside. */
class DossierRecordsTest {

    private static final LocalText TEXT = LocalText.neutral("text");

    private static void assertRefused(SampleDossier dossier, String id) {
        String message =
                assertThrows(IllegalArgumentException.class, dossier::made).getMessage();
        assertEquals("id stands twice: " + id, message);
    }

    @Test
    void noIdStandsTwiceInOneList() {
        SampleDossier entries = SampleDossier.withFourKinds();
        entries.entry("twin", "event", "2024");
        entries.entry("twin", "response", "2025");
        assertRefused(entries, "twin");
        assertRefused(SampleDossier.withFourKinds().place("x", 1, 1).place("x", 2, 2), "x");
        assertRefused(SampleDossier.withFourKinds().source("x", null).source("x", null), "x");
        assertRefused(SampleDossier.withFourKinds().actor("x").actor("x"), "x");
        assertRefused(SampleDossier.withFourKinds().tag("x").tag("x"), "x");
        assertRefused(SampleDossier.withFourKinds().era("x", "2024").era("x", "2025"), "x");
        assertRefused(SampleDossier.withFourKinds().kind("event", Lane.ABOVE, 0, Shape.CIRCLE), "event");
    }

    @Test
    void oneIdMayStandInTwoLists() {
        SampleDossier dossier =
                SampleDossier.withFourKinds().place("x", 1, 1).actor("x").tag("x");
        dossier.entry("x", "event", "2024");
        assertEquals(1, dossier.made().entries().size());
    }

    @Test
    void aFigureNeedsAValue() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Figure(
                        "f", TEXT, List.of(), TEXT, null, null, List.of(), ClaimStatus.STATED, null, Extras.NONE));
    }

    @Test
    void listsAreCopied() {
        List<String> sources = new ArrayList<>(List.of("s"));
        List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ONE));
        Claim claim = new Claim(TEXT, ClaimStatus.STATED, sources, null, null, Extras.NONE);
        Figure figure = new Figure("f", TEXT, values, TEXT, null, null, sources, ClaimStatus.STATED, null, Extras.NONE);
        sources.add("t");
        values.clear();
        assertEquals(List.of("s"), claim.sources());
        assertEquals(List.of(BigDecimal.ONE), figure.values());
        assertThrows(UnsupportedOperationException.class, () -> claim.sources().add("t"));
    }

    @Test
    void unknownFieldsKeepTheirOrder() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("z", "1");
        fields.put("a", "2");
        Extras extras = new Extras(fields);
        fields.clear();
        assertEquals(List.of("z", "a"), List.copyOf(extras.json().keySet()));
    }
}
