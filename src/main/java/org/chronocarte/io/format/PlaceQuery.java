package org.chronocarte.io.format;

import org.jspecify.annotations.Nullable;

/**
 * A place as a file names it.
 *
 * @param name as written
 * @param country its country's name or ISO 3166-1 code as written, or null when the file does not say
 * @param region its first-level division as written, or null; the name itself when that division is the place
 */
public record PlaceQuery(
        String name, @Nullable String country, @Nullable String region) {}
