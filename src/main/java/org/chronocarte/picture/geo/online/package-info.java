/** Tiles from a server of the reader's choice: the only package that knows a network. */
@NullMarked
package org.chronocarte.picture.geo.online;

import org.jspecify.annotations.NullMarked;
