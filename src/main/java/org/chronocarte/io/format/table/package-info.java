/** Tables: text with delimiters and workbooks, understood by their headers and their values. */
@NullMarked
package org.chronocarte.io.format.table;

import org.jspecify.annotations.NullMarked;
