@NullMarked
package org.chronocarte.io.format.export;

import org.jspecify.annotations.NullMarked;
