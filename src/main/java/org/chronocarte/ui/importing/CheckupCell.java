package org.chronocarte.ui.importing;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One of several files that are looked over, with how many problems it has, or that it is refused. */
final class CheckupCell extends ListCell<Checkup> {

    private final ImportWords words;

    CheckupCell(ImportWords words) {
        this.words = words;
    }

    /** Says anew what came of the same file. */
    void refresh() {
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(@Nullable Checkup item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null || empty ? "" : told(item));
    }

    private String told(Checkup file) {
        String name = file.read().name();
        return file.isRefused()
                ? words.get("file.refused", name)
                : words.get("file", name, file.read().result().report().toLookAt());
    }
}
