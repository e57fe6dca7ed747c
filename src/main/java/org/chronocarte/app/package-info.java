/** Puts everything together, and starts it. */
@NullMarked
package org.chronocarte.app;

import org.jspecify.annotations.NullMarked;
