package org.chronocarte.ui.present;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.layout.Region;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.MapBox;
import org.jspecify.annotations.Nullable;

/** What the audience sees: the map, the card on it, the timeline below, and a cover for black and white. */
final class AudienceView extends Region {

    private static final double MAP = 0.67;
    private static final double CARD = 0.37;
    private static final double CARD_LEAST = 380;
    private static final double MARGIN = 0.022;
    private static final double TYPE = 0.026;
    private static final double TYPE_LEAST = 20;

    private final Region map;
    private final Region timeline;
    private final ChapterCard card = new ChapterCard();
    private final Region cover = new Region();
    private Runnable onResized = () -> {};
    private double laidWidth;
    private double laidHeight;

    AudienceView(Region map, Region timeline) {
        this.map = map;
        this.timeline = timeline;
        setId("audience");
        getStyleClass().add("audience");
        getStylesheets()
                .add(Objects.requireNonNull(AudienceView.class.getResource("present.css"))
                        .toExternalForm());
        setStyle(colors(Theme.of(Look.PROJECTOR)));
        cover.setId("audience-cover");
        cover.setVisible(false);
        getChildren().addAll(map, timeline, card, cover);
    }

    /** The theme's colours under names that the style sheet uses. */
    private static String colors(Theme theme) {
        return "-audience-paper: " + hex(theme.paper()) + "; -audience-ink: " + hex(theme.ink()) + "; -audience-soft: "
                + hex(theme.inkSoft()) + "; -audience-faint: " + hex(theme.inkFaint()) + "; -audience-accent: "
                + hex(theme.accent()) + ";";
    }

    private static String hex(int argb) {
        return String.format(Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }

    ChapterCard card() {
        return card;
    }

    /** What to do when the window has another size. */
    void onResized(Runnable listener) {
        onResized = listener;
    }

    double mapHeight() {
        return Math.rint(getHeight() * MAP);
    }

    double margin() {
        return Math.rint(Math.max(16, getWidth() * MARGIN));
    }

    double cardWidth() {
        return Math.rint(Math.min(getWidth() * 0.6, Math.max(CARD_LEAST, getWidth() * CARD)));
    }

    /** The most that the card may take: it never lies on the timeline. */
    double cardHeight() {
        return mapHeight() - 2 * margin();
    }

    /** The width of the map beside the card. */
    double free() {
        return getWidth() - cardWidth() - margin();
    }

    /** The size of the card's text, in pixels. */
    double type() {
        return Math.max(TYPE_LEAST, getHeight() * TYPE);
    }

    /** What the card covers, in the map's pixels. */
    List<MapBox> covered() {
        return card.isVisible()
                ? List.of(new MapBox(card.getLayoutX(), card.getLayoutY(), card.getWidth(), card.getHeight()))
                : List.of();
    }

    /** Covers all with a colour; null for nothing. */
    void cover(@Nullable String color) {
        cover.setVisible(color != null);
        if (color != null) {
            cover.setStyle("-fx-background-color: " + color + ";");
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        map.resizeRelocate(0, 0, width, mapHeight());
        timeline.resizeRelocate(0, mapHeight(), width, height - mapHeight());
        cover.resizeRelocate(0, 0, width, height);
        if (laidWidth != width || laidHeight != height) {
            laidWidth = width;
            laidHeight = height;
            onResized.run();
        }
        double tall = Math.min(cardHeight(), card.prefHeight(cardWidth()));
        card.resizeRelocate(width - cardWidth() - margin(), margin(), cardWidth(), tall);
    }
}
