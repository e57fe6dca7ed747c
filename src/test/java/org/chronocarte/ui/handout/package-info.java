@NullMarked
package org.chronocarte.ui.handout;

import org.jspecify.annotations.NullMarked;
