@NullMarked
package org.chronocarte.ui.map;

import org.jspecify.annotations.NullMarked;
