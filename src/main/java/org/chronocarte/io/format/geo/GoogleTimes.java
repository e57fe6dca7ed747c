package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DateNumbers;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.Moments;
import org.chronocarte.io.format.draft.Moments.LoneStart;

/** Dates drafts by the times of Google's timeline: ISO 8601, or thousandths of a second since 1970. */
final class GoogleTimes {

    /** The fields that hold the times of a stretch. */
    static final Set<String> FIELDS = Set.of(
            "startTime", "endTime", "startTimeTimezoneUtcOffsetMinutes", "endTimeTimezoneUtcOffsetMinutes", "duration");

    private final DraftDossier dossier;
    private final Moments moments;
    private boolean inUtc;

    GoogleTimes(DraftDossier dossier) {
        this.dossier = dossier;
        this.moments = new Moments(dossier);
    }

    /** Dates a draft by the beginning and the end of a stretch. */
    void span(Draft draft, JsonNode stretch) {
        JsonNode times = stretch.has("duration") ? stretch.path("duration") : stretch;
        moments.span(draft, time(times, "start"), time(times, "end"), LoneStart.THEN);
    }

    /** Dates a draft by one moment. */
    void moment(Draft draft, JsonNode record) {
        moments.date(draft, given(record.path("timestamp"), record.path("timestampMs")));
    }

    private String time(JsonNode times, String which) {
        JsonNode iso = times.has(which + "Time") ? times.path(which + "Time") : times.path(which + "Timestamp");
        return given(iso, times.path(which + "TimestampMs"));
    }

    private String given(JsonNode iso, JsonNode millis) {
        String text = iso.asText("").strip();
        if (text.isEmpty() && !millis.asText("").isBlank()) {
            double number = millis.asDouble(Double.NaN);
            text = Double.isFinite(number) ? DateNumbers.MILLIS.edtf(number).orElse(millis.asText()) : millis.asText();
        }
        inUtc |= text.endsWith("Z");
        return text;
    }

    /** Says once what holds for all. */
    void finish() {
        if (inUtc) {
            dossier.note("times-utc", new Where.File());
        }
    }
}
