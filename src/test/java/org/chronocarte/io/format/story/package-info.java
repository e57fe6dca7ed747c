@NullMarked
package org.chronocarte.io.format.story;

import org.jspecify.annotations.NullMarked;
