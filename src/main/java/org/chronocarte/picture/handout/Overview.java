package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.text.CommonMark;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.handout.HandoutComposer.Request;
import org.chronocarte.picture.handout.HandoutItem.Picture;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.Theme;

/** How a handout begins: title and summary, the map and the timeline, and how to read them. */
final class Overview {

    /** The paper's room is measured in points, of which 72 make an inch; the screen's pixels are meant to be 96. */
    private static final double PIXEL = 0.75;

    private static final double LEAST_FIGURE = 230;
    private static final double MAP_SHARE = 0.54;
    private static final double WIDEST = 0.62;

    private final Request request;
    private final Asked asked;
    private final EntryIndex index;
    private final HandoutSettings settings;
    private final String language;
    private final HandoutType type;
    private final Paragraphs paragraphs;
    private final EntryRows entries;
    private final Messages words;
    private final RowFlow.Frame frame;
    private final TextMeasure measure;

    Overview(
            Request request,
            Asked asked,
            HandoutType type,
            Paragraphs paragraphs,
            EntryRows entries,
            Messages words,
            RowFlow.Frame frame,
            TextMeasure measure) {
        this.request = request;
        this.asked = asked;
        this.index = request.index();
        this.settings = request.settings();
        this.language = request.language();
        this.type = type;
        this.paragraphs = paragraphs;
        this.entries = entries;
        this.words = words;
        this.frame = frame;
        this.measure = measure;
    }

    /** Upright paper has room for map and timeline on one page; on paper that lies, each has a page of its own. */
    void place(RowFlow flow) {
        List<Row> head = head();
        List<Row> legend = entries.legend(frame.width());
        List<Row> shown = shown();
        double below = height(legend) + height(shown);
        double room = frame.height() - height(head) - type.length(8);
        boolean map = settings.has(HandoutPart.MAP);
        boolean timeline = settings.has(HandoutPart.TIMELINE);
        flow.place(head);
        if (map && timeline && !settings.landscape()) {
            double high = Math.max(2 * LEAST_FIGURE, room - below - type.length(8));
            flow.place(List.of(figure(Picture.MAP, high * MAP_SHARE)));
            flow.place(ending(figure(Picture.TIMELINE, high * (1 - MAP_SHARE)), legend, shown));
        } else if (map || timeline) {
            double high = Math.max(LEAST_FIGURE, Math.min(room - below, frame.width()));
            flow.place(ending(figure(map ? Picture.MAP : Picture.TIMELINE, high), legend, shown));
            if (map && timeline) {
                high = Math.min(frame.height() - below, frame.width() * WIDEST);
                flow.place(ending(figure(Picture.TIMELINE, high), legend, shown));
            }
        } else if (index.size() == 0) {
            flow.place(shown);
        }
    }

    private static double height(List<Row> rows) {
        return rows.stream().mapToDouble(row -> row.gap() + row.height()).sum();
    }

    private List<Row> head() {
        List<Row> rows = new ArrayList<>();
        if (settings.has(HandoutPart.QUESTIONS)) {
            rows.add(pupil());
        }
        Theme theme = type.theme();
        String title = index.dossier().title().in(language);
        List<Row> set = paragraphs.rows(
                List.of(new Run(title, type.title(), theme.ink())),
                new Paragraphs.Setting(frame.width(), type.length(12)));
        rows.addAll(set);
        LocalText summary = index.dossier().summary();
        if (summary != null) {
            rows.addAll(new RichTextRows(type, paragraphs).rows(CommonMark.read(summary.in(language)), frame.width()));
        }
        return rows;
    }

    /** Where a pupil writes name, class and date. */
    private Row pupil() {
        double leading = HandoutType.leading(type.body());
        double baseline = leading * 0.72;
        List<HandoutItem> items = new ArrayList<>();
        double x = 0;
        String[] asks = {words.get("pupil.name"), words.get("pupil.class"), words.get("pupil.date")};
        double[] shares = {0.5, 0.25, 0.25};
        for (int i = 0; i < asks.length; i++) {
            double right = x + frame.width() * shares[i] - (i < asks.length - 1 ? type.length(14) : 0);
            items.add(new HandoutItem.Text(
                    asks[i], x, baseline, type.body(), type.theme().inkSoft()));
            double from = x + measure.width(asks[i], type.body()) + 4;
            items.add(new HandoutItem.Rule(
                    from, right, baseline + 2, 0.5, type.theme().inkFaint()));
            x += frame.width() * shares[i];
        }
        return new Row(0, leading, true, items);
    }

    private Row figure(Picture picture, double height) {
        return new Row(
                type.length(8),
                height,
                false,
                List.of(new HandoutItem.Figure(picture, 0, 0, frame.width(), height, PIXEL * type.scale())));
    }

    private List<Row> ending(Row figure, List<Row> legend, List<Row> shown) {
        List<Row> rows = new ArrayList<>();
        rows.add(legend.isEmpty() && shown.isEmpty() ? figure : figure.kept());
        rows.addAll(Paragraphs.keptWithNext(legend));
        rows.addAll(shown);
        return rows;
    }

    /** How much of the dossier map and timeline show. */
    private List<Row> shown() {
        int all = index.size();
        int seen = request.matches().inWindow().cardinality();
        String said = all == 0
                ? words.get("empty")
                : seen == all ? words.get("shown.all", all) : words.get("shown.some", seen, all);
        BitSet secret = asked.onTimeline(index);
        secret.and(request.matches().inWindow());
        String told = secret.isEmpty() || !settings.has(HandoutPart.TIMELINE)
                ? said
                : words.get("shown.asked", said, secret.cardinality());
        return paragraphs.rows(
                List.of(new Run(told, type.small(), type.theme().inkSoft())),
                new Paragraphs.Setting(frame.width(), type.length(2)));
    }
}
