/** Reads Mapbox vector tiles, as far as a painter needs them. */
@NullMarked
package org.chronocarte.picture.geo.mvt;

import org.jspecify.annotations.NullMarked;
