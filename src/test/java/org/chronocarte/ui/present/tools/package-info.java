@NullMarked
package org.chronocarte.ui.present.tools;

import org.jspecify.annotations.NullMarked;
