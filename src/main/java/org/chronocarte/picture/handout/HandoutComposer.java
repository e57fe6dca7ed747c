package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.text.CommonMark;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.Theme;

/**
 * Lays out a handout: title, map and timeline, chapters with their entries and questions, sources, answers. A dossier
 * without chapters has its weightiest entries listed. What there is too much of is left out, and the paper says so. A
 * handout depends on its request alone.
 */
public final class HandoutComposer {

    /** The most of each that goes on paper. */
    static final int MOST_CHAPTERS = 60;

    static final int MOST_ENTRIES = 60;
    static final int MOST_LINES = 300;
    static final int MOST_SOURCES = 400;

    /** How high pictures may be, on A4. */
    private static final double CHAPTER_PICTURE = 190;

    private static final double ENTRY_PICTURE = 110;
    private static final double SIDE = 42;
    private static final double TOP = 40;
    private static final double BOTTOM = 46;

    private final TextMeasure measure;

    /**
     * What to lay out.
     *
     * @param index the dossier
     * @param matches what of it map and timeline show
     * @param language ISO 639 code, "fr" or "en"
     * @param settings how the handout is wanted
     * @param photos tells which pictures can be printed
     */
    public record Request(
            EntryIndex index, Matches matches, String language, HandoutSettings settings, HandoutPhotos photos) {}

    public HandoutComposer(TextMeasure measure) {
        this.measure = measure;
    }

    public Handout compose(Request request) {
        return new Composing(request).handout();
    }

    private final class Composing {

        private final Request request;
        private final EntryIndex index;
        private final Dossier dossier;
        private final HandoutSettings settings;
        private final String language;
        private final Messages words;
        private final HandoutType type;
        private final Paragraphs paragraphs;
        private final EntryRows entries;
        private final Questionnaire questions;
        private final PhotoRows photos;
        private final SourceNumbers numbers;
        private final RowFlow.Frame frame;
        private final RowFlow flow;
        private final List<Chapter> tour;
        private final Asked sought;

        Composing(Request request) {
            this.request = request;
            index = request.index();
            dossier = index.dossier();
            settings = request.settings();
            language = request.language();
            Locale locale = language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
            words = new Messages(ResourceBundle.getBundle("org.chronocarte.picture.handout.handout", locale));
            type = new HandoutType(settings.paper().type(), Theme.of(Look.LIGHT));
            paragraphs = new Paragraphs(new LineBreaker(measure, locale));
            entries = new EntryRows(index, type, paragraphs, words, language);
            tour = Tour.of(index).chapters();
            questions = new Questionnaire(
                    index,
                    tour.subList(0, Math.min(MOST_CHAPTERS, tour.size())),
                    settings,
                    language,
                    words,
                    new QuestionRows(type, paragraphs, words));
            photos = new PhotoRows(
                    settings.has(HandoutPart.PICTURES) ? request.photos() : HandoutPhotos.NONE,
                    type,
                    paragraphs,
                    words,
                    language);
            numbers = new SourceNumbers(index.catalog());
            frame = new RowFlow.Frame(
                    type.length(SIDE),
                    type.length(TOP),
                    settings.width() - type.length(SIDE),
                    settings.height() - type.length(BOTTOM));
            flow = new RowFlow(frame);
            sought = questions.sought();
        }

        Handout handout() {
            new Overview(request, sought, type, paragraphs, entries, words, frame, measure).place(flow);
            flow.columns(settings.paper().columns(settings.landscape()));
            double column = frame.column(settings.paper().columns(settings.landscape()));
            if (tour.isEmpty()) {
                entriesAlone(column);
            } else {
                chapters(column);
            }
            List<Row> own = questions.own(column);
            if (!own.isEmpty()) {
                List<Row> rows = new ArrayList<>(heading(words.get("questions"), column));
                rows.addAll(own);
                flow.place(rows);
            }
            sources();
            answers();
            return new Handout(
                    dossier.title().in(language),
                    language,
                    settings.width(),
                    settings.height(),
                    new HandoutFooter(dossier.title().in(language), type, words, measure)
                            .under(flow.pages(), frame, settings.height()),
                    flow.bookmarks(),
                    flow.anchors(),
                    sought.onTimeline(index));
        }

        private void chapters(double column) {
            boolean told = settings.has(HandoutPart.CHAPTERS);
            for (int i = 0; i < Math.min(MOST_CHAPTERS, tour.size()); i++) {
                Chapter chapter = tour.get(i);
                List<Row> put = questions.of(chapter, column);
                if (!told && put.isEmpty()) {
                    continue;
                }
                List<Row> rows = new ArrayList<>(heading(
                        words.get("chapter.title", i + 1, chapter.title().in(language)), column));
                if (told) {
                    rows.addAll(text(chapter, column));
                    Set<Picture> above = new HashSet<>();
                    rows.addAll(photos.rows(chapter.pictures(), above, column, CHAPTER_PICTURE));
                    rows.addAll(listed(entries.known(chapter.stress()), above, column));
                }
                rows.addAll(put);
                flow.place(rows);
            }
            if (told && tour.size() > MOST_CHAPTERS) {
                flow.place(note(words.get("chapter.more", tour.size() - MOST_CHAPTERS), column));
            }
        }

