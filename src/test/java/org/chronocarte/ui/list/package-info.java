@NullMarked
package org.chronocarte.ui.list;

import org.jspecify.annotations.NullMarked;
