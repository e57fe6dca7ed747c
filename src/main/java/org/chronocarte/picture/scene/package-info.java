/** What goes where: the scenes of map and timeline, plain Java with no display. */
@NullMarked
package org.chronocarte.picture.scene;

import org.jspecify.annotations.NullMarked;
