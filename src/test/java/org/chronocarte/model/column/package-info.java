@NullMarked
package org.chronocarte.model.column;

import org.jspecify.annotations.NullMarked;
