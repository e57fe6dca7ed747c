/** Files of dossiers: one class a format behind one interface, and what is to be said of a file that is not right. */
@NullMarked
package org.chronocarte.io.format;

import org.jspecify.annotations.NullMarked;
