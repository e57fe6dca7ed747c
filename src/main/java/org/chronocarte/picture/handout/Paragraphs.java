package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets paragraphs as rows, so that none leaves a single line of several at the foot or the top of a column. */
final class Paragraphs {

    private static final double ASCENT = 0.76;

    private final LineBreaker breaker;

    Paragraphs(LineBreaker breaker) {
        this.breaker = breaker;
    }

    /**
     * How a paragraph stands in its column.
     *
     * @param width of the column
     * @param indent of all its lines
     * @param gap above it
     * @param marker what stands before its first line, from that line's left end and baseline; null for nothing
     */
    record Setting(
            double width,
            double indent,
            double gap,
            @Nullable HandoutItem marker) {

        Setting(double width, double gap) {
            this(width, 0, gap, null);
        }
    }

    /** The lines of a paragraph. */
    List<List<LineBreaker.Piece>> lines(List<Run> runs, double width) {
        return breaker.lines(runs, width);
    }

    List<Row> rows(List<Run> runs, Setting setting) {
        double leading = runs.stream()
                .mapToDouble(run -> HandoutType.leading(run.style()))
                .max()
                .orElse(0);
        double size = runs.stream().mapToDouble(run -> run.style().size()).max().orElse(0);
        double baseline = (leading - size) / 2 + size * ASCENT + size * 0.06;
        List<List<LineBreaker.Piece>> lines = breaker.lines(runs, setting.width() - setting.indent());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<HandoutItem> items = new ArrayList<>();
            HandoutItem marker = setting.marker();
            if (i == 0 && marker != null) {
                items.add(marker.moved(0, baseline));
            }
            for (LineBreaker.Piece piece : lines.get(i)) {
                Run run = piece.run();
                double x = setting.indent() + piece.x();
                items.add(new HandoutItem.Text(run.text(), x, baseline, run.style(), run.argb()));
                if (run.link() != null) {
                    items.add(new HandoutItem.Link(run.link(), x, 0, piece.width(), leading));
                }
            }
            boolean first = i == 0;
            boolean kept = lines.size() > 1 && (first || i == lines.size() - 2);
            rows.add(new Row(first ? setting.gap() : 0, leading, kept, items));
        }
        return rows;
    }

    /** The same rows, which stand together, and not apart from what follows: a heading of however many lines. */
    static List<Row> keptWithNext(List<Row> rows) {
        return rows.stream().map(Row::kept).toList();
    }
}
