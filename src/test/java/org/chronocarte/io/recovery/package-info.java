@NullMarked
package org.chronocarte.io.recovery;

import org.jspecify.annotations.NullMarked;
