/** The handout: how it is wanted, what it looks like, and its way to a file or to a printer. */
@NullMarked
package org.chronocarte.ui.handout;

import org.jspecify.annotations.NullMarked;
