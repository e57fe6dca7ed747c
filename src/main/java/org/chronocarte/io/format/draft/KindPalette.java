package org.chronocarte.io.format.draft;

import java.util.List;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Shape;

/** The kinds of a file that names none, or names them without colours: told apart by colour and shape together. */
final class KindPalette {

    /** More kinds than this nobody tells apart: they become tags. */
    static final int MOST = 8;

    private record Look(int color, int darkColor) {}

    /** Told apart by colour-blind eyes, too: bars have no shape. */
    private static final List<Look> LOOKS = List.of(
            new Look(0xc8431b, 0xf0794f),
            new Look(0x1f6fb5, 0x5aa9e6),
            new Look(0x2a9067, 0x52c29a),
            new Look(0x7b5289, 0xb28cba),
            new Look(0xc97300, 0xf2d24a),
            new Look(0xeb124b, 0xe83f86),
            new Look(0x56532c, 0xdddce7),
            new Look(0x174c58, 0x3fd6ea));

    /** So many kinds after which the shapes come again, moved on by one. */
    private static final int SHAPES = Shape.values().length;

    private KindPalette() {}

    /** The kind of entries of which the file names none. */
    static Kind event() {
        Look look = LOOKS.get(0);
        return new Kind(
                "event",
                LocalText.of("Événement", "Event"),
                LocalText.of("Événements", "Events"),
                Lane.ABOVE,
                look.color(),
                look.darkColor(),
                Shape.CIRCLE,
                Extras.NONE);
    }

    /**
     * A kind that the file names.
     *
     * @param index how many kinds come before it: no two below {@link #MOST} have the same colour
     */
    static Kind named(String id, String name, int index) {
        Look look = LOOKS.get(index % LOOKS.size());
        Shape shape = Shape.values()[(index + index / SHAPES) % SHAPES];
        return new Kind(
                id,
                LocalText.neutral(name),
                LocalText.neutral(name),
                Lane.ABOVE,
                look.color(),
                look.darkColor(),
                shape,
                Extras.NONE);
    }
}
