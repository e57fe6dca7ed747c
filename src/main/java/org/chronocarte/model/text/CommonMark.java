package org.chronocarte.model.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chronocarte.model.text.RichText.Block;
import org.chronocarte.model.text.RichText.Role;
import org.chronocarte.model.text.RichText.Span;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads CommonMark. Of HTML, links and pictures only the words stay: a text never fetches, opens or runs anything. */
public final class CommonMark {

    private static final Parser PARSER = Parser.builder().build();

    private CommonMark() {}

    /** What of a text is not shown as it was written. */
    public enum Unseen {
        /** Its words stay, without what its tags ask for. */
        HTML,
        /** Its words stay, its address is not told. */
        LINK,
        /** Its words stay, the picture is not fetched. */
        PICTURE
    }

    /** Any text can be read; what is no markup stands for itself. */
    public static RichText read(String source) {
        Reader reader = new Reader();
        PARSER.parse(source).accept(reader);
        return new RichText(reader.blocks);
    }

    /** What there is in a text that is not shown as it was written; empty for none. */
    public static Set<Unseen> unseen(String source) {
        Set<Unseen> found = EnumSet.noneOf(Unseen.class);
        PARSER.parse(source).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                found.add(Unseen.HTML);
            }

            @Override
            public void visit(HtmlInline html) {
                found.add(Unseen.HTML);
            }

            @Override
            public void visit(Link link) {
                found.add(Unseen.LINK);
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                found.add(Unseen.PICTURE);
                visitChildren(image);
            }
        });
        return found;
    }

    private static final class Reader extends AbstractVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private Role role = Role.PARAGRAPH;
        private String marker = "";
        private int lists;
        private int bold;
        private int italic;

        private void add(String text, boolean code) {
            if (!text.isEmpty()) {
                spans.add(new Span(text, bold > 0, italic > 0, code));
            }
        }

        private void end(Role as) {
            if (!spans.isEmpty()) {
                blocks.add(new Block(as, marker, Math.max(0, lists - 1), spans));
                marker = "";
                spans.clear();
            }
        }

        @Override
        public void visit(Text text) {
            add(text.getLiteral(), false);
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral(), true);
        }

        @Override
        public void visit(SoftLineBreak line) {
            add(" ", false);
        }

        @Override
        public void visit(HardLineBreak line) {
            add("\n", false);
        }

        @Override
        public void visit(Emphasis emphasis) {
            italic++;
            visitChildren(emphasis);
            italic--;
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            bold++;
            visitChildren(emphasis);
            bold--;
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            end(role);
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            end(Role.HEADING);
        }

        @Override
        public void visit(BlockQuote quote) {
            within(Role.QUOTE, () -> visitChildren(quote));
        }

        @Override
        public void visit(BulletList list) {
            list(list.getFirstChild(), -1);
        }

        @Override
        public void visit(OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            list(list.getFirstChild(), first == null ? 1 : first);
        }

        private void list(@Nullable Node first, int from) {
            lists++;
            int number = from;
            for (Node item = first; item != null; item = item.getNext()) {
                if (item instanceof ListItem each) {
                    marker = from < 0 ? "•" : number++ + ".";
                    within(Role.ITEM, () -> visitChildren(each));
                }
            }
            lists--;
        }

        private void within(Role inner, Runnable visit) {
            Role outer = role;
            role = inner;
            visit.run();
            role = outer;
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(code.getLiteral().stripTrailing(), true);
            end(Role.CODE);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            add(code.getLiteral().stripTrailing(), true);
            end(Role.CODE);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
        }

        @Override
        public void visit(HtmlBlock html) {
            // What is between the tags is read as any text is; each time there is less of it.
            PARSER.parse(HtmlWords.of(html.getLiteral())).accept(this);
        }

        @Override
        public void visit(HtmlInline html) {
            // The words on both sides of a line's end are still two.
            if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
                add(" ", false);
            }
        }
    }
}
