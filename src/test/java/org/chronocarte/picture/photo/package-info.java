@NullMarked
package org.chronocarte.picture.photo;

import org.jspecify.annotations.NullMarked;
