package org.chronocarte.io.format.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/** Turns HTML into plain text: no script, no remote picture, links and films kept as their addresses. */
public final class CleanText {

    /** From the first of some blanks alone: from each of many, a text of nothing else would be looked at for ever. */
    private static final Pattern LINES = Pattern.compile("(?<!\\s)\\s*\\R\\s*");

    private static final Pattern ENDS_OF_LINES = Pattern.compile("(?<![ \\t])[ \\t]*\\n\\s*");
    private static final String EMBEDDED = "iframe[src], embed[src], video[src], audio[src], source[src]";

    private CleanText() {}

    /**
     * The text without markup. A text without any is given back as it stands, but for blanks at its ends.
     *
     * @param text as the file has it
     */
    public static String of(String text) {
        return isMarkup(text) ? plain(text) : text.strip();
    }

    /** The text without markup in one line: headlines and names may be broken for looks. */
    public static String line(String text) {
        String plain = of(text);
        return plain.indexOf('\n') < 0 ? plain : LINES.matcher(plain).replaceAll(" ");
    }

    /**
     * Blanks that editors of HTML put anywhere. Those that French typography wants stay: before some marks, within
     * quotation marks, and between a number and what it counts.
     */
    private static final Pattern PADDING =
            Pattern.compile("\\u00a0(?![;:!?»%€])(?<!«\\u00a0)(?!(?<=\\d\\u00a0)[\\p{L}\\d])");

    private static boolean isMarkup(String text) {
        int open = text.indexOf('<');
        boolean tag = open >= 0 && text.indexOf('>', open) > 0;
        int and = text.indexOf('&');
        return tag || and >= 0 && text.indexOf(';', and) > 0;
    }

    /** What a link opens; one that is no proper address is told as it stands. */
    private static Optional<String> address(String written) {
        return WebAddress.of(written).or(() -> Optional.of(written).filter(WebAddress::isOne));
    }

    private static String plain(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        for (Element embedded : document.select(EMBEDDED)) {
            WebAddress.of(embedded.attr("src"))
                    .ifPresent(address -> embedded.before(new Element("br"))
                            .before(new TextNode(address))
                            .before(new Element("br")));
        }
        document.select("script, style, iframe, object, embed, noscript").remove();
        for (Element link : document.select("a[href]")) {
            String written = link.attr("href").strip();
            boolean shown = link.text().contains(written);
            address(written)
                    .filter(each -> !shown && !link.text().contains(each))
                    .ifPresent(each -> link.appendChild(new TextNode(" (" + each + ")")));
        }
        tables(document);
        document.select("br").forEach(line -> line.before(new TextNode("\n")));
        document.select("p, div, li, tr, h1, h2, h3, h4, h5, h6, blockquote")
                .forEach(block -> block.appendChild(new TextNode("\n")));
        Document.OutputSettings raw = new Document.OutputSettings().prettyPrint(false);
        String escaped = Jsoup.clean(document.body().html(), "", Safelist.none(), raw);
        String plain = org.jsoup.parser.Parser.unescapeEntities(escaped, false);
        String padded = PADDING.matcher(plain).replaceAll(" ");
        return ENDS_OF_LINES.matcher(padded).replaceAll("\n").strip();
    }

    /** Makes a line of each row, with its cells apart. */
    private static void tables(Document document) {
        document.select("tr")
                .forEach(row ->
                        row.textNodes().stream().filter(TextNode::isBlank).forEach(TextNode::remove));
        for (Element cell : document.select("td, th")) {
            Element before = cell.previousElementSibling();
            if (cell.hasText() && before != null && before.hasText()) {
                cell.prependChild(new TextNode(" · "));
            }
            cell.tagName("span");
        }
        document.select("table, thead, tbody, tfoot, tr").tagName("div");
    }
}
