/** Shows how foreign files are understood, and lets the reader mend that before they are opened. */
@NullMarked
package org.chronocarte.ui.importing;

import org.jspecify.annotations.NullMarked;
