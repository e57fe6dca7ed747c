/** Stories that were made for other map and timeline tools: TimelineJS, StoryMapJS, timemap and TimeMapper. */
@NullMarked
package org.chronocarte.io.format.story;

import org.jspecify.annotations.NullMarked;
