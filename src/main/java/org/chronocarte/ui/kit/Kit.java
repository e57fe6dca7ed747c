package org.chronocarte.ui.kit;

import java.util.Objects;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.ui.paint.ScreenFonts;

/**
 * The shared services of the interface.
 *
 * @param fonts the typefaces on screen
 * @param measure the same typefaces on paper, by which scenes are laid out
 * @param background for work off the FX thread
 * @param links opens sources' addresses
 * @param pictures loads the open dossier's pictures
 */
public record Kit(
        ScreenFonts fonts, PaperFonts measure, Background background, LinkOpener links, PictureLoader pictures) {

    /** The address of the style sheet that the kit's own nodes need. */
    public static final String STYLES =
            Objects.requireNonNull(Kit.class.getResource("kit.css")).toExternalForm();
}
