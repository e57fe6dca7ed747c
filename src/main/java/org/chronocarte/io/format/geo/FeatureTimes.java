package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.ExactDate;
import org.chronocarte.io.format.draft.MachineDates;
import org.chronocarte.io.format.draft.Moments;
import org.chronocarte.io.format.draft.Moments.LoneStart;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** Dates features by their properties, in whichever of the ways in which GeoJSON files do it. */
final class FeatureTimes {

    /**
     * Two names that belong together.
     *
     * @param lone what a start without an end means
     */
    private record Pair(String start, String end, LoneStart lone) {}

    /** In order of how surely they are meant as such. */
    private static final List<Pair> PAIRS = List.of(
            new Pair("startdate:edtf", "enddate:edtf", LoneStart.SINCE),
            new Pair("begin", "end", LoneStart.SINCE),
            new Pair("validfrom", "validto", LoneStart.SINCE),
            new Pair("start", "end", LoneStart.THEN),
            new Pair("begindate", "enddate", LoneStart.THEN),
            new Pair("startdate", "enddate", LoneStart.THEN),
            new Pair("starttime", "endtime", LoneStart.THEN),
            new Pair("begintime", "endtime", LoneStart.THEN),
            new Pair("datestart", "dateend", LoneStart.THEN),
            new Pair("startyear", "endyear", LoneStart.THEN),
            new Pair("yearstart", "yearend", LoneStart.THEN),
            new Pair("datedebut", "datefin", LoneStart.THEN),
            new Pair("datededebut", "datedefin", LoneStart.THEN),
            new Pair("debut", "fin", LoneStart.THEN),
            // Of OpenAgenda.
            new Pair("firstdatebegin", "lastdateend", LoneStart.THEN));

    private static final String[] MOMENTS = {
        "date:edtf", "edtf", "date", "datetime", "timestamp", "time", "eventdate", "dateevenement", "jour"
    };

    private static final String[] SERIES = {"times", "coordtimes", "coordinateproperties"};

    /** Of 1973; smaller numbers hardly count seconds. */
    private static final double FIRST_STAMP = 100_000_000;

    private final DraftDossier dossier;
    private final Moments moments;
    private boolean epochSaid;

    FeatureTimes(DraftDossier dossier) {
        this.dossier = dossier;
        this.moments = new Moments(dossier);
    }

    /** Dates a draft; false when no property does. */
    boolean date(Draft draft, Properties properties, Where where) {
        JsonNode span = properties.any("timespan");
        if (span != null && span.isObject()) {
            moments.span(draft, text(span.path("begin"), where), text(span.path("end"), where), LoneStart.SINCE);
            return true;
        }
        if (exactly(draft, properties) || span(draft, properties, where) || series(draft, properties, where)) {
            return true;
        }
        JsonNode moment = properties.scalar(MOMENTS);
        if (moment == null) {
            return year(draft, properties);
        }
        moments.date(draft, text(moment, where));
        return true;
    }

    /**
     * Dates a draft by EDTF, when plain dates beside it say the same with less.
     *
     * @return whether there was such a date, which then is taken with the plain ones
     */
    boolean exactly(Draft draft, Properties properties) {
        String written = properties.seen("date");
        String start = properties.seen("start");
        String end = properties.seen("end");
        Optional<When> exact =
                written == null || start == null && end == null ? Optional.empty() : ExactDate.of(written, start, end);
        if (exact.isEmpty()) {
            return false;
        }
        draft.when(exact.get());
        properties.text("date");
        properties.text("start");
        properties.text("end");
        return true;
    }

    /**
     * Dates a draft by EDTF, when it begins and ends with what else was told of the time.
     *
     * @param told null for nothing
     * @return whether there was such a date, which then is taken
     */
    boolean exactly(Draft draft, Properties properties, @Nullable When told) {
        String written = properties.seen("date");
        Optional<When> exact = written == null || told == null
                ? Optional.empty()
                : ExactDate.of(written, null, null)
                        .filter(each ->
                                each.earliestStart() == told.earliestStart() && each.latestEnd() == told.latestEnd());
        exact.ifPresent(each -> {
            draft.when(each);
            properties.text("date");
        });
        return exact.isPresent();
    }

    private boolean span(Draft draft, Properties properties, Where where) {
        for (int i = 0; i < PAIRS.size(); i++) {
            Pair pair = PAIRS.get(i);
            JsonNode start = properties.scalar(pair.start());
            // Where a later pair has the same name for its end, a lone end waits for that one's start.
            boolean waits = start == null
                    && PAIRS.subList(i + 1, PAIRS.size()).stream()
                            .anyMatch(later -> later.end().equals(pair.end()));
            JsonNode end = waits ? null : properties.scalar(pair.end());
            if (start != null || end != null) {
                String from = start == null ? null : text(start, where);
                moments.span(draft, from, end == null ? null : text(end, where), pair.lone());
                return true;
            }
        }
        return false;
    }

    /** Tracks: a time for each point, of which the first and the last count. */
    private boolean series(Draft draft, Properties properties, Where where) {
        JsonNode series = properties.any(SERIES);
        if (series == null) {
            return false;
        }
        JsonNode times = series.isObject() ? series.path("times") : series;
        List<JsonNode> flat = new ArrayList<>();
        flatten(times, flat);
        if (flat.isEmpty()) {
            return false;
        }
        String first = text(flat.get(0), where);
        String last = text(flat.get(flat.size() - 1), where);
        if (MachineDates.date(first) == null || MachineDates.date(last) == null) {
            // Kept whole: it may be something other than times.
            draft.extra("times", series.toString());
        }
        moments.span(draft, first, last, LoneStart.THEN);
        return true;
    }

    /**
     * Dates a draft by the times of its points.
     *
     * @param stamps the first and the last, as counts since 1970; what is too small for one may be any measure
     */
    void track(Draft draft, List<JsonNode> stamps, Where where) {
        if (stamps.isEmpty() || stamps.stream().anyMatch(each -> each.asDouble() < FIRST_STAMP)) {
            return;
        }
        moments.span(draft, text(stamps.get(0), where), text(stamps.get(stamps.size() - 1), where), LoneStart.THEN);
    }

    private static void flatten(JsonNode value, List<JsonNode> into) {
        if (value.isArray()) {
            value.forEach(each -> flatten(each, into));
        } else if (value.isValueNode() && !value.isNull()) {
            into.add(value);
        }
    }

    private boolean year(Draft draft, Properties properties) {
        String year = properties.text("year", "annee");
        if (year == null) {
            return false;
        }
        String month = properties.text("month", "mois");
        String day = month == null ? null : properties.text("day");
        String padded = MachineDates.ofYear(year.strip());
        moments.date(draft, padded + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day));
        return true;
    }

    /** A date as text; a number too large for a year is a count since 1970. */
    private String text(JsonNode value, Where where) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        String written = value.asText();
        boolean counts = value.isNumber() || written.matches("\\d{9,13}");
        if (!counts || Math.abs(value.asDouble()) < 100_000_000) {
            return written;
        }
        double number = value.asDouble();
        String instant = MachineDates.epoch(number);
        if (instant == null) {
            return written;
        }
        if (!epochSaid) {
            epochSaid = true;
            if (MachineDates.isSeconds(number)) {
                dossier.warn("moment-seconds", where, written, instant);
            } else {
                dossier.warn("moment-milliseconds", where, written, instant);
            }
        }
        return instant;
    }
}
