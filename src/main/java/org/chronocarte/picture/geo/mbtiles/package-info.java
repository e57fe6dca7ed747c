/** Reads MBTiles files: map tiles in an SQLite database. */
@NullMarked
package org.chronocarte.picture.geo.mbtiles;

import org.jspecify.annotations.NullMarked;
