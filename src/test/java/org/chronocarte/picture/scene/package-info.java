@NullMarked
package org.chronocarte.picture.scene;

import org.jspecify.annotations.NullMarked;
