/** XML that cannot reach beyond its own file. */
@NullMarked
package org.chronocarte.io.format.xml;

import org.jspecify.annotations.NullMarked;
