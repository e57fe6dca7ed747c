/** The screen as a surface. */
@NullMarked
package org.chronocarte.ui.paint;

import org.jspecify.annotations.NullMarked;
