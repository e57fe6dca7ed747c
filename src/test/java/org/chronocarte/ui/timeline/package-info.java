@NullMarked
package org.chronocarte.ui.timeline;

import org.jspecify.annotations.NullMarked;
