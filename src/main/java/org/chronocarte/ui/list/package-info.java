/** A plain list of all entries, for those who prefer it to a picture. */
@NullMarked
package org.chronocarte.ui.list;

import org.jspecify.annotations.NullMarked;
