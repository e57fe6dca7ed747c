package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;

/**
 * The JSON of <a href="https://timeline.knightlab.com/docs/json-format.html">TimelineJS</a>: events, eras and a title.
 * Its scale need not be known: years far from now read the same on either.
 */
public final class TimelineJsFormat implements DossierFormat {

    private static final String EVENTS = "/events";
    private static final StoryJson JSON = new StoryJson(
            Pattern.compile("/(?:events|eras)/\\*/(?:start_date|text/headline|unique_id)"
                    + "|/title/(?:text/headline|media/url|start_date)|/(?:events|eras)/\\*/start_date/year"),
            Set.of(),
            Set.of(EVENTS, "/eras"));

    private final PlaceFinder finder;

    /** @param finder looks up places of which the file gives only the name */
    public TimelineJsFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "timelinejs";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return JSON.isBegunBy(head);
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        return JSON.read(in, new DraftDossier(name, id(), choices, finder), name, id(), Slides::new);
    }

    private static final class Slides implements StoryJson.Slides {

        private static final Set<String> KNOWN =
                Set.of("start_date", "end_date", "text", "media", "group", "display_date", "unique_id", "location");
        private static final Set<String> PARTS = Set.of("start_date", "end_date", "text", "media", "location");
        private static final Set<String> KNOWN_TEXT = Set.of("headline", "text");
        private static final Set<String> KNOWN_MEDIA = Set.of("url", "caption", "credit", "thumbnail");
        private static final Set<String> KNOWN_DATE =
                Set.of("year", "month", "day", "hour", "minute", "second", "display_date");

        private final DraftDossier dossier;
        private final Pins pins;

        Slides(DraftDossier dossier) {
            this.dossier = dossier;
            this.pins = new Pins(dossier);
        }

        @Override
        public void item(String list, Where.Pointer where, JsonNode item) {
            if (list.equals(EVENTS)) {
                event(where, item);
            } else {
                slide(where, item).asEra(dossier, date(where, item));
            }
        }

        @Override
        public void field(String object, String name, JsonNode value) {
            Where.Pointer where = new Where.Pointer(JsonLists.pointer(object, name));
            if (name.equals("title") && value.isObject()) {
                slide(where, value).asTitle(dossier);
            } else if ((name.equals("events") || name.equals("eras")) && !value.isNull()) {
                dossier.row();
                dossier.leaveOut("story-not-list", where, name);
            }
        }

        private void event(Where.Pointer where, JsonNode item) {
            dossier.row();
            if (!item.isObject()) {
                dossier.leaveOut("story-not-object", where);
                return;
            }
            TimelineSlide slide = slide(where, item);
            if (slide.isEmpty()) {
                dossier.leaveOut("story-untitled", where);
                return;
            }
            Draft draft = slide.draft().id(idOf(item));
            slide.date(draft, date(where, item));
            SlideLocation.of(item).pin(where, draft, TimelineSlide.PREFIX, pins);
            Fields.keep(draft, item, TimelineSlide.PREFIX, KNOWN, PARTS);
            Fields.keep(draft, Fields.at(item, "text"), TimelineSlide.PREFIX + "text.", KNOWN_TEXT);
            Fields.keep(draft, Fields.at(item, "media"), TimelineSlide.PREFIX + "media.", KNOWN_MEDIA);
            Fields.keep(draft, Fields.at(item, "start_date"), TimelineSlide.PREFIX + "start.", KNOWN_DATE);
            Fields.keep(draft, Fields.at(item, "end_date"), TimelineSlide.PREFIX + "end.", KNOWN_DATE);
            dossier.add(draft);
        }

        private static String idOf(JsonNode item) {
            return Fields.text(item, "unique_id");
        }

        private static TimelineSlide slide(Where where, JsonNode item) {
            JsonNode text = Fields.at(item, "text");
            JsonNode media = Fields.at(item, "media");
            String shown = Fields.text(item, "display_date");
            return new TimelineSlide(
                    where,
                    Fields.text(text, "headline"),
                    text.isObject() ? Fields.text(text, "text") : Fields.text(text),
                    shown.isEmpty() ? Fields.text(Fields.at(item, "start_date"), "display_date") : shown,
                    Fields.text(item, "group"),
                    Media.of(media));
        }

        private DateSpan date(Where where, JsonNode item) {
            return DateSpan.of(dossier, where, point(item, "start_date"), point(item, "end_date"));
        }

        private static DatePoint point(JsonNode item, String name) {
            JsonNode date = Fields.at(item, name);
            // A year or a whole date is sometimes written without its object.
            return date.isObject() ? DateParts.of(date).point() : new DateParts(Fields.text(date), "", "", "").point();
        }
    }
}
