/** Questions as a class or a pupil sees them. */
@NullMarked
package org.chronocarte.ui.present.quiz;

import org.jspecify.annotations.NullMarked;
