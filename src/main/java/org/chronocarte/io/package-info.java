/** Files and services on one side, the model on the other. */
@NullMarked
package org.chronocarte.io;

import org.jspecify.annotations.NullMarked;
