/** What every feature of the interface needs, and none owns. */
@NullMarked
package org.chronocarte.ui.kit;

import org.jspecify.annotations.NullMarked;
