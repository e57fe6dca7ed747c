/** An index of words in memory: finds texts by the beginnings of words, by phrases and by words with a slip in them. */
@NullMarked
package org.chronocarte.model.search;

import org.jspecify.annotations.NullMarked;
