package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.story.WrittenDates.Written;

/** The JSON of TimelineJS before version 3: {@code timeline.date[]} with dates such as "2012,1,26". */
public final class OldTimelineFormat implements DossierFormat {

    private static final String DATES = "/timeline/date";
    private static final StoryJson JSON = new StoryJson(
            Pattern.compile(
                    "/timeline/(?:headline|date|era)|/timeline/(?:date|era)/\\*/(?:startDate|headline)|/timeline/asset/media"),
            Set.of("/timeline"),
            Set.of(DATES, "/timeline/era"));

    private final PlaceFinder finder;

    /** @param finder looks up places of which the file gives only the name */
    public OldTimelineFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "timelinejs-2";
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
                Set.of("startDate", "endDate", "headline", "text", "tag", "asset", "displayDate");
        private static final Set<String> KNOWN_ASSET = Set.of("media", "url", "caption", "credit", "thumbnail");

        private final DraftDossier dossier;
        private final WrittenDates dates;
        private String headline = "";
        private String text = "";
        private Media media = Media.NONE;

        Slides(DraftDossier dossier) {
            this.dossier = dossier;
            this.dates = new WrittenDates(dossier);
        }

        @Override
        public void item(String list, Where.Pointer where, JsonNode item) {
            if (!list.equals(DATES)) {
                TimelineSlide era = slide(where, item);
                ask(where, item, date -> era.asEra(dossier, date));
                return;
            }
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
            Draft draft = slide.draft();
            ask(where, item, date -> slide.date(draft, date));
            Fields.keep(draft, item, TimelineSlide.PREFIX, KNOWN, Set.of("asset"));
            Fields.keep(draft, Fields.at(item, "asset"), TimelineSlide.PREFIX + "asset.", KNOWN_ASSET);
            dossier.add(draft);
        }

        private void ask(Where where, JsonNode item, Consumer<DateSpan> answer) {
            dates.ask(
                    where,
                    new Written(Fields.text(item, "startDate"), ""),
                    new Written(Fields.text(item, "endDate"), ""),
                    answer);
        }

        @Override
        public void field(String object, String name, JsonNode value) {
            switch (JsonLists.pointer(object, name)) {
                case "/timeline/headline" -> headline = Fields.text(value);
                case "/timeline/text" -> text = Fields.text(value);
                case "/timeline/asset" -> media = Media.of(value);
                case DATES, "/timeline/era" -> single(object + "/" + name, value);
                case "/timeline/chart" -> chart(value);
                default -> {
                    // How it looks: nothing is told.
                }
            }
        }

        /** A list of one, which tools that convert from XML write without its brackets. */
        private void single(String list, JsonNode value) {
            if (!Fields.isEmpty(value)) {
                item(list, new Where.Pointer(list), value);
            }
        }

        /** Numbers that the tool drew as a line behind its events. */
        private void chart(JsonNode value) {
            if (!Fields.isEmpty(value)) {
                dossier.row();
                dossier.leaveOut("story-chart", new Where.Pointer("/timeline/chart"));
            }
        }

        private static TimelineSlide slide(Where where, JsonNode item) {
            return new TimelineSlide(
                    where,
                    Fields.text(item, "headline"),
                    Fields.text(item, "text"),
                    Fields.text(item, "displayDate"),
                    Fields.text(item, "tag"),
                    Media.of(Fields.at(item, "asset")));
        }

        @Override
        public void finish() {
            new TimelineSlide(new Where.File(), headline, text, "", "", media).asTitle(dossier);
            dates.read(false);
        }
    }
}
