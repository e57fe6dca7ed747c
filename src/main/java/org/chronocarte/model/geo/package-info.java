/** Positions on the globe and on Web Mercator's unit square. */
@NullMarked
package org.chronocarte.model.geo;

import org.jspecify.annotations.NullMarked;
