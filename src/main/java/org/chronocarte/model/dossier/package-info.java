/** What is told: the immutable records of a dossier. */
@NullMarked
package org.chronocarte.model.dossier;

import org.jspecify.annotations.NullMarked;
