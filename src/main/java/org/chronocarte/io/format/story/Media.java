package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.io.format.draft.CleanText;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A picture, film, map or page beside a slide. Its address is kept, and never opened by itself.
 *
 * @param url its address, or HTML to embed; "" where there is none
 * @param caption or ""
 * @param credit whose it is, or ""
 * @param thumbnail address of a small picture, or ""
 */
record Media(String url, String caption, String credit, String thumbnail) {

    /** A caption that is longer does not name what it stands under: it tells of it. */
    private static final int LONGEST_NAME = 200;

    static final Media NONE = new Media("", "", "", "");

    /** From the media of TimelineJS and StoryMapJS, or the asset of older ones; a text alone is an address. */
    static Media of(JsonNode media) {
        if (media.isValueNode()) {
            return new Media(Fields.text(media), "", "", "");
        }
        String url = Fields.text(media, "url");
        return new Media(
                url.isEmpty() ? Fields.text(media, "media") : url,
                Fields.text(media, "caption"),
                Fields.text(media, "credit"),
                Fields.text(media, "thumbnail"));
    }

    /**
     * Hands it to an entry: an address as a source under its caption, with its credit as publisher; anything else as it
     * stands. Of HTML to embed, what it shows is the source.
     *
     * @param prefix stands before the names of what is kept as it stands
     */
    void give(Draft draft, String prefix) {
        Optional<String> address = address();
        address.ifPresent(each -> draft.source(source(each)));
        if (address.isEmpty()) {
            keep(draft, prefix + "caption", CleanText.of(caption));
            keep(draft, prefix + "credit", CleanText.of(credit));
        }
        if (address.isEmpty() || isMarkup()) {
            keep(draft, prefix + "media", url);
        }
        keep(draft, prefix + "thumbnail", thumbnail);
    }

    private boolean isMarkup() {
        return url.startsWith("<");
    }

    private Optional<String> address() {
        if (!isMarkup()) {
            return WebAddress.of(url);
        }
        Document html = Jsoup.parseBodyFragment(url);
        html.select("script").remove();
        return html.select("[src], a[href]").stream()
                .map(each -> WebAddress.of(each.hasAttr("src") ? each.attr("src") : each.attr("href")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private DraftSource source(String address) {
        String plain = CleanText.of(caption);
        boolean story = plain.length() > LONGEST_NAME || plain.indexOf('\n') >= 0;
        Set<String> notes = new LinkedHashSet<>();
        notes.add(story ? plain : "");
        notes.add(isMarkup() ? CleanText.of(url) : "");
        notes.removeAll(List.of("", address));
        String title = story ? Headline.of(plain) : plain;
        return new DraftSource(
                title.isEmpty() ? address : title,
                credit.isEmpty() ? null : credit,
                null,
                address,
                notes.isEmpty() ? null : String.join("\n", notes));
    }

    private static void keep(Draft draft, String name, String value) {
        if (!value.isEmpty()) {
            draft.extra(name, value);
        }
    }

    /** In words, a line each, for where no source can stand; "" for none. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (String each : new String[] {caption, credit, address().orElse(url)}) {
            String plain = CleanText.of(each);
            if (!plain.isEmpty()) {
                words.append(words.length() == 0 ? "" : "\n").append(plain);
            }
        }
        return words.toString();
    }
}
