/**
 * The map's camera and tiles, on Gluon Maps. The only package that sees {@code com.gluonhq}: what is surprising there
 * stays here.
 */
@NullMarked
package org.chronocarte.ui.map.gluon;

import org.jspecify.annotations.NullMarked;
