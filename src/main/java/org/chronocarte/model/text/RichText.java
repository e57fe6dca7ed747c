package org.chronocarte.model.text;

import java.util.List;
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
