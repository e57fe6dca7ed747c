@NullMarked
package org.chronocarte.ui.present.quiz;

import org.jspecify.annotations.NullMarked;
