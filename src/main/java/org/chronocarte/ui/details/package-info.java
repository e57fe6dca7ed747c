/** All that is told of the selected entry, with its sources. */
@NullMarked
package org.chronocarte.ui.details;

import org.jspecify.annotations.NullMarked;
