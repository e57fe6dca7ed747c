package org.chronocarte.io.format.calendar;

import java.util.Set;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.calendar.IcsLines.Line;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.Locator;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/** Makes drafts of all that an event says but when it is. */
final class IcsDrafts {

    private static final Set<String> USED = Set.of(
            "SUMMARY",
            "DESCRIPTION",
            "UID",
            "DTSTART",
            "DTEND",
            "DUE",
            "DURATION",
            "LOCATION",
            "GEO",
            "CATEGORIES",
            "URL",
            "ORGANIZER",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID");

    /** What programs note for themselves. */
    private static final Set<String> INTERNAL = Set.of(
            "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "TRANSP", "X-ALT-DESC", "PRIORITY", "CLASS", "ATTACH");

    private static final String OURS = "@chronocarte";

    private final DraftDossier dossier;
    private final Locator locator;

    IcsDrafts(DraftDossier dossier) {
        this.dossier = dossier;
        this.locator = new Locator(dossier);
    }

    /**
     * A draft without date, or null when the event has nothing to be called by.
     *
     * @param number which of the event's times it is for, from 1
     */
    @Nullable
    Draft draft(IcsEvent event, int number) {
        dossier.row();
        String title = event.text("SUMMARY");
        String description = event.text("DESCRIPTION");
        String location = event.text("LOCATION");
        if (title.isEmpty()) {
            title = description.isEmpty() ? location : description;
        }
        Where where = event.where();
        if (title.isEmpty()) {
            dossier.leaveOut("record-untitled", where);
            return null;
        }
        String uid = event.text("UID");
        boolean own = number == 1 && event.first("RECURRENCE-ID") == null;
        String id = plainId(uid);
        Draft draft = new Draft(where, title).id(own ? id : null).summary(description);
        if (!id.equals(uid)) {
            for (Line line : event.all("RELATED-TO")) {
                String other = plainId(IcsLines.plain(line.value()));
                dossier.relate(where, Relation.RESPONDS_TO, id, other);
            }
        }
        place(draft, event, location);
        for (Line line : event.all("CATEGORIES")) {
            for (String each : line.value().split("(?<!\\\\),")) {
                String name = IcsLines.plain(each);
                if (!name.isEmpty()) {
                    draft.tag(name);
                }
            }
        }
        String url = event.text("URL");
        if (!url.isEmpty()) {
            draft.source(DraftSource.of(url));
        }
        Line organizer = event.first("ORGANIZER");
        String called = organizer == null ? null : organizer.parameters().get("CN");
        if (called != null && !called.isBlank()) {
            draft.actor(called.strip());
        }
        keepRest(draft, event, !id.equals(uid));
        return draft;
    }

    /** Without the ending that our own calendars give to the ids of entries. */
    private static String plainId(String uid) {
        return uid.endsWith(OURS) ? uid.substring(0, uid.length() - OURS.length()) : uid;
    }

    /** @param related whether links to other events were read */
    private static void keepRest(Draft draft, IcsEvent event, boolean related) {
        event.properties().forEach((name, lines) -> {
            if (!(related && name.equals("RELATED-TO"))
                    && !USED.contains(name)
                    && !INTERNAL.contains(name)
                    && !name.isEmpty()) {
                draft.extra(
                        name,
                        String.join(
                                "; ",
                                lines.stream()
                                        .map(each -> IcsLines.plain(each.value()))
                                        .toList()));
            }
        });
    }

    private void place(Draft draft, IcsEvent event, String location) {
        String geo = event.text("GEO");
        String name = location.isEmpty() ? null : location;
        Position position = null;
        if (!geo.isEmpty()) {
            String[] parts = geo.split("[;,]");
            try {
                position = locator.position(event.where(), Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                dossier.warn("position-no-degrees", event.where(), geo);
            }
        }
        if (position != null) {
            draft.place(DraftPlace.at(name, position));
        } else if (name != null && !name.startsWith("http")) {
            draft.place(DraftPlace.named(name));
        }
    }
}
