package org.chronocarte.ui.list;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.chronocarte.ui.kit.CutText;
import org.jspecify.annotations.Nullable;

/** A cell of words, which says all of them under the pointer where its column is too narrow. */
final class TextCell extends TableCell<Integer, Integer> {

    private final Function<Integer, String> text;

    /** @param text what is told of a row of the index */
    TextCell(Function<Integer, String> text) {
        this.text = text;
        CutText.tellIn(this, this);
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : text.apply(row));
    }
}
