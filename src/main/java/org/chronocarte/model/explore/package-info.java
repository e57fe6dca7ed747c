/** What is asked: the view state, and which entries answer it. */
@NullMarked
package org.chronocarte.model.explore;

import org.jspecify.annotations.NullMarked;
