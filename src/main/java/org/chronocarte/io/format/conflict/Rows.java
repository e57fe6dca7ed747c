package org.chronocarte.io.format.conflict;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.CoordinateWords;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.KnownRows;
import org.chronocarte.io.format.draft.Locator;
import org.chronocarte.io.format.draft.Moments;
import org.chronocarte.io.format.draft.NamedRows;
import org.chronocarte.io.format.draft.NamedRows.Row;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** What the data sets have in common: days, coordinates and codes of precision. */
final class Rows {

    private final Set<String> absent = new HashSet<>();
    private final DraftDossier dossier;
    private final Locator locator;
    private final Moments moments;
    private final Fatalities fatalities;

    /** Makes a draft of a row, or leaves it out. */
    @FunctionalInterface
    interface Adding {
        void add(Row row, Rows rows);
    }

    private Rows(DraftDossier dossier) {
        this.dossier = dossier;
        this.locator = new Locator(dossier);
        this.moments = new Moments(dossier);
        this.fatalities = new Fatalities(dossier);
    }

    /**
     * Reads a table to its end.
     *
     * @param adding told each row
     * @throws IOException when it cannot be had
     */
    static ReadResult read(KnownRows table, DraftDossier dossier, Adding adding) throws IOException {
        Rows rows = new Rows(dossier);
        return NamedRows.read(table, dossier, row -> adding.add(row, rows));
    }

    DraftDossier dossier() {
        return dossier;
    }

    Fatalities fatalities() {
        return fatalities;
    }

    /** A draft that says what happened and where; null, and left out, when the row says neither. */
    @Nullable
    Draft draft(Row row, String what, String location) {
        String title = what.isEmpty() || location.isEmpty() ? what + location : what + ", " + location;
        if (title.isEmpty()) {
            dossier.leaveOut("record-untitled", row.where());
            return null;
        }
        return new Draft(row.where(), title);
    }

    /**
     * Dates a draft, at once or when the whole file has shown whether it names the day first.
     *
     * @param texts the days of the row as written
     * @param reading dates the draft by them
     */
    void date(Draft draft, List<String> texts, Runnable reading) {
        if (!moments.isWaiting(draft, texts, reading)) {
            reading.run();
        }
    }

    /** A day, with or without a time behind it, or null when the text is none. */
    @Nullable
    LocalDate day(String text) {
        String plain = text.matches("\\d{4}-\\d{2}-\\d{2}[ T].*") ? text.substring(0, 10) : text;
        When when = plain.isEmpty() ? null : moments.read(plain);
        try {
            return when == null ? null : LocalDate.parse(when.edtf());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a reader has said that the start and the end of a row stand the wrong way round. */
    boolean isSwapped(Row row) {
        return dossier.choices().all(Fix.SwapDates.class).contains(new Fix.SwapDates(row.where()));
    }

    /** Dates a draft by words that are no day: they are kept beside it, and said. */
    void unread(Draft draft, String text) {
        moments.date(draft, text);
    }

    /**
     * Gives a draft its place.
     *
     * @param name its name; "" when not given
     * @param country its name; "" when not given
     * @param region its first-level division; "" when not given
     * @param precision what the row's code of precision means
     */
    void place(Draft draft, Row row, String name, String country, String region, PlacePrecision precision) {
        String lat = row.take("latitude");
        String lon = row.take("longitude");
        Position position = null;
        if (!lat.isEmpty() || !lon.isEmpty()) {
            double north = CoordinateWords.angle(lat);
            double east = CoordinateWords.angle(lon);
            if (Double.isNaN(north) || Double.isNaN(east)) {
                dossier.warn("position-no-degrees", row.where(), lat + " ; " + lon);
            } else {
                position = locator.position(row.where(), north, east);
            }
        }
        if (position != null || !name.isEmpty()) {
            draft.place(
                    new DraftPlace(given(name), given(country), given(region), position, precision, List.of(), null));
        }
    }

    /** A code of precision that the data set's own description does not have, or none at all. */
    void unknownCode(Row row, String column, String code) {
        if (!row.columns().contains(column)) {
            if (absent.add(column)) {
                dossier.warn("precision-absent", row.where(), column);
            }
        } else if (code.isEmpty()) {
            dossier.warn("precision-missing", row.where(), column);
        } else {
            dossier.warn("precision-unknown", row.where(), code, column);
        }
    }

    static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Those who take part, each in a column of its own. */
    static void actors(Draft draft, Row row, String... columns) {
        for (String column : columns) {
            String actor = row.take(column);
            if (!actor.isEmpty()) {
                draft.actor(actor);
            }
        }
    }
}
