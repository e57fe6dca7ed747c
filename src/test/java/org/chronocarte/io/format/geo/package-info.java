@NullMarked
package org.chronocarte.io.format.geo;

import org.jspecify.annotations.NullMarked;
