package org.chronocarte.picture.scene;

import org.jspecify.annotations.Nullable;

/**
 * A tinted stretch of time behind the entries.
 *
 * @param id of the era
 * @param extent where it lies
 * @param argb its tint
 * @param label its name in the strip at the top, or null where there is no room
 */
public record TimelineEraMark(
        String id,
        TimelineExtent extent,
        int argb,
        @Nullable TimelineLabel label) {}
