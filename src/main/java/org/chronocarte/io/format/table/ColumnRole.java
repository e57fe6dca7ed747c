package org.chronocarte.io.format.table;

import java.util.Locale;
import java.util.Optional;

/** What a column of a table holds. */
public enum ColumnRole {
    /** The row's own id. */
    ID,
    TITLE,
    /** What is told, in sentences. */
    TEXT,
    /** The date, or the first one. */
    START,
    END,
    /** What a reader should know of the date. */
    DATE_NOTE,
    /** How exact the date is, by Wikidata's codes. */
    DATE_PRECISION,
    YEAR,
    MONTH,
    DAY,
    /** The year in which it ended, beside one in which it began. */
    END_YEAR,
    END_MONTH,
    END_DAY,
    /** The time of day, beside a date. */
    TIME,
    /** The time of day at which it ended, beside one at which it began. */
    END_TIME,
    LAT,
    LON,
    /** Both coordinates in one cell. */
    COORDINATES,
    /** The name of a place. */
    PLACE,
    /** The name of the town in which that place lies. */
    CITY,
    /** Names of further places. */
    OTHER_PLACES,
    /** How well the position is known, in a word of ours. */
    PRECISION,
    COUNTRY,
    /** The first-level division of a country. */
    REGION,
    KIND,
    TAGS,
    ACTORS,
    /** A source's address, or its name. */
    SOURCE,
    SOURCE_TITLE,
    /** Ids of the rows that this one answers. */
    ANSWERS,
    /** How much the row matters, 1 to 5. */
    WEIGHT,
    /** An editor's caution. */
    NOTE,
    /** None of these: kept beside the entry. */
    EXTRA,
    /** Left aside, as the reader wants it. */
    IGNORED;

    /** Its id in {@link org.chronocarte.io.format.Fix.Column}. */
    public String id() {
        return this == IGNORED ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of an id; empty for one that is none. */
    public static Optional<ColumnRole> of(String id) {
        for (ColumnRole each : values()) {
            if (each.id().equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether several columns may have it. */
    boolean isShared() {
        return switch (this) {
            case TAGS, ACTORS, SOURCE, EXTRA, IGNORED -> true;
            default -> false;
        };
    }
}
