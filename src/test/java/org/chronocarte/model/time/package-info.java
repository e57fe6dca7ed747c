@NullMarked
package org.chronocarte.model.time;

import org.jspecify.annotations.NullMarked;
