package org.chronocarte.io.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * The part of a country in which a place lies.
 *
 * @param country ISO 3166-1 alpha-2 code; "XK" for Kosovo
 * @param region name of the first-level division, or null when not known
 * @param department name of the French département, or null elsewhere
 */
record Division(
        String country, @Nullable String region, @Nullable String department) {

    /** What tells namesakes apart: the département first, which the French know better; null when nothing is known. */
    @Nullable
    String label() {
        if (department == null || region == null || department.equals(region)) {
            return department == null ? region : department;
        }
        return department + ", " + region;
    }

    /**
     * Its name at the level that a reader means: the département's own where its name or number is written, else the
     * region's; null when that is not known.
     *
     * @param written one of its names or codes
     */
    @Nullable
    String nameFor(String written) {
        boolean numbered = !written.isEmpty() && Character.isDigit(written.charAt(0));
        boolean own = department != null
                && (numbered
                        || NameKey.of(written)
                                .bare()
                                .equals(NameKey.of(department).bare()));
        return own || region == null ? department : region;
    }
}
