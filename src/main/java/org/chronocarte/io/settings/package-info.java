/** What the application remembers from one day to the next. */
@NullMarked
package org.chronocarte.io.settings;

import org.jspecify.annotations.NullMarked;
