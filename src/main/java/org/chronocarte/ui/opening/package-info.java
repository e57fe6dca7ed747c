/** Opens dossiers, and says why one cannot be opened. */
@NullMarked
package org.chronocarte.ui.opening;

import org.jspecify.annotations.NullMarked;
