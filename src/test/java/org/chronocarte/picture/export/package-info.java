@NullMarked
package org.chronocarte.picture.export;

import org.jspecify.annotations.NullMarked;
