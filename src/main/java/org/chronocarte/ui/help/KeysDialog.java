package org.chronocarte.ui.help;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.geometry.HPos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Dialogs;

/** The keys, in a dialog. */
public final class KeysDialog {

    private static final List<String> SECTIONS = List.of("everywhere", "map", "timeline", "overview", "present");
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
        ScrollPane scroll = new ScrollPane(table(words));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setPrefViewportWidth(WIDTH);
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.showAndWait();
    }

    private static GridPane table(Messages words) {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys-table");
        table.setHgap(18);
        table.setVgap(6);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.LEFT);
        keys.setMinWidth(190);
        table.getColumnConstraints().addAll(keys, new ColumnConstraints());
        int row = 0;
        for (String section : SECTIONS) {
            Label heading = new Label(words.get(section));
            heading.getStyleClass().add("keys-heading");
            table.add(heading, 0, row++, 2, 1);
            int count = Integer.parseInt(words.get(section + ".count"));
            for (int i = 1; i <= count; i++) {
                Label key = new Label(words.get(section + "." + i + ".key"));
                key.getStyleClass().add("keys-key");
                Label what = new Label(words.get(section + "." + i));
                what.setWrapText(true);
                table.add(key, 0, row);
                table.add(what, 1, row++);
            }
        }
        return table;
    }
}
