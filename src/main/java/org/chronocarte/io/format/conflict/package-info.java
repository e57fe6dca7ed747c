/** The data sets of conflict research, ACLED and UCDP GED, known by the names of their columns, and Palladio. */
@NullMarked
package org.chronocarte.io.format.conflict;

import org.jspecify.annotations.NullMarked;
