/** What is wrong with the pictures that a dossier names. */
@NullMarked
package org.chronocarte.io.format.pictures;

import org.jspecify.annotations.NullMarked;
