@NullMarked
package org.chronocarte.app;

import org.jspecify.annotations.NullMarked;
