@NullMarked
package org.chronocarte.io.format.grid;

import org.jspecify.annotations.NullMarked;
