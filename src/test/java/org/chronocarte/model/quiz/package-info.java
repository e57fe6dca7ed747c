@NullMarked
package org.chronocarte.model.quiz;

import org.jspecify.annotations.NullMarked;
