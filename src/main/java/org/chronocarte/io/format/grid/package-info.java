/** Coordinates in metres: the systems of France and their neighbours, and the way back to degrees. */
@NullMarked
package org.chronocarte.io.format.grid;

import org.jspecify.annotations.NullMarked;
