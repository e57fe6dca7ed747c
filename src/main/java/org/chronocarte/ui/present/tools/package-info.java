/** What a speaker shows with: spotlight, laser pointer, pen and magnifier. */
@NullMarked
package org.chronocarte.ui.present.tools;

import org.jspecify.annotations.NullMarked;
