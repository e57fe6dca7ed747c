package org.chronocarte.picture.scene;

import java.util.Set;

/**
 * Which insets stood before, so that they do not come and go while the map is moved a little.
 *
 * @param keys {@link InsetMark#key} of each
 * @param column whether they stood in a column, not in a row
 */
public record InsetMemory(Set<String> keys, boolean column) {

    /** Nothing stood before. */
    public static final InsetMemory NONE = new InsetMemory(Set.of(), false);

    public InsetMemory {
        keys = Set.copyOf(keys);
    }
}
