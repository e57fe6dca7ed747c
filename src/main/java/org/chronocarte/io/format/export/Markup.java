package org.chronocarte.io.format.export;

import java.util.List;
import java.util.Locale;
import org.chronocarte.io.format.export.Passage.Line;
import org.jspecify.annotations.Nullable;

/** What is told, as plain text or as HTML. In HTML only tags of ours stand; whatever the dossier says is text. */
final class Markup {

    private Markup() {}

    /** Plain text: a heading, its lines behind dashes, addresses in brackets. */
    static String plain(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            text.append(text.length() == 0 ? "" : "\n\n").append(passage.heading());
            for (Line line : passage.lines()) {
                boolean first = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
                text.append(first ? "" : "\n").append(passage.heading().isEmpty() ? "" : "– ");
                text.append(line.text());
                text.append(line.url() == null ? "" : " (" + line.url() + ")");
            }
        }
        return text.toString();
    }

    /** HTML: paragraphs, and lists under bold headings. */
    static String html(List<Passage> passages) {
        StringBuilder html = new StringBuilder();
        for (Passage passage : passages) {
            boolean listed = !passage.heading().isEmpty();
            if (listed) {
                html.append("<p><b>").append(escaped(passage.heading())).append("</b></p><ul>");
            }
            for (Line line : passage.lines()) {
                String text = escaped(line.text()).replace("\n", "<br>");
                html.append(listed ? "<li>" : "<p>")
                        .append(isAddress(line.url()) ? linked(text, line.url()) : text)
                        .append(listed ? "</li>" : "</p>");
            }
            html.append(listed ? "</ul>" : "");
        }
        return html.toString();
    }

    private static String linked(String html, @Nullable String url) {
        return "<a href=\"" + escaped(String.valueOf(url)) + "\">" + html + "</a>";
    }

    /** Whether something is an address that a browser opens, rather than a script. */
    static boolean isAddress(@Nullable String url) {
        String lower = url == null ? "" : url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    /** A text as HTML that shows it to the letter, in an attribute too. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
