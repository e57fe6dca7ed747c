/** The picture files that a dossier names: where they lie, and what is wrong with them. */
@NullMarked
package org.chronocarte.io.pictures;

import org.jspecify.annotations.NullMarked;
