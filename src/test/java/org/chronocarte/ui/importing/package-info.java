@NullMarked
package org.chronocarte.ui.importing;

import org.jspecify.annotations.NullMarked;
