/** Editing the guided tour: its chapters, their words and what they show. */
@NullMarked
package org.chronocarte.ui.chapters;

import org.jspecify.annotations.NullMarked;
