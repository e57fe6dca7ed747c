/** Filters by kind, place, certainty and more, with counts; and the chapters. */
@NullMarked
package org.chronocarte.ui.facets;

import org.jspecify.annotations.NullMarked;
