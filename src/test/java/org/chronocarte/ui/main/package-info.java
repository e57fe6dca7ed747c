@NullMarked
package org.chronocarte.ui.main;

import org.jspecify.annotations.NullMarked;
