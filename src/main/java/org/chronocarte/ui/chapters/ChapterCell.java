package org.chronocarte.ui.chapters;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A chapter in the list, by its id; it can be dragged to another place. */
final class ChapterCell extends ListCell<String> {

    private static final String DROP = "chapters-drop";

    private final Function<String, String> label;
    private final BiConsumer<String, Integer> move;

    /**
     * @param label what a chapter is called here
     * @param move takes a chapter to an index
     */
    ChapterCell(Function<String, String> label, BiConsumer<String, Integer> move) {
        this.label = label;
        this.move = move;
        // As wide as the list: what a long title ends in, such as that its entries are gone, is seen all the same.
        setPrefWidth(0);
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setOnDragDetected(event -> {
            String id = getItem();
            if (id != null) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.putString(id);
                board.setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (isChapter(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        setOnDragEntered(event -> {
            if (isChapter(event)) {
                getStyleClass().add(DROP);
            }
        });
        setOnDragExited(event -> getStyleClass().remove(DROP));
        setOnDragDropped(this::dropped);
    }

    private boolean isChapter(DragEvent event) {
        return event.getGestureSource() instanceof ChapterCell cell && cell.getListView() == getListView();
    }

    private void dropped(DragEvent event) {
        if (isChapter(event)) {
            int end = getListView().getItems().size() - 1;
            move.accept(event.getDragboard().getString(), isEmpty() ? end : getIndex());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    @Override
    protected void updateItem(String id, boolean empty) {
        super.updateItem(id, empty);
        setText(empty || id == null ? null : label.apply(id));
    }
}
