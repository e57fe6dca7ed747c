/** Choosing the base map that a dossier is shown on. */
@NullMarked
package org.chronocarte.ui.basemap;

import org.jspecify.annotations.NullMarked;
