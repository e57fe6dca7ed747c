/** Columns of numbers and sets of rows: what makes a million entries quick to ask. */
@NullMarked
package org.chronocarte.model.column;

import org.jspecify.annotations.NullMarked;
