package org.chronocarte.ui.chapters;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronocarte.ui.kit.Words;

/** The entries that a chapter stresses, in its order, each with a button that takes it away. For the FX thread. */
final class StressList extends VBox {

    private final Label howMany = Words.wrapped("", "chapters-stressed");
    private Consumer<String> onRemove = id -> {};

    /**
     * A stressed entry.
     *
     * @param id of the entry
     * @param title what it is called
     * @param removal what its button does, in words
     */
    record Item(String id, String title, String removal) {}

    StressList() {
        getStyleClass().add("chapters-stress");
        howMany.setId("chapter-stressed");
        getChildren().add(howMany);
    }

    /** What takes an entry away: told its id. */
    void onRemove(Consumer<String> listener) {
        onRemove = listener;
    }

    void show(String sentence, List<Item> items) {
        howMany.setText(sentence);
        getChildren().setAll(howMany);
        items.forEach(each -> getChildren().add(row(each)));
    }

    private HBox row(Item item) {
        Label title = Words.wrapped("• " + item.title(), "chapters-question-about");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button remove = new Button("✕");
        remove.setId("chapter-unstress-" + item.id());
        remove.setAccessibleText(item.removal());
        remove.setTooltip(new Tooltip(item.removal()));
        remove.getStyleClass().add("chapters-button");
        remove.setOnAction(event -> onRemove.accept(item.id()));
        HBox row = new HBox(title, remove);
        row.getStyleClass().add("chapters-question-head");
        return row;
    }
}
