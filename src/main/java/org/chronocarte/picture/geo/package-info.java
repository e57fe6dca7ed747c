/** Web Mercator views, and the base map drawn from vector tiles with no display. */
@NullMarked
package org.chronocarte.picture.geo;

import org.jspecify.annotations.NullMarked;
