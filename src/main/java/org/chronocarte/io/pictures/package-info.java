/** The picture files that a dossier names: where they lie, and their bytes. */
@NullMarked
package org.chronocarte.io.pictures;

import org.jspecify.annotations.NullMarked;
