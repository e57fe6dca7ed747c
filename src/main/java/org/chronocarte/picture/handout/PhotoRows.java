package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;

/** Pictures, each with its caption and its credit. Those that cannot be had are left out. */
final class PhotoRows {

    /** Lengths on A4. */
    private static final double GAP = 8;

    private static final double BELOW = 2;

    /** A pixel is drawn no larger than this, 96 an inch: a small picture would only become a blurred one. */
    private static final double PIXEL = 72 / 96.0;

    private final HandoutPhotos photos;
    private final HandoutType type;
    private final Paragraphs paragraphs;
    private final Messages words;
    private final String language;

    PhotoRows(HandoutPhotos photos, HandoutType type, Paragraphs paragraphs, Messages words, String language) {
        this.photos = photos;
        this.type = type;
        this.paragraphs = paragraphs;
        this.words = words;
        this.language = language;
    }

    /**
     * Some pictures one below the other. One that stands above already is only referred to.
     *
     * @param above those that stand above; these are added
     * @param width most of one
     * @param height most of one, a length on A4
     */
    List<Row> rows(List<Picture> pictures, Set<Picture> above, double width, double height) {
        List<Row> rows = new ArrayList<>();
        for (Picture each : pictures) {
            HandoutPhotos.Size size = photos.size(each).orElse(null);
            if (size != null) {
                List<Picture> same = above.stream()
                        .filter(other -> other.file().equals(each.file()))
                        .toList();
                rows.addAll(
                        same.isEmpty() ? rows(each, size, width, type.length(height)) : reference(each, same, width));
                above.add(each);
            }
        }
        return rows;
    }

    /** Where a picture stands, and what was not said of it there; below the words of the entry that it goes with. */
    private List<Row> reference(Picture picture, List<Picture> same, double width) {
        boolean repeats = same.stream().anyMatch(other -> said(other).equals(said(picture)));
        String said = Stream.of(words.get("photo.above"), repeats ? "" : said(picture))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return small(said, new Paragraphs.Setting(width, type.length(EntryRows.INDENT), type.length(BELOW), null));
    }

    private List<Row> rows(Picture picture, HandoutPhotos.Size size, double width, double height) {
        double scale = Math.min(type.length(PIXEL), Math.min(width / size.width(), height / size.height()));
        double wide = size.width() * scale;
        double high = size.height() * scale;
        List<Row> said = small(said(picture), new Paragraphs.Setting(width, type.length(BELOW)));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                type.length(GAP), high, !said.isEmpty(), List.of(new HandoutItem.Photo(picture, 0, 0, wide, high))));
        rows.addAll(said);
        return rows;
    }

    private List<Row> small(String text, Paragraphs.Setting setting) {
        return paragraphs.rows(List.of(new Run(text, type.small(), type.theme().inkSoft())), setting);
    }

    private String said(Picture picture) {
        return Stream.of(in(picture.caption()), in(picture.credit()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String in(@Nullable LocalText text) {
        return text == null ? "" : text.in(language);
    }
}
