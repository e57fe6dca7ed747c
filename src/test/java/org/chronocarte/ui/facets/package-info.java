@NullMarked
package org.chronocarte.ui.facets;

import org.jspecify.annotations.NullMarked;
