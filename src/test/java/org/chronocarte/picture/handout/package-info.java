@NullMarked
package org.chronocarte.picture.handout;

import org.jspecify.annotations.NullMarked;
