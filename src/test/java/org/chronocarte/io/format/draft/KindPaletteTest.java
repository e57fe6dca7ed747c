package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.paint.ColorVision;
import org.chronocarte.picture.paint.Contrast;
import org.chronocarte.picture.paint.Theme;
import org.junit.jupiter.api.Test;

class KindPaletteTest {

    private static final List<Kind> KINDS = IntStream.range(0, KindPalette.MOST)
            .mapToObj(index -> KindPalette.named("kind" + index, "Kind " + index, index))
            .toList();

    @Test
    void noEyesTakeOneKindsBarsForAnothers() {
        for (Look look : Look.values()) {
            Theme theme = Theme.of(look);
            for (Kind a : KINDS) {
                for (Kind b : KINDS) {
                    double apart = ColorVision.leastDifference(theme.color(a), theme.color(b));
                    assertTrue(
                            a == b || apart >= ColorVision.CLEAR,
                            () -> a.id() + ", " + b.id() + ", " + look + ": " + apart);
                }
            }
        }
    }

    @Test
    void everyKindStandsOutFromThePaper() {
        for (Look look : Look.values()) {
            Theme theme = Theme.of(look);
            for (Kind kind : KINDS) {
                double ratio = Contrast.ratio(theme.color(kind), theme.paper());
                assertTrue(ratio >= 3, () -> kind.id() + " " + look + " " + ratio);
            }
        }
    }
}
