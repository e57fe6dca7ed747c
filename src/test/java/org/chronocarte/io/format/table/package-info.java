@NullMarked
package org.chronocarte.io.format.table;

import org.jspecify.annotations.NullMarked;
