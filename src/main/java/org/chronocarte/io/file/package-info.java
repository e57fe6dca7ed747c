/** How files are written, whatever they hold. */
@NullMarked
package org.chronocarte.io.file;

import org.jspecify.annotations.NullMarked;
