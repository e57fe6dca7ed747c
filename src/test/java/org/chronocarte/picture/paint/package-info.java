@NullMarked
package org.chronocarte.picture.paint;

import org.jspecify.annotations.NullMarked;
