/** What every file of map tiles has to offer, whatever its format, and how one that is no good is refused. */
@NullMarked
package org.chronocarte.picture.geo.tiles;

import org.jspecify.annotations.NullMarked;
