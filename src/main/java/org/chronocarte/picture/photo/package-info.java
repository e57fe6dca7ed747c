/** Pictures that a dossier brings along: photographs, scans, drawings. */
@NullMarked
package org.chronocarte.picture.photo;

import org.jspecify.annotations.NullMarked;
