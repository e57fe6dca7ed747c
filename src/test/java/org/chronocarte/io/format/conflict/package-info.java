@NullMarked
package org.chronocarte.io.format.conflict;

import org.jspecify.annotations.NullMarked;
