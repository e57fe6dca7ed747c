package org.chronocarte.io.format.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.story.WrittenDates.Written;

/** The spreadsheet of TimelineJS, with its columns of today (Year, Month, Day) or of old (Start Date). */
final class TimelineSheet implements StorySheet {

    /** Columns that only the tool's own template has. */
    private static final Set<String> TEMPLATE = Set.of("endyear", "endmonth", "endday", "displaydate");

    @Override
    public String id() {
        return "timelinejs-sheet";
    }

    @Override
    public boolean isOurs(Set<String> headers) {
        boolean told = headers.contains("headline") && headers.contains("text");
        return told
                && (headers.containsAll(List.of("year", "month"))
                        || headers.contains("startdate")
                        || headers.containsAll(TEMPLATE));
    }

    /** The tool takes the first three columns for the date: people clear the first header, or translate it. */
    @Override
    public StoryHeaders headers(List<String> cells) {
        StoryHeaders headers = new StoryHeaders(cells);
        boolean named = headers.column("year") >= 0 || headers.column("startdate") >= 0;
        return named ? headers : new StoryHeaders(cells, List.of("year", "month", "day"));
    }

    @Override
    public Rows rows(DraftDossier dossier) {
        return new Slides(dossier);
    }

    private static final class Slides implements Rows {

        private static final Set<String> KNOWN = Set.of(
                "year",
                "month",
                "day",
                "time",
                "endyear",
                "endmonth",
                "endday",
                "endtime",
                "displaydate",
                "startdate",
                "enddate",
                "headline",
                "text",
                "media",
                "mediacredit",
                "mediacaption",
                "mediathumbnail",
                "type",
                "group",
                "tag");

        private final DraftDossier dossier;
        private final WrittenDates dates;
        private boolean titled;

        Slides(DraftDossier dossier) {
            this.dossier = dossier;
            this.dates = new WrittenDates(dossier);
        }

        @Override
        public void row(Where.Row where, StoryRow row) {
            TimelineSlide slide = slide(where, row);
            String type = row.get("type").toLowerCase(Locale.ROOT);
            if (type.equals("era")) {
                date(where, row, date -> slide.asEra(dossier, date));
                return;
            }
            if (type.equals("title") && !titled) {
                titled = true;
                slide.asTitle(dossier);
                return;
            }
            dossier.row();
            if (slide.isEmpty()) {
                dossier.leaveOut("story-untitled", where);
                return;
            }
            Draft draft = slide.draft();
            if (!type.isEmpty() && !type.equals("title") && !type.equals("event")) {
                draft.extra(TimelineSlide.PREFIX + "type", row.get("type"));
            }
            row.keep(draft, TimelineSlide.PREFIX, KNOWN);
            date(where, row, date -> slide.date(draft, date));
            dossier.add(draft);
        }

        @Override
        public void finish() {
            dates.read(false);
        }

        private static TimelineSlide slide(Where where, StoryRow row) {
            String group = row.get("group");
            return new TimelineSlide(
                    where,
                    row.get("headline"),
                    row.get("text"),
                    row.get("displaydate"),
                    group.isEmpty() ? row.get("tag") : group,
                    new Media(
                            row.get("media"),
                            row.get("mediacaption"),
                            row.get("mediacredit"),
                            row.get("mediathumbnail")));
        }

        private void date(Where where, StoryRow row, Consumer<DateSpan> answer) {
            String start = row.get("startdate");
            String end = row.get("enddate");
            if (start.isEmpty() && end.isEmpty()) {
                answer.accept(DateSpan.of(dossier, where, point(row, ""), point(row, "end")));
            } else {
                dates.ask(where, new Written(start, row.get("time")), new Written(end, row.get("endtime")), answer);
            }
        }

        private static DatePoint point(StoryRow row, String prefix) {
            return new DateParts(
                            row.get(prefix + "year"),
                            row.get(prefix + "month"),
                            row.get(prefix + "day"),
                            row.get(prefix + "time"))
                    .point();
        }
    }
}
