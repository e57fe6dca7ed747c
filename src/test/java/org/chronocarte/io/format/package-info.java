@NullMarked
package org.chronocarte.io.format;

import org.jspecify.annotations.NullMarked;
