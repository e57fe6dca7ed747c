/** Places of the world by their names, with no network. */
@NullMarked
package org.chronocarte.io.gazetteer;

import org.jspecify.annotations.NullMarked;
