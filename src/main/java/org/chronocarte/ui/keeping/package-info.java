/** Sees to it that no work is lost: it is kept aside while it is unsaved, offered after a crash, and asked for before it goes. */
@NullMarked
package org.chronocarte.ui.keeping;

import org.jspecify.annotations.NullMarked;
