package org.chronocarte.ui.importing;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One of several files that are looked over, with how many problems it has. */
final class CheckupCell extends ListCell<Checkup> {

    private final ImportWords words;

    CheckupCell(ImportWords words) {
        this.words = words;
    }

    /** Says anew how many problems the same file has. */
    void refresh() {
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(@Nullable Checkup item, boolean empty) {
        super.updateItem(item, empty);
        setText(
                item == null || empty
                        ? ""
                        : words.get(
                                "file",
                                item.read().name(),
                                item.read().result().report().toLookAt()));
    }
}
