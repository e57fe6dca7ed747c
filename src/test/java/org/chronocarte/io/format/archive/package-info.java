@NullMarked
package org.chronocarte.io.format.archive;

import org.jspecify.annotations.NullMarked;
