package org.chronocarte.ui.chapters;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.KeyNames;
import org.chronocarte.ui.kit.PictureLoader;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/** The panel: the chapters in order, what can be done with them, and the fields of the one that is chosen. */
final class ChaptersView extends VBox {

    private static final double ROW = 30;
    private static final int MOST_ROWS = 7;

    final ListView<String> list = new ListView<>();
    final Button add = button("chapters-add");
    final Button duplicate = button("chapters-duplicate");
    final Button delete = button("chapters-delete");
    final Button up = button("chapters-up");
    final Button down = button("chapters-down");
    final Button undo = button("chapters-undo");
    final Button redo = button("chapters-redo");
    final Button preview = button("chapters-preview");
    final Button save = button("chapters-save");
    final Button close = button("chapters-close");
    private final Label heading = new Label();
    private final Label none = Words.wrapped("", "chapters-none");
    private final ChapterForm form;
    private final QuestionList questions = new QuestionList("own-");
    private final PictureList pictures;
    private final ScrollPane scroll;
    private boolean listing;
    private @Nullable String atTop;

    ChaptersView(
            PictureLoader loader, Runnable onLeft, Function<String, String> label, BiConsumer<String, Integer> move) {
        form = new ChapterForm(loader, onLeft);
        pictures = new PictureList("entry", loader, onLeft);
        setId("chapters-editor");
        getStyleClass().add("chapters-editor");
        getStylesheets()
                .add(Objects.requireNonNull(ChaptersView.class.getResource("chapters.css"))
                        .toExternalForm());
        heading.getStyleClass().add("chapters-title");
        list.setId("chapters-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(unused -> new ChapterCell(label, move));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, close);
        head.getStyleClass().add("chapters-head");
        FlowPane order = new FlowPane(4, 4, add, up, down, duplicate, delete, undo, redo);
        FlowPane done = new FlowPane(4, 4, preview, save);
        scroll = new ScrollPane(new VBox(14, none, form, pictures, questions));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("chapters-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        none.managedProperty().bind(none.visibleProperty());
        form.managedProperty().bind(form.visibleProperty());
        // The list grows with the tour: what is pressed again and again must not move away below it.
        getChildren().addAll(head, order, list, scroll, done);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> beginAtTop());
    }

    /** Another chapter is shown from its title on, not from where the one before was left. */
    private void beginAtTop() {
        String chosen = list.getSelectionModel().getSelectedItem();
        if (!listing && chosen != null && !chosen.equals(atTop)) {
            atTop = chosen;
            scroll.setVvalue(0);
        }
    }

    private static Button button(String id) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("chapters-button");
        return button;
    }

    ChapterForm form() {
        return form;
    }

    /** The questions that belong to no chapter. */
    QuestionList questions() {
        return questions;
    }

    /** The pictures of the selected entry. */
    PictureList pictures() {
        return pictures;
    }

    void name(Messages words) {
        heading.setText(words.get("chapters"));
        none.setText(words.get("none"));
        list.setAccessibleText(KeyNames.here(words.get("list")));
        add.setText(words.get("add"));
        preview.setText(words.get("preview"));
        save.setText(KeyNames.here(words.get("save")));
        duplicate.setText(words.get("duplicate"));
        name(delete, "✕", words.get("delete"));
        name(up, "↑", words.get("up"));
        name(down, "↓", words.get("down"));
        name(undo, "↶", words.get("undo"));
        name(redo, "↷", words.get("redo"));
        name(close, "×", words.get("close"));
        form.name(words);
        pictures.name(words);
        questions.name(words, words.get("questions.own"));
    }

    private static void name(Button button, String sign, String what) {
        button.setText(sign);
        button.setAccessibleText(KeyNames.here(what));
        button.setTooltip(new Tooltip(KeyNames.here(what)));
    }

    /** Lists chapters by their ids and chooses one; the first for null or one that is not there. */
    void list(List<String> ids, @Nullable String select) {
        listing = true;
        list.getItems().setAll(ids);
        int at = select == null ? -1 : ids.indexOf(select);
        if (ids.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(Math.max(0, at));
        }
        double rows = Math.max(2, Math.min(MOST_ROWS, ids.size()));
        list.setMinHeight(rows * ROW + 4);
        list.setPrefHeight(rows * ROW + 4);
        listing = false;
        beginAtTop();
    }

    /** Whether the list is being filled: what is chosen meanwhile is nobody's choice. */
    boolean isListing() {
        return listing;
    }

    /** Shows the fields, or that there is no chapter. */
    void chapterShown(boolean any) {
        form.setVisible(any);
        none.setVisible(!any);
        for (Button each : List.of(duplicate, delete, up, down, preview)) {
            each.setDisable(!any);
        }
    }
}
