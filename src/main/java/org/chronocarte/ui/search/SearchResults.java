package org.chronocarte.ui.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.explore.Answer;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.WhenWords;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.ui.kit.KindGlyph;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** The list below the search field: how many entries were found, and which. It takes no focus. */
final class SearchResults extends VBox {

    /** The style sheet of the field and of what it finds. */
    static final String STYLES = Objects.requireNonNull(SearchResults.class.getResource("search.css"))
            .toExternalForm();

    private static final double GLYPH = 14;
    private static final double CELL = 44;
    private static final int SEEN = 8;
    private static final double WIDTH = 460;

    private final Exploration exploration;
    private final Kit kit;
    private final Label count = new Label();
    private final Label near = new Label();
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private final ListView<Integer> list = new ListView<>(rows);

    SearchResults(Exploration exploration, Kit kit, IntConsumer choose) {
        this.exploration = exploration;
        this.kit = kit;
        setId("search-results");
        getStyleClass().addAll("card", "search-results");
        getStylesheets().addAll(Kit.STYLES, STYLES);
        setVisible(false);
        setPrefWidth(WIDTH);
        count.setId("search-count");
        count.getStyleClass().add("search-count");
        near.setId("search-near");
        near.getStyleClass().add("search-near");
        near.setWrapText(true);
        near.setMinHeight(Region.USE_PREF_SIZE);
        near.managedProperty().bind(near.visibleProperty());
        list.setId("search-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(CELL);
        list.setCellFactory(each -> new Cell());
        list.managedProperty().bind(list.visibleProperty());
        list.setOnMouseClicked(event -> {
            OptionalInt row = highlighted();
            if (row.isPresent()) {
                choose.accept(row.getAsInt());
            }
        });
        getChildren().addAll(count, near);
    }

    /**
     * Lists what was found. What is highlighted stays so while the rows are the same.
     *
     * @param found rows of the open dossier, the best ones of all that were found
     * @param total how many were found
     * @param answer tells which words were replaced
     */
    void list(int[] found, int total, Answer answer, Messages words) {
        count.setText(found.length < total ? words.get("found.more", total, found.length) : words.get("found", total));
        near.setText(answer.near().entrySet().stream()
                .map(each -> words.get("near", each.getKey(), String.join(", ", each.getValue())))
                .collect(Collectors.joining("\n")));
        near.setVisible(!near.getText().isEmpty());
        List<Integer> boxed = Arrays.stream(found).boxed().toList();
        if (!rows.equals(boxed)) {
            list.getSelectionModel().clearSelection();
            rows.setAll(boxed);
            list.scrollTo(0);
        }
        list.setVisible(!boxed.isEmpty());
        if (list.isVisible() && list.getParent() == null) {
            getChildren().add(list);
        }
        list.setPrefHeight(Math.min(SEEN, boxed.size()) * CELL + 2);
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setAccessibleText(near.isVisible() ? count.getText() + "\n" + near.getText() : count.getText());
    }

    /** Says in place of a list why there is none yet. */
    void say(String why) {
        count.setText(why);
        near.setVisible(false);
        rows.clear();
        list.setVisible(false);
    }

    /** Highlights the next row, or the one before; it stops at the ends. */
    void step(int by) {
        if (rows.isEmpty()) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex() + by;
        list.getSelectionModel().clearAndSelect(Math.max(0, Math.min(rows.size() - 1, at)));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - SEEN / 2));
    }

    /** The highlighted row of the dossier. */
    OptionalInt highlighted() {
        Integer row = list.getSelectionModel().getSelectedItem();
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    private final class Cell extends ListCell<Integer> {
        private final KindGlyph glyph = new KindGlyph(kit, GLYPH);
        private final Label title = new Label();
        private final Label date = new Label();
        private final VBox words = new VBox(title, date);
        private final HBox content = new HBox(8, glyph, words);

        Cell() {
            content.getStyleClass().add("search-result");
            title.getStyleClass().add("search-title");
            title.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
            date.getStyleClass().add("search-date");
            date.managedProperty().bind(date.textProperty().isNotEmpty());
            words.getStyleClass().add("search-words");
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            String language = exploration.state().language();
            Entry entry = exploration.shown().index().entry(row);
            glyph.show(
                    exploration.shown().index().catalog().kind(entry.kind()).orElse(null),
                    Theme.of(exploration.state().look()));
            title.setText(entry.title().in(language));
            WhenWords dates = new WhenWords(Locale.forLanguageTag(language));
            date.setText(entry.when() == null ? "" : dates.label(entry.when()));
            setGraphic(content);
        }
    }
}
