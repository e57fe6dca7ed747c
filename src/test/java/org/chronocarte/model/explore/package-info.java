@NullMarked
package org.chronocarte.model.explore;

import org.jspecify.annotations.NullMarked;