        /** A text that would fill the paper alone is cut, and that is said. */
        private List<Row> text(Chapter chapter, double column) {
            List<Row> rows = new RichTextRows(type, paragraphs)
                    .rows(CommonMark.read(chapter.text().in(language)), column);
            if (rows.size() <= MOST_LINES) {
                return rows;
            }
            List<Row> cut = new ArrayList<>(rows.subList(0, MOST_LINES));
            cut.addAll(note(words.get("chapter.cut"), column));
            return cut;
        }

        /** Entries whose date is to be found come last, by their names: their order would tell it. */
        private List<Row> listed(List<Entry> listed, Set<Picture> above, double column) {
            List<Row> rows = new ArrayList<>();
            listed.stream()
                    .limit(MOST_ENTRIES)
                    .sorted(Comparator.comparing(sought::dateOf)
                            .thenComparing(entry ->
                                    sought.dateOf(entry) ? entry.title().in(language) : ""))
                    .forEach(entry -> {
                        List<Row> told = entries.rows(entry, cited(entry), sought, column);
                        List<Row> seen = photos.rows(entry.pictures(), above, column, ENTRY_PICTURE);
                        rows.addAll(seen.isEmpty() ? told : Paragraphs.keptWithNext(told));
                        rows.addAll(seen);
                    });
            rows.addAll(entries.more(listed.size() - MOST_ENTRIES, column));
            if (!rows.isEmpty()) {
                rows.set(0, rows.get(0).withGap(type.length(6)));
            }
            return rows;
        }

        private List<Integer> cited(Entry entry) {
            return settings.has(HandoutPart.SOURCES) ? numbers.of(entry) : List.of();
        }

        /** Without chapters, the weightiest of what is shown, in order of time. */
        private void entriesAlone(double column) {
            BitSet shown = request.matches().inWindow();
            if (!settings.has(HandoutPart.CHAPTERS) || shown.isEmpty()) {
                return;
            }
            List<Entry> told = shown.stream()
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer row) -> -weight(index.entry(row))))
                    .limit(MOST_ENTRIES)
                    .sorted()
                    .map(index::entry)
                    .toList();
            List<Row> rows = new ArrayList<>(heading(words.get("entries"), column));
            rows.addAll(listed(told, new HashSet<>(), column));
            rows.addAll(entries.more(shown.cardinality() - told.size(), column));
            flow.place(rows);
        }

        private static double weight(Entry entry) {
            Double weight = entry.weight();
            return weight == null ? 3 : weight;
        }

        private List<Row> heading(String text, double width) {
            List<Row> rows = new ArrayList<>(Paragraphs.keptWithNext(paragraphs.rows(
                    List.of(new Run(text, type.heading(), type.theme().ink())),
                    new Paragraphs.Setting(width, type.length(18)))));
            if (!rows.isEmpty()) {
                rows.set(0, rows.get(0).withBookmark(text));
            }
            return rows;
        }

        private List<Row> note(String text, double width) {
            return paragraphs.rows(
                    List.of(new Run(text, type.italic(), type.theme().inkSoft())),
                    new Paragraphs.Setting(width, type.length(6)));
        }

        /** Those that are named on the paper come first; the others follow, since the map and the timeline rest on them. */
        private void sources() {
            List<Source> all = dossier.sources();
            if (!settings.has(HandoutPart.SOURCES) || all.isEmpty()) {
                return;
            }
            numbers.addUpTo(MOST_SOURCES, all);
            int columns = settings.paper().columns(settings.landscape()) + 1;
            double column = frame.column(columns);
            flow.page(columns);
            flow.place(heading(words.get("sources"), column));
            SourceRows rows = new SourceRows(type, paragraphs, words, language);
            List<Source> numbered = numbers.numbered();
            for (int i = 0; i < numbered.size(); i++) {
                flow.place(rows.rows(numbered.get(i), i + 1, column));
            }
            if (all.size() > numbered.size()) {
                flow.place(note(words.get("sources.more", all.size() - numbered.size()), column));
            }
        }

        private void answers() {
            int columns = settings.paper().columns(settings.landscape());
            double column = frame.column(columns);
            List<List<Row>> answers = questions.answers(column);
            if (answers.isEmpty()) {
                return;
            }
            flow.page(columns);
            flow.place(heading(words.get("answers"), column));
            answers.forEach(flow::place);
        }
    }
}
