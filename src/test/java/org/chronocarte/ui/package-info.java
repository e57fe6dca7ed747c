@NullMarked
package org.chronocarte.ui;

import org.jspecify.annotations.NullMarked;
