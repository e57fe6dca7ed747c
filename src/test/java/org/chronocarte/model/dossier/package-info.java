@NullMarked
package org.chronocarte.model.dossier;

import org.jspecify.annotations.NullMarked;
