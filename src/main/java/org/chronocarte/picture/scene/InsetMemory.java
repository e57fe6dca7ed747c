package org.chronocarte.picture.scene;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which insets stood before, so that they do not come and go while the map is moved a little.
 *
 * @param keys {@link InsetMark#key} of each
 * @param columns how many stood beside each other
 */
public record InsetMemory(Set<String> keys, int columns) {

    /** Nothing stood before. */
    public static final InsetMemory NONE = new InsetMemory(Set.of(), 0);

    /** What stands now, row by row. */
    static InsetMemory of(List<InsetMark> insets) {
        long lowest = insets.stream()
                .filter(each -> each.frame().y() == insets.get(0).frame().y())
                .count();
        return new InsetMemory(insets.stream().map(InsetMark::key).collect(Collectors.toSet()), (int) lowest);
    }

    public InsetMemory {
        keys = Set.copyOf(keys);
    }
}
