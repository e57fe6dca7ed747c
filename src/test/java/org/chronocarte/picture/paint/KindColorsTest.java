package org.chronocarte.picture.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.explore.Look;
import org.junit.jupiter.api.Test;

/** The four kinds' colours, for all eyes. */
class KindColorsTest {

    private static List<Kind> kinds() throws IOException {
        return new BundledDossiers(new DossierFiles())
                .read(BundledDossiers.DEFAULT)
                .kinds();
    }

    @Test
    void noEyesTakeOneKindForAnother() throws IOException {
        List<Kind> kinds = kinds();
        assertEquals(4, kinds.size());
        for (Look look : Look.values()) {
            Theme theme = Theme.of(look);
            ColorVision.EYES.forEach((name, eyes) -> {
                for (Kind a : kinds) {
                    for (Kind b : kinds) {
                        double apart = ColorVision.difference(theme.color(a), theme.color(b), eyes);
                        assertTrue(
                                a == b || apart >= ColorVision.CLEAR,
                                () -> a.id() + " and " + b.id() + " for " + name + " eyes, " + look + ": " + apart);
                    }
                }
            });
        }
    }

    @Test
    void everyKindStandsOutFromThePaper() throws IOException {
        for (Look look : Look.values()) {
            Theme theme = Theme.of(look);
            for (Kind kind : kinds()) {
                // What WCAG 2.2 asks of graphics (success criterion 1.4.11).
                double ratio = Contrast.ratio(theme.color(kind), theme.paper());
                assertTrue(ratio >= 3, () -> kind.id() + " " + look + " " + ratio);
            }
        }
    }

    @Test
    void everyKindHasAShapeOfItsOwn() throws IOException {
        assertEquals(4, kinds().stream().map(Kind::shape).distinct().count());
    }

    @Test
    void theMeasureKnowsWhatProtanEyesConfuse() {
        double[][] protan = ColorVision.EYES.getOrDefault("protan", new double[3][3]);
        double[][] usual = ColorVision.EYES.getOrDefault("usual", new double[3][3]);
        // White against black is 100 by the definition of L*.
        assertEquals(100, ColorVision.difference(0xFFFFFF, 0, usual), 0.01);
        assertEquals(100, ColorVision.difference(0xFFFFFF, 0, protan), 0.01);
        assertTrue(ColorVision.difference(0x8A6BAF, 0x1F6FB5, usual) > 25);
        assertTrue(ColorVision.difference(0x8A6BAF, 0x1F6FB5, protan) < 8);
    }
}
