/** Honest dates: EDTF level 1 with level 2's "some day between", time windows, and their words. */
@NullMarked
package org.chronocarte.model.time;

import org.jspecify.annotations.NullMarked;
