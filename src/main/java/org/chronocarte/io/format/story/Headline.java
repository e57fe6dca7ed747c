package org.chronocarte.io.format.story;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.draft.CleanText;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Headlines of slides; what has none gets one from what is told of it. */
final class Headline {

    private static final int LONGEST = 80;

    private Headline() {}

    /** The first of some texts that says anything, shortened to a headline; "" when none does. */
    static String of(String... texts) {
        for (String text : texts) {
            String plain = CleanText.of(text);
            if (!plain.isBlank()) {
                return shortened(plain);
            }
        }
        return "";
    }

    /** A headline without links: their words stay, their addresses are {@link #links sources}. */
    static String bare(String html) {
        if (!html.contains("<a ")) {
            return html;
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("a").unwrap();
        return body.html();
    }

    /** What the links of a headline open, under the words on which they stand. */
    static List<DraftSource> links(String html) {
        List<DraftSource> links = new ArrayList<>();
        for (Element link : Jsoup.parseBodyFragment(html).select("a[href]")) {
            String words = link.text().strip();
            WebAddress.of(link.attr("href"))
                    .map(each -> new DraftSource(words.isEmpty() ? each : words, null, null, each, null))
                    .ifPresent(links::add);
        }
        return links;
    }

    private static String shortened(String plain) {
        int line = plain.indexOf('\n');
        String first = (line < 0 ? plain : plain.substring(0, line)).strip();
        if (first.length() <= LONGEST) {
            return first;
        }
        int blank = first.lastIndexOf(' ', LONGEST);
        int end = blank > LONGEST / 2 ? blank : LONGEST;
        boolean half = Character.isHighSurrogate(first.charAt(end - 1));
        return first.substring(0, half ? end - 1 : end).strip() + "…";
    }
}
