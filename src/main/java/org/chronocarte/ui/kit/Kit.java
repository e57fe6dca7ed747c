package org.chronocarte.ui.kit;

import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.ui.paint.ScreenFonts;

/**
 * The shared services of the interface.
 *
 * @param fonts the typefaces on screen
 * @param measure the same typefaces' measure, by which scenes are laid out
 * @param background for work off the FX thread
 * @param links opens sources' addresses
 */
public record Kit(ScreenFonts fonts, TextMeasure measure, Background background, LinkOpener links) {}
