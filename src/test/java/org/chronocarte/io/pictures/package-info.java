@NullMarked
package org.chronocarte.io.pictures;

import org.jspecify.annotations.NullMarked;
