package org.chronocarte.io.format.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

/** iCalendar (RFC 5545): events, tasks and journal entries. Each time that an event comes again counts as a record. */
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
        // A decoder that is given says what is no UTF-8 instead of putting a question mark there.
        BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        List<IcsEvent> events = new ArrayList<>();
        int line = 1;
        try {
            IcsLines lines = new IcsLines(text);
            boolean whole = read(lines, dossier, events);
            line = Math.max(1, lines.number());
            if (!whole) {
                return dossier.refuse("truncated", new Where.Text(line, 1));
            }
        } catch (CharacterCodingException e) {
            return dossier.refuse("encoding", new Where.Text(line, 1));
        } catch (IcsLines.TooLongException e) {
            return dossier.refuse("value-long", new Where.Text(line, 1));
        }
        new IcsEvents(dossier).addAll(events);
        return dossier.finish();
    }

    /** Whether all that begins also ends. */
    private static boolean read(IcsLines lines, DraftDossier dossier, List<IcsEvent> events) throws IOException {
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
                    events.add(event);
                    event = null;
                }
                open.removeFirstOccurrence(value);
            } else if (event != null && isEvent(open.peek())) {
                event.add(line);
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
