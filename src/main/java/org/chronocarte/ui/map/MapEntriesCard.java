package org.chronocarte.ui.map;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.ui.kit.Kit;

/** "Entries here": a list of all that one hub holds, for the mouse and for the keyboard. */
final class MapEntriesCard extends VBox {

    private static final double WIDTH = 330;
    private static final double ROW = 46;
    private static final double HEADER = 44;
    private static final int ROWS_SEEN = 6;

    private final Label title = new Label();
    private final Button close = new Button("×");
    private final ListView<Integer> list = new ListView<>();
    private final Kit kit;
    private IntConsumer onSelect = row -> {};
    private IntConsumer onPoint = row -> {};
    private Runnable onClose = () -> {};

    MapEntriesCard(Kit kit) {
        this.kit = kit;
        getStyleClass().addAll("card", "map-entries");
        setId("map-entries");
        setManaged(false);
        setVisible(false);
        title.getStyleClass().add("card-title");
        title.setWrapText(false);
        close.setId("map-entries-close");
        close.getStyleClass().add("card-close");
        close.setOnAction(event -> onClose.run());
        BorderPane header = new BorderPane(title, null, close, null, null);
        BorderPane.setAlignment(title, Pos.CENTER_LEFT);
        BorderPane.setAlignment(close, Pos.CENTER_RIGHT);
        header.getStyleClass().add("card-header");
        header.setMinHeight(HEADER - 8);
        list.setId("map-entries-list");
        list.setFixedCellSize(ROW);
        list.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, list);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> {
            if (row != null) {
                onPoint.accept(row);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                selectPointed();
                event.consume();
            }
        });
        // The list would keep this key for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onClose.run();
                event.consume();
            }
        });
    }

    private void selectPointed() {
        Integer row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            onSelect.accept(row);
        }
    }

    /** What to do when an entry is chosen, when the keyboard passes over one, and when the card is to go. */
    void on(IntConsumer select, IntConsumer point, Runnable closing) {
        onSelect = select;
        onPoint = point;
        onClose = closing;
    }

    /**
     * Opens beside a point with some rows of an index.
     *
     * @param first index in {@code rows} of the entry to start at
     */
    void open(
            String heading,
            List<Integer> rows,
            int first,
            EntryIndex index,
            MapWords words,
            Theme theme,
            double x,
            double y,
            double mapWidth,
            double mapHeight) {
        title.setText(words.messages().get("entries.title", heading, rows.size()));
        close.setAccessibleText(words.messages().get("entries.close"));
        list.setAccessibleText(title.getText());
        list.setCellFactory(view -> new MapEntryCell(index, words, theme, kit, onSelect));
        list.getItems().setAll(rows);
        double width = Math.min(WIDTH, mapWidth - 16);
        double height = Math.min(HEADER + Math.min(rows.size(), ROWS_SEEN) * ROW + 12, mapHeight - 16);
        double left = x + 24 + width <= mapWidth - 8 ? x + 24 : Math.max(8, x - 24 - width);
        double top = Math.max(8, Math.min(mapHeight - 8 - height, y - height / 3));
        list.setPrefHeight(height - HEADER - 8);
        setVisible(true);
        resizeRelocate(left, top, width, height);
        requestLayout();
        list.getSelectionModel().clearAndSelect(first);
        list.scrollTo(Math.max(0, first - 1));
        list.requestFocus();
    }

    void close() {
        setVisible(false);
        list.getItems().clear();
    }

    boolean isOpen() {
        return isVisible();
    }
}
