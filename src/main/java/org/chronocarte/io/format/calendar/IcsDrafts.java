package org.chronocarte.io.format.calendar;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.calendar.IcsLines.Line;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.Locator;
import org.chronocarte.io.format.draft.WebAddress;
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
            "ATTACH",
            "X-ALT-DESC",
            "X-APPLE-STRUCTURED-LOCATION",
            "X-MICROSOFT-LATITUDE",
            "X-MICROSOFT-LONGITUDE",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID");

    /** What programs note for themselves. */
    private static final Set<String> INTERNAL =
            Set.of("DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "TRANSP", "PRIORITY", "CLASS", "X-LIC-ERROR");

    /** How the names of such notes begin. */
    private static final List<String> INTERNAL_BEGINNINGS = List.of(
            "X-MICROSOFT-CDO-", "X-MICROSOFT-DIS", "X-MOZ-", "X-APPLE-TRAVEL-", "X-APPLE-CREATOR-", "X-APPLE-EWS-");

    private static final Pattern GEO_ADDRESS =
            Pattern.compile("geo:(-?\\d{1,3}(?:\\.\\d+)?),(-?\\d{1,3}(?:\\.\\d+)?)(?:[,;?].*)?$");

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
        String plain = event.text("DESCRIPTION");
        String description = plain.isEmpty() ? event.text("X-ALT-DESC") : plain;
        String location = event.text("LOCATION").replaceAll("(?<!\\s)\\s*\\n\\s*", ", ");
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
            for (String each : line.value().split("(?<!\\\\)[,;]")) {
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
        event.all("ATTACH").forEach(each -> attach(draft, each));
        Line organizer = event.first("ORGANIZER");
        String called = organizer == null ? null : organizer.parameters().get("CN");
        if (called != null && !called.isBlank()) {
            draft.actor(called.strip());
        }
        keepRest(draft, event, !id.equals(uid));
        return draft;
    }

    /** Documents on the web are sources; those that are packed into the calendar itself are no text. */
    private static void attach(Draft draft, Line attached) {
        String address = attached.value().strip();
        if (WebAddress.isOne(address)) {
            String called = attached.parameters().getOrDefault("FILENAME", "").strip();
            draft.source(new DraftSource(called.isEmpty() ? address : called, null, null, address, null));
        }
    }

    /** Without the ending that our own calendars give to the ids of entries. */
    private static String plainId(String uid) {
        return uid.endsWith(OURS) ? uid.substring(0, uid.length() - OURS.length()) : uid;
    }

    /** @param related whether links to other events were read */
    private static void keepRest(Draft draft, IcsEvent event, boolean related) {
        event.properties().forEach((name, lines) -> {
            if (!(related && name.equals("RELATED-TO")) && !USED.contains(name) && !isInternal(name)) {
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

    private static boolean isInternal(String name) {
        return INTERNAL.contains(name) || INTERNAL_BEGINNINGS.stream().anyMatch(name::startsWith);
    }

    private void place(Draft draft, IcsEvent event, String location) {
        boolean onTheWeb = WebAddress.isOne(location);
        if (onTheWeb) {
            draft.extra("LOCATION", location);
        }
        String name = location.isEmpty() || onTheWeb ? null : location;
        Position position = position(event);
        if (position != null) {
            draft.place(DraftPlace.at(name, position));
        } else if (name != null) {
            draft.place(DraftPlace.named(name));
        }
    }

    /** Where the event says that it is; null when it does not, or in no degrees. */
    private @Nullable Position position(IcsEvent event) {
        String geo = geo(event);
        if (geo.isEmpty()) {
            return null;
        }
        String[] parts = geo.split("[;,]");
        try {
            return locator.position(event.where(), Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            dossier.warn("position-no-degrees", event.where(), geo);
            return null;
        }
    }

    /** Latitude and longitude as written: in the property that is meant for them, or in those of Apple and Microsoft. */
    private static String geo(IcsEvent event) {
        String geo = event.text("GEO");
        String latitude = event.text("X-MICROSOFT-LATITUDE");
        if (geo.isEmpty() && !latitude.isEmpty()) {
            return latitude + ";" + event.text("X-MICROSOFT-LONGITUDE");
        }
        Line apple = event.first("X-APPLE-STRUCTURED-LOCATION");
        // A title before it may hold colons that nobody quoted, so that the value begins too early.
        Matcher address = GEO_ADDRESS.matcher(apple == null ? "" : apple.value().strip());
        return geo.isEmpty() && address.find() ? address.group(1) + ";" + address.group(2) : geo;
    }
}
