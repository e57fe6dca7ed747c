@NullMarked
package org.chronocarte.io.settings;

import org.jspecify.annotations.NullMarked;
