/** Reads PMTiles version 3 archives: many map tiles in one file. */
@NullMarked
package org.chronocarte.picture.geo.pmtiles;

import org.jspecify.annotations.NullMarked;
