package org.chronocarte.ui.main;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.chronocarte.ui.kit.Dialogs;
import org.chronocarte.ui.kit.Words;

/** What the application is, and whose work it rests on. */
final class AboutDialog {

    private static final double WIDTH = 520;

    private AboutDialog() {}

    static void show(Window owner, MainWords words) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, "", ButtonType.CLOSE);
        Dialogs.place(alert, owner, "about");
        alert.setTitle(words.get("menu.about"));
        alert.setHeaderText("Chronocarte");
        VBox content = new VBox(
                10,
                Words.wrapped(words.get("about.what"), "about"),
                Words.wrapped(words.get("about.map"), "about"),
                Words.wrapped(words.get("about.places"), "about"),
                Words.wrapped(words.get("about.software"), "about"),
                Words.wrapped(words.get("about.network"), "about"));
        content.setPrefWidth(WIDTH);
        alert.getDialogPane().setContent(content);
        alert.show();
    }
}
