@NullMarked
package org.chronocarte.ui.details;

import org.jspecify.annotations.NullMarked;
