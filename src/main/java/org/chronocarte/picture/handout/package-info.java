/** A handout on paper: what stands on which page, and where. Plain layout, with no file format and no display. */
@NullMarked
package org.chronocarte.picture.handout;

import org.jspecify.annotations.NullMarked;
