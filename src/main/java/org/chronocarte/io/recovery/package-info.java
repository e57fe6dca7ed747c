/** Unsaved work, kept aside in case the application ends before it is saved. */
@NullMarked
package org.chronocarte.io.recovery;

import org.jspecify.annotations.NullMarked;
