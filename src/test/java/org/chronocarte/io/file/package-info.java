@NullMarked
package org.chronocarte.io.file;

import org.jspecify.annotations.NullMarked;
