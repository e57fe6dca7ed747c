/** Questions made from a dossier: what can be asked honestly, and how right an answer is. */
@NullMarked
package org.chronocarte.model.quiz;

import org.jspecify.annotations.NullMarked;
