@NullMarked
package org.chronocarte.ui.opening;

import org.jspecify.annotations.NullMarked;
