/** What maps exchange: GeoJSON, Linked Places, KML and KMZ. */
@NullMarked
package org.chronocarte.io.format.geo;

import org.jspecify.annotations.NullMarked;
