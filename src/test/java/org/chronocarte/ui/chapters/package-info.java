@NullMarked
package org.chronocarte.ui.chapters;

import org.jspecify.annotations.NullMarked;
