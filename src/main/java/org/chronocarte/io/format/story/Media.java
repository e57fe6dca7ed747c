package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.chronocarte.io.format.draft.CleanText;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftSource;

/**
 * A picture, film, map or page beside a slide. Its address is kept, and never opened by itself.
 *
 * @param url its address, or HTML to embed; "" where there is none
 * @param caption or ""
 * @param credit whose it is, or ""
 * @param thumbnail address of a small picture, or ""
 */
record Media(String url, String caption, String credit, String thumbnail) {

    static final Media NONE = new Media("", "", "", "");

    /** From the media of TimelineJS and StoryMapJS, or the asset of older ones. */
    static Media of(JsonNode media) {
        String url = Fields.text(media, "url");
        return new Media(
                url.isEmpty() ? Fields.text(media, "media") : url,
                Fields.text(media, "caption"),
                Fields.text(media, "credit"),
                Fields.text(media, "thumbnail"));
    }

    /** Whether an address can be opened by a reader. */
    static boolean isWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("http://") || lower.startsWith("https://");
        return web && address.length() > 8 && !address.contains(" ") && !address.contains("\n");
    }

    /**
     * Hands it to an entry: an address as a source under its caption, with its credit as publisher; anything else as it
     * stands.
     *
     * @param prefix stands before the names of what is kept as it stands
     */
    void give(Draft draft, String prefix) {
        String plainCaption = CleanText.of(caption);
        if (isWeb(url)) {
            String title = plainCaption.isEmpty() ? url : plainCaption;
            draft.source(new DraftSource(title, credit.isEmpty() ? null : credit, null, url, null));
        } else {
            keep(draft, prefix + "media", url);
            keep(draft, prefix + "caption", caption);
            keep(draft, prefix + "credit", credit);
        }
        keep(draft, prefix + "thumbnail", thumbnail);
    }

    private static void keep(Draft draft, String name, String value) {
        if (!value.isEmpty()) {
            draft.extra(name, value);
        }
    }

    /** In words, a line each, for where no source can stand; "" for none. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (String each : new String[] {caption, credit, url}) {
            String plain = CleanText.of(each);
            if (!plain.isEmpty()) {
                words.append(words.length() == 0 ? "" : "\n").append(plain);
            }
        }
        return words.toString();
    }
}
