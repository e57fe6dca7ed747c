/** In which encoding a text is, and reading it without losing what is wrong in it. */
@NullMarked
package org.chronocarte.io.format.text;

import org.jspecify.annotations.NullMarked;
