package org.chronocarte.picture.export;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Kind;

/** Colours for paper that is printed in greys. */
final class Greys {

    private static final int DARKEST = 0x1C;
    private static final int LIGHTEST = 0x9C;

    private Greys() {}

    /** A colour's grey, by how bright the eye takes it to be; its alpha stays. */
    static int grey(int argb) {
        double bright = 0.299 * (argb >> 16 & 0xFF) + 0.587 * (argb >> 8 & 0xFF) + 0.114 * (argb & 0xFF);
        int level = (int) Math.round(bright);
        return argb & 0xFF000000 | level << 16 | level << 8 | level;
    }

    /** The same dossier with kinds in greys as far apart as can be, since their colours may be equally bright. */
    static Dossier kindsApart(Dossier dossier) {
        List<Kind> kinds = new ArrayList<>();
        int count = dossier.kinds().size();
        for (int i = 0; i < count; i++) {
            Kind kind = dossier.kinds().get(i);
            int level = DARKEST + (LIGHTEST - DARKEST) * i / Math.max(1, count - 1);
            int grey = level << 16 | level << 8 | level;
            kinds.add(new Kind(
                    kind.id(), kind.label(), kind.plural(), kind.lane(), grey, grey, kind.shape(), kind.extras()));
        }
        return dossier.withKinds(kinds);
    }
}
