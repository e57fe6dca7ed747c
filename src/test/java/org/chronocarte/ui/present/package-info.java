@NullMarked
package org.chronocarte.ui.present;

import org.jspecify.annotations.NullMarked;
