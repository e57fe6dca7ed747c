package org.chronocarte.ui.kit;

import java.util.List;
import javafx.scene.layout.VBox;

/** A small card beside the pointer; it never stands in the pointer's way. Its pane loads {@link Kit#STYLES}. */
public final class HoverCard extends VBox {

    private static final double AWAY = 16;
    private static final double WIDEST = 300;

    /**
     * A card's words.
     *
     * @param title a headline
     * @param lines what stands below it
     */
    public record Said(String title, List<String> lines) {

        public Said {
            lines = List.copyOf(lines);
        }
    }

    public HoverCard() {
        getStyleClass().addAll("card", "hover-card");
        setId("hover-card");
        setMaxWidth(WIDEST);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /** Shows words beside a point, inside a pane of some size. */
    public void show(Said said, double x, double y, double paneWidth, double paneHeight) {
        getChildren().clear();
        getChildren().add(Words.wrapped(said.title(), "card-title"));
        said.lines().forEach(line -> getChildren().add(Words.wrapped(line, "card-line")));
        setVisible(true);
        applyCss();
        double width = Math.min(WIDEST, Math.min(paneWidth - 8, prefWidth(-1)));
        double height = prefHeight(width);
        double left = x + AWAY + width <= paneWidth - 4 ? x + AWAY : x - AWAY - width;
        double top = y + AWAY + height <= paneHeight - 4 ? y + AWAY : y - AWAY - height;
        resizeRelocate(Math.max(4, left), Math.max(4, top), width, height);
        layout();
    }

    public void hide() {
        setVisible(false);
    }
}
