package org.chronocarte.picture.handout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chronocarte.picture.paint.TextMeasure;

/**
 * Breaks paragraphs into lines. Where a word is longer than a line, such as an address, it is broken too: after one of
 * its signs where there is one.
 */
final class LineBreaker {

    private static final String SIGNS = "/.-_?&=#,;:";
    /** No line holds so many characters; what is longer need not be measured to know that it does not fit. */
    private static final int LONGEST = 2000;

    /** An address is rather broken after a sign than filled up, unless that leaves more than half of the line blank. */
    private static final double LEAST_FILLED = 0.5;

    private final TextMeasure measure;
    private final Locale locale;

    /** A part of a line; {@code x} is counted from the line's left end. */
    record Piece(Run run, double x, double width) {}

    LineBreaker(TextMeasure measure, Locale locale) {
        this.measure = measure;
        this.locale = locale;
    }

    /** The lines of a paragraph, none wider than {@code width} unless a single character is; none for no words. */
    List<List<Piece>> lines(List<Run> runs, double width) {
        List<Run> plain = runs.stream()
                .map(run -> new Run(run.text().replace('\t', ' '), run.style(), run.argb(), run.link()))
                .toList();
        return new Breaking(plain, width).lines();
    }

    private final class Breaking {

        private final List<Run> runs;
        private final double width;
        private final String all;
        private final List<List<Piece>> lines = new ArrayList<>();

        Breaking(List<Run> runs, double width) {
            this.runs = runs;
            this.width = width;
            this.all = runs.stream().map(Run::text).collect(Collectors.joining());
        }

        List<List<Piece>> lines() {
            BreakIterator breaks = BreakIterator.getLineInstance(locale);
            breaks.setText(all);
            int start = 0;
            int fitting = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (isWithinWord(end)) {
                    continue;
                }
                if (start < fitting && !fits(start, end)) {
                    add(start, fitting);
                    start = fitting;
                }
                while (!fits(start, end)) {
                    int cut = cut(start, end);
                    add(start, cut);
                    start = cut;
                }
                fitting = end;
                if (all.charAt(end - 1) == '\n') {
                    add(start, end);
                    start = end;
                }
            }
            if (start < all.length()) {
                add(start, all.length());
            }
            return lines;
        }

        /** After an apostrophe, as in « l’heure », or a hyphen between digits, as in « 2025-532 »: no line ends there. */
        private boolean isWithinWord(int at) {
            if (at >= all.length() || at < 2) {
                return false;
            }
            char before = all.charAt(at - 1);
            char after = all.charAt(at);
            boolean elision = (before == '’' || before == '\'') && Character.isLetter(after);
            return elision || before == '-' && Character.isDigit(after) && Character.isDigit(all.charAt(at - 2));
        }

        private boolean fits(int start, int end) {
            return all.offsetByCodePoints(start, 1) >= end || (end - start <= LONGEST && advance(start, end) <= width);
        }

        private double advance(int start, int end) {
            return pieces(start, end).stream().mapToDouble(Piece::width).sum();
        }

        private void add(int start, int end) {
            lines.add(pieces(start, end));
        }

        /** What stands between two places, without the blanks at its end. */
        private List<Piece> pieces(int start, int end) {
            int last = end;
            while (last > start && (all.charAt(last - 1) == ' ' || all.charAt(last - 1) == '\n')) {
                last--;
            }
            List<Piece> pieces = new ArrayList<>();
            double x = 0;
            int from = 0;
            for (Run run : runs) {
                int to = from + run.text().length();
                int left = Math.max(start, from);
                int right = Math.min(last, to);
                if (left < right) {
                    String text = all.substring(left, right);
                    double wide = measure.width(text, run.style());
                    pieces.add(new Piece(new Run(text, run.style(), run.argb(), run.link()), x, wide));
                    x += wide;
                }
                from = to;
            }
            return pieces;
        }

        /** How much of a word that is too long goes on the line: at least one character of it. */
        private int cut(int start, int end) {
            int low = all.offsetByCodePoints(start, 1);
            int high = Math.min(end, start + LONGEST);
            while (low < high) {
                int middle = (low + high + 1) / 2;
                if (advance(start, middle) <= width) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            for (int at = low; at > start; at--) {
                if (SIGNS.indexOf(all.charAt(at - 1)) >= 0) {
                    if (advance(start, at) >= width * LEAST_FILLED) {
                        return at;
                    }
                    break;
                }
            }
            boolean split = low < all.length() && Character.isLowSurrogate(all.charAt(low)) && low - 1 > start;
            return split ? low - 1 : low;
        }
    }
}
