/** Presenting: the guided tour in front of an audience, and what the speaker sees of it. */
@NullMarked
package org.chronocarte.ui.present;

import org.jspecify.annotations.NullMarked;
