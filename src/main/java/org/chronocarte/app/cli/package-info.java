/** The command line: a class a command. */
@NullMarked
package org.chronocarte.app.cli;

import org.jspecify.annotations.NullMarked;
