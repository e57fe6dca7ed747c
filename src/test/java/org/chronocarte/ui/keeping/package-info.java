@NullMarked
package org.chronocarte.ui.keeping;

import org.jspecify.annotations.NullMarked;
