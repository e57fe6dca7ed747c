@NullMarked
package org.chronocarte.io.format.xml;

import org.jspecify.annotations.NullMarked;
