package org.chronocarte.ui.help;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Dialogs;

/** The keys, in a dialog. */
public final class KeysDialog {

    private static final List<String> SECTIONS = List.of(
            "everywhere", "map", "timeline", "overview", "list", "chapters", "present", "speaker", "exhibition");
    private static final double WIDTH = 560;
    private static final double HEIGHT = 560;

    private KeysDialog() {}

    /**
     * Shows the keys until the reader closes them.
     *
     * @param owner the window over which it stands
     * @param language ISO 639 code
     */
    public static void show(Window owner, String language) {
        Messages words =
                new Messages(ResourceBundle.getBundle("org.chronocarte.ui.help.keys", Locale.forLanguageTag(language)));
        Dialog<ButtonType> dialog = new Dialog<>();
        Dialogs.place(dialog, owner, "keys");
        dialog.setTitle(words.get("title"));
        ScrollPane scroll = new ScrollPane(KeysTable.of(words, SECTIONS));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setPrefViewportWidth(WIDTH);
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.showAndWait();
    }
}
