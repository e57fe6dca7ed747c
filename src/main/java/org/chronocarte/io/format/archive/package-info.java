/** A dossier with its pictures in one file, to take along. */
@NullMarked
package org.chronocarte.io.format.archive;

import org.jspecify.annotations.NullMarked;
