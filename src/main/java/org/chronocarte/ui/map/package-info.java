/** The map: its view and its controller. */
@NullMarked
package org.chronocarte.ui.map;

import org.jspecify.annotations.NullMarked;
