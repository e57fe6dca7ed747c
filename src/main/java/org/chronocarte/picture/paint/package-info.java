/** Ink: the small drawing interface, its paper implementation, typefaces, glyphs and themes. */
@NullMarked
package org.chronocarte.picture.paint;

import org.jspecify.annotations.NullMarked;
