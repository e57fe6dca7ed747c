/** The keys. */
@NullMarked
package org.chronocarte.ui.help;

import org.jspecify.annotations.NullMarked;
