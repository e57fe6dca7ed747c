@NullMarked
package org.chronocarte.ui.kit;

import org.jspecify.annotations.NullMarked;
