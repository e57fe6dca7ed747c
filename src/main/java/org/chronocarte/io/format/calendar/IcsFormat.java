package org.chronocarte.io.format.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.FileKind;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.calendar.IcsLines.Line;
import org.chronocarte.io.format.draft.DraftDossier;
import org.jspecify.annotations.Nullable;

/** iCalendar (RFC 5545), and vCalendar 1.0 before it: events, tasks and journal entries. Each time that an event comes again counts as a record. */
public final class IcsFormat implements DossierFormat {

    private static final int DEEPEST = 50;

    private final PlaceFinder finder;

    /** @param finder looks up the places of which an event gives only the name */
    public IcsFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "ics";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        String text = FileKind.beginning(head);
        return text.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        List<IcsEvent> events = new ArrayList<>();
        IcsZones zones = new IcsZones();
        IcsLines lines = new IcsLines(in);
        try {
            if (!read(lines, dossier, events, zones)) {
                return dossier.refuse("truncated", at(lines));
            }
        } catch (CharacterCodingException e) {
            return dossier.refuse("encoding", at(lines));
        } catch (IcsLines.TooLongException e) {
            return dossier.refuse("value-long", at(lines));
        }
        new IcsEvents(dossier).addAll(events.stream().map(zones::known).toList());
        return dossier.finish();
    }

    private static Where at(IcsLines lines) {
        return new Where.Text(Math.max(1, lines.number()), 1);
    }

    /** Whether all that begins also ends. */
    private static boolean read(IcsLines lines, DraftDossier dossier, List<IcsEvent> events, IcsZones zones)
            throws IOException {
        Deque<String> open = new ArrayDeque<>();
        IcsEvent event = null;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            String value = line.value().strip().toUpperCase(Locale.ROOT);
            if (line.name().equals("BEGIN")) {
                if (open.size() >= DEEPEST) {
                    return false;
                }
                open.push(value);
                event = isEvent(value) ? IcsEvent.beginning(line.number()) : event;
            } else if (line.name().equals("END")) {
                if (event != null && isEvent(value)) {
                    event.end();
                    events.add(event);
                    event = null;
                }
                if (value.equals("VTIMEZONE")) {
                    zones.end();
                }
                open.removeFirstOccurrence(value);
            } else if (event != null && isEvent(open.peek())) {
                event.add(line);
            } else if (open.contains("VTIMEZONE")) {
                zones.take(line, "DAYLIGHT".equals(open.peek()));
            } else if (event == null) {
                describe(line, dossier);
            }
        }
        return open.isEmpty();
    }

    private static void describe(Line line, DraftDossier dossier) {
        switch (line.name()) {
            case "X-WR-CALNAME", "NAME" -> dossier.title(IcsLines.plain(line.value()));
            case "X-WR-CALDESC" -> dossier.summary(IcsLines.plain(line.value()));
            default -> {
                // How the calendar is shown and refreshed.
            }
        }
    }

    private static boolean isEvent(@Nullable String component) {
        return "VEVENT".equals(component) || "VTODO".equals(component) || "VJOURNAL".equals(component);
    }
}
