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

    private static final List<Look> LOOKS = List.of(
            new Look(0xc8431b, 0xf0794f),
            new Look(0x1f6fb5, 0x5aa9e6),
            new Look(0x2a9067, 0x52c29a),
            new Look(0x7b5289, 0xb28cba));

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
     * @param index how many kinds come before it: no two below {@link #MOST} look the same
     */
    static Kind named(String id, String name, int index) {
        Look look = LOOKS.get(index % LOOKS.size());
        Shape[] shapes = Shape.values();
        // The second four repeat the colours, each with another shape.
        Shape shape = shapes[(index + index / LOOKS.size()) % shapes.length];
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
