@NullMarked
package org.chronocarte.io.format.zip;

import org.jspecify.annotations.NullMarked;
