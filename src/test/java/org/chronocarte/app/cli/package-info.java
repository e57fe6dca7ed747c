@NullMarked
package org.chronocarte.app.cli;

import org.jspecify.annotations.NullMarked;
