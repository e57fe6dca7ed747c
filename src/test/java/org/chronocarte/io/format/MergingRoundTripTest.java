package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.merging.Duplicate;
import org.chronocarte.model.merging.Merged;
import org.chronocarte.model.merging.Merging;
import org.junit.jupiter.api.Test;

/** What two dossiers become together is a sound dossier: its reader finds every id that is referred to. */
class MergingRoundTripTest {

    @Test
    void twoDossiersInOneAreSound() throws IOException {
        for (long seed = 0; seed < 150; seed++) {
            Merged merged = Merging.append(RandomDossier.of(seed), RandomDossier.of(seed + 500));
            check(merged.dossier());
        }
    }

    @Test
    void soAreTheyWithoutDuplicates() throws IOException {
        for (long seed = 0; seed < 150; seed++) {
            Merged merged = Merging.append(RandomDossier.of(seed), RandomDossier.of(seed));
            Set<String> unwanted = new HashSet<>();
            merged.duplicates().stream().map(Duplicate::added).forEach(unwanted::add);
            Dossier less = merged.without(unwanted);
            assertEquals(
                    merged.dossier().entries().size() - unwanted.size(),
                    less.entries().size());
            check(less);
        }
    }

    private static void check(Dossier dossier) throws IOException {
        byte[] bytes = new DossierWriter().write(dossier);
        ReadResult result = new DossierFiles().read(new ByteArrayInputStream(bytes), "merged", ImportChoices.NONE);
        ReadResult.Read read = assertInstanceOf(
                ReadResult.Read.class, result, () -> result.report().problems().toString());
        assertEquals(dossier, read.dossier());
    }
}
