/** One dossier added to another. */
@NullMarked
package org.chronocarte.model.merging;

import org.jspecify.annotations.NullMarked;
