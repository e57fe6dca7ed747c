package org.chronocarte.model.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text with its form, as blocks one below the other: what of CommonMark is shown.
 *
 * @param blocks in order; may be empty
 */
public record RichText(List<Block> blocks) {

    public RichText {
        blocks = List.copyOf(blocks);
    }

    /** What a block is. */
    public enum Role {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        CODE
    }

    /**
     * Text that stands by itself.
     *
     * @param role what it is
     * @param marker what stands before an item, such as "•" or "2."; else empty
     * @param depth how deep it is indented: 0 for none
     * @param spans in order
     */
    public record Block(Role role, String marker, int depth, List<Span> spans) {

        public Block {
            spans = List.copyOf(spans);
        }

        /** Where its sentences end, as counts of its characters in order; the last is all of them. Empty for no words. */
        public List<Integer> sentenceEnds() {
            BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
            sentences.setText(plain());
            List<Integer> ends = new ArrayList<>();
            for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
                ends.add(end);
            }
            return ends;
        }

        /**
         * Some of its characters as a block. One that does not begin where this does has no marker.
         *
         * @param from counted from 0
         * @param to exclusive
         */
        public Block part(int from, int to) {
            List<Span> parts = new ArrayList<>();
            int at = 0;
            for (Span span : spans) {
                int begin = Math.max(from - at, 0);
                int end = Math.min(to - at, span.text().length());
                if (begin < end) {
                    String text = span.text().substring(begin, end);
                    parts.add(new Span(text, span.bold(), span.italic(), span.code()));
                }
                at += span.text().length();
            }
            return new Block(role, from == 0 ? marker : "", depth, parts);
        }

        /** Its words without their form. */
        public String plain() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }
    }

    /**
     * Characters of one form.
     *
     * @param text may hold line feeds
     * @param bold stressed strongly
     * @param italic stressed
     * @param code set in a fixed width
     */
    public record Span(String text, boolean bold, boolean italic, boolean code) {}

    /** All words without their form, a line a block. */
    public String plain() {
        return blocks.stream().map(Block::plain).collect(Collectors.joining("\n"));
    }
}
