@NullMarked
package org.chronocarte.ui.search;

import org.jspecify.annotations.NullMarked;
