package org.chronocarte.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.chronocarte.model.text.CommonMark.Unseen;
import org.chronocarte.model.text.RichText.Block;
import org.chronocarte.model.text.RichText.Role;
import org.chronocarte.model.text.RichText.Span;
import org.junit.jupiter.api.Test;

class CommonMarkTest {

    private static Span plain(String text) {
        return new Span(text, false, false, false);
    }

    private static List<String> lines(String source) {
        return CommonMark.read(source).blocks().stream()
                .map(block -> block.role() + " " + block.depth() + " " + block.marker() + " " + block.plain())
                .toList();
    }

    @Test
    void stressIsKeptAsForm() {
        assertEquals(
                List.of(new Block(
                        Role.PARAGRAPH,
                        "",
                        0,
                        List.of(
                                plain("A "),
                                new Span("bold", true, false, false),
                                plain(" and "),
                                new Span("leaning", false, true, false),
                                plain(" and "),
                                new Span("both", true, true, false),
                                plain(" word")))),
                CommonMark.read("A **bold** and *leaning* and ***both*** word").blocks());
    }

    @Test
    void headingsListsAndQuotesAreBlocks() {
        assertEquals(
                List.of(
                        "HEADING 0  Why",
                        "ITEM 0 • one",
                        "ITEM 1 1. deep",
                        "ITEM 1 2. deeper",
                        "ITEM 0 • two",
                        "QUOTE 0  said",
                        "CODE 0  a < b"),
                lines("# Why\n\n- one\n  1. deep\n  2. deeper\n- two\n\n> said\n\n```\na < b\n```\n"));
    }

    @Test
    void htmlIsLeftOutAndLinksAreOnlyWords() {
        assertEquals(
                List.of("PARAGRAPH 0  See alert(1) here and a picture"),
                lines("See <script>alert(1)</script> [here](javascript:x) and ![a picture](http://x/y.png)\n\n"
                        + "<iframe src=x></iframe>\n"));
    }

    @Test
    void ofHtmlTheWordsStay() {
        assertEquals(
                List.of("PARAGRAPH 0  Hello world & all", "PARAGRAPH 0  two"),
                lines("<p>Hello <b>wor</b>ld &amp; all</p>\n<p class=x>two</p>\n"));
        assertEquals(
                List.of("PARAGRAPH 0  one", "PARAGRAPH 0  two three", "PARAGRAPH 0  after"),
                lines("<ul>\n    <li>one</li>\n    <li>two\n    three</li>\n</ul>\n\nafter"));
        assertEquals(
                List.of("PARAGRAPH 0  seen"),
                lines("<style>p {}</style>\n<!-- unsaid -->\n<div onclick='x'>seen<script>alert(1)</script></div>"));
        assertEquals(List.of("PARAGRAPH 0  3 < 4 <b>"), lines("<p>3 < 4 &lt;b&gt;"));
        assertEquals(List.of(), lines("<div <p"));
        assertEquals(List.of("PARAGRAPH 0  x"), lines("<p>".repeat(5000) + "x"));
    }

    @Test
    void linesOfOneParagraphRunOn() {
        assertEquals(List.of("PARAGRAPH 0  one two\nthree", "PARAGRAPH 0  four"), lines("one\ntwo  \nthree\n\nfour"));
    }

    @Test
    void nothingGivesNothing() {
        assertEquals(List.of(), CommonMark.read("").blocks());
        assertEquals("a\nb", CommonMark.read("a\n\n**b**").plain());
    }

    @Test
    void aLineEndInHtmlDoesNotJoinWords() {
        assertEquals(List.of("PARAGRAPH 0  one two, H2O"), lines("one<BR/>two, H<sub>2</sub>O"));
    }

    @Test
    void whatIsNotShownAsItWasWrittenIsKnown() {
        assertEquals(Set.of(), CommonMark.unseen("# A\n\n- **b** `<i>` 3 < 4 & a@b.fr \\<br>"));
        assertEquals(Set.of(Unseen.HTML), CommonMark.unseen("- one<br>two"));
        assertEquals(Set.of(Unseen.HTML), CommonMark.unseen("<table><tr><td>1</td></tr></table>"));
        assertEquals(
                Set.of(Unseen.LINK), CommonMark.unseen("> See [the law](https://example.org) <https://example.org>"));
        assertEquals(
                Set.of(Unseen.LINK, Unseen.PICTURE), CommonMark.unseen("[![The port](port.png)](https://example.org)"));
    }
}
