package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.text.RichText;
import org.chronocarte.picture.paint.TextStyle;

/** A chapter's text as rows. */
final class RichTextRows {

    private static final double INDENT = 14;

    private final HandoutType type;
    private final Paragraphs paragraphs;

    RichTextRows(HandoutType type, Paragraphs paragraphs) {
        this.type = type;
        this.paragraphs = paragraphs;
    }

    List<Row> rows(RichText text, double width) {
        List<Row> rows = new ArrayList<>();
        for (RichText.Block block : text.blocks()) {
            List<Row> lines = paragraphs.rows(runs(block), setting(block, width));
            rows.addAll(block.role() == RichText.Role.HEADING ? Paragraphs.keptWithNext(lines) : lines);
        }
        return rows;
    }

    private Paragraphs.Setting setting(RichText.Block block, double width) {
        double step = type.length(INDENT);
        return switch (block.role()) {
            case PARAGRAPH -> new Paragraphs.Setting(width, type.length(5));
            case HEADING -> new Paragraphs.Setting(width, type.length(9));
            case QUOTE, CODE -> new Paragraphs.Setting(width, step, type.length(5), null);
            case ITEM -> {
                double left = step * block.depth();
                HandoutItem marker = block.marker().isEmpty()
                        ? null
                        : new HandoutItem.Text(
                                block.marker(),
                                left,
                                0,
                                type.body(),
                                type.theme().inkSoft());
                yield new Paragraphs.Setting(width, left + step, type.length(2), marker);
            }
        };
    }

    private List<Run> runs(RichText.Block block) {
        return block.spans().stream()
                .map(span ->
                        new Run(span.text(), style(block, span), type.theme().ink()))
                .toList();
    }

    private TextStyle style(RichText.Block block, RichText.Span span) {
        if (block.role() == RichText.Role.HEADING) {
            return type.subheading();
        }
        if (span.bold()) {
            return type.bold();
        }
        return span.italic() || block.role() == RichText.Role.QUOTE ? type.italic() : type.body();
    }
}
