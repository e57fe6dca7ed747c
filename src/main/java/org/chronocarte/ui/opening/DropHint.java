package org.chronocarte.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.chronocarte.model.text.Messages;

/** Lies over the window while files are dragged over it, and says what happens when they are let go. */
final class DropHint extends VBox {

    private final Label what = new Label();
    private final Label more = new Label();
    private final Supplier<String> language;
    /** How many drags have ended. */
    private long ended;

    /** @param language tells the ISO 639 code to speak in */
    DropHint(Supplier<String> language) {
        super(6);
        this.language = language;
        setId("drop-hint");
        getStyleClass().add("drop-hint");
        setAlignment(Pos.CENTER);
        // The drag goes on to what lies below, where it is listened to.
        setMouseTransparent(true);
        setVisible(false);
        what.getStyleClass().add("drop-hint-what");
        getChildren().addAll(what, more);
    }

    /** Listens to drags over a node; told the files that are let go there. */
    void attach(Node node, Consumer<List<Path>> dropped) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                over(() -> event.getDragboard().getFiles().size());
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> gone());
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            gone();
            if (event.getDragboard().hasFiles()) {
                dropped.accept(event.getDragboard().getFiles().stream()
                        .map(each -> each.toPath())
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /**
     * Shows itself, unless the drag has ended before it is known how many files there are: on Linux the program that
     * they come from is asked, and what happens meanwhile comes first.
     */
    void over(IntSupplier files) {
        long before = ended;
        int count = files.getAsInt();
        if (before == ended) {
            hint(count);
        }
    }

    /** The drag has left the window, or the files were let go. */
    void gone() {
        ended++;
        setVisible(false);
    }

    private void hint(int count) {
        if (!isVisible()) {
            Messages words = new Messages(ResourceBundle.getBundle(
                    "org.chronocarte.ui.opening.opening", Locale.forLanguageTag(language.get())));
            what.setText(words.get("drop", count));
            more.setText(words.get("drop.more"));
            setVisible(true);
        }
    }
}
