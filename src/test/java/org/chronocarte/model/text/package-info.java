@NullMarked
package org.chronocarte.model.text;

import org.jspecify.annotations.NullMarked;
