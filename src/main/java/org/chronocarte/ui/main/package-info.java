/** The window: what stands where, and what all features share. */
@NullMarked
package org.chronocarte.ui.main;

import org.jspecify.annotations.NullMarked;
