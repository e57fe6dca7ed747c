package org.chronocarte.io.format.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A calendar, iCalendar (RFC 5545): an event for each entry with a date in the years 1 to 9999. Whole days end, as
 * there, with the day after the last one.
 */
final class IcsExport implements DossierExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** When a calendar was last edited must be said; this stands for a dossier that does not know. */
    private static final String UNKNOWN_STAMP = "19700101T000000Z";

    @Override
    public String id() {
        return "ics";
    }

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public List<Problem> write(Dossier dossier, String language, OutputStream out) throws IOException {
        Telling telling = new Telling(dossier, language);
        EntryText texts = new EntryText(telling);
        IcsLines lines = new IcsLines(out);
        List<Entry> undated = new ArrayList<>();
        List<Entry> faraway = new ArrayList<>();
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", "-//Chronocarte//Chronocarte//" + language.toUpperCase(Locale.ROOT));
        lines.raw("CALSCALE", "GREGORIAN");
        lines.text("X-WR-CALNAME", telling.say(dossier.title()));
        lines.text("X-WR-CALDESC", telling.say(dossier.summary()));
        String stamp = stamp(dossier.updated());
        for (Entry entry : dossier.entries()) {
            if (entry.when() == null) {
                undated.add(entry);
                continue;
            }
            PlainSpan span = PlainSpan.of(entry.when());
            if (isCommon(span)) {
                event(entry, span, stamp, lines, telling, texts);
            } else {
                faraway.add(entry);
            }
        }
        lines.raw("END", "VCALENDAR");
        lines.flush();
        Losses losses = new Losses(telling);
        return losses.warn("export-undated", undated)
                .warn("export-years", faraway)
                .languages()
                .dates(IcsExport::isWholeTruth)
                .evidence()
                .warn(
                        "export-first-place",
                        losses.entries(each -> telling.positions(each).size() > 1))
                .warn(
                        "export-precision",
                        losses.entries(each -> !telling.positions(each).isEmpty()))
                .warn("export-kind-tags", telling.dossier().kinds().isEmpty() ? 0 : losses.entries(each -> true))
                .routes()
                .pictures()
                .eras()
                .chapters()
                .relationNotes()
                .rest()
                .problems();
    }

    private static boolean isCommon(PlainSpan span) {
        return isCommon(span.start()) && isCommon(span.end());
    }

    private static boolean isCommon(@Nullable PlainDate date) {
        return date == null || date.isCommonYear() && date.year() < 9999;
    }

    /** A calendar knows only days and times, and no open ends. */
    private static boolean isWholeTruth(PlainSpan span) {
        return span.exact()
                && span.start() != null
                && span.end() != null
                && span.start().day() > 0
                && span.end().day() > 0;
    }

    private static String stamp(@Nullable When updated) {
        if (updated == null) {
            return UNKNOWN_STAMP;
        }
        PlainSpan span = PlainSpan.of(updated);
        return isCommon(span) ? DAY.format(span.known().firstDay()) + "T000000Z" : UNKNOWN_STAMP;
    }

    private static void event(
            Entry entry, PlainSpan span, String stamp, IcsLines lines, Telling telling, EntryText texts)
            throws IOException {
        lines.raw("BEGIN", "VEVENT");
        lines.raw("UID", uid(entry.id()));
        lines.raw("DTSTAMP", stamp);
        dates(span, lines);
        lines.text("SUMMARY", telling.say(entry.title()));
        lines.text("DESCRIPTION", Markup.plain(texts.passages(entry)));
        lines.text("LOCATION", String.join(", ", telling.placeNames(entry)));
        List<Position> positions = telling.positions(entry);
        if (!positions.isEmpty()) {
            Position main = positions.get(0);
            lines.raw("GEO", String.format(Locale.ROOT, "%.6f;%.6f", main.lat(), main.lon()));
        }
        List<String> categories = new ArrayList<>(List.of(telling.kind(entry)));
        categories.addAll(telling.tags(entry));
        lines.raw(
                "CATEGORIES",
                String.join(",", categories.stream().map(IcsLines::escaped).toList()));
        for (String other : telling.answered(entry)) {
            lines.raw("RELATED-TO;RELTYPE=SIBLING", uid(other));
        }
        lines.raw("TRANSP", "TRANSPARENT");
        lines.raw("END", "VEVENT");
    }

    private static String uid(String id) {
        return IcsLines.escaped(Telling.writable(id).replace('\t', ' ')) + "@chronocarte";
    }

    private static void dates(PlainSpan span, IcsLines lines) throws IOException {
        PlainDate first = span.known();
        PlainDate last = span.end() == null ? first : span.end();
        if (first.time() != null && last.time() != null) {
            lines.raw("DTSTART", time(first));
            if (!first.equals(last)) {
                lines.raw("DTEND", time(last));
            }
            return;
        }
        LocalDate after = last.lastDay().plusDays(1);
        lines.raw("DTSTART;VALUE=DATE", DAY.format(first.firstDay()));
        lines.raw("DTEND;VALUE=DATE", DAY.format(after));
    }

    private static String time(PlainDate date) {
        LocalDateTime local = LocalDateTime.of(date.firstDay(), Objects.requireNonNull(date.time()));
        return date.offset() == null
                ? TIME.format(local)
                : TIME.format(local.atOffset(date.offset()).withOffsetSameInstant(ZoneOffset.UTC)) + "Z";
    }
}
