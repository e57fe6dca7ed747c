/** The timeline: what happened above the axis, how it was answered below, and all of time in a strip. */
@NullMarked
package org.chronocarte.ui.timeline;

import org.jspecify.annotations.NullMarked;
