package org.chronocarte.ui.keeping;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.chronocarte.ui.kit.Dialogs;
import org.chronocarte.ui.kit.Words;

/** Asks what is to become of unsaved work. Closing it changes nothing. */
final class LeavingDialog {

    private static final double WIDTH = 480;

    private final KeepingWords words;

    LeavingDialog(KeepingWords words) {
        this.words = words;
    }

    /**
     * @param save saves it, and then goes on
     * @param giveUp goes on without it
     */
    void show(Window owner, Runnable save, Runnable giveUp) {
        ButtonType saving = new ButtonType(words.get("leave.save"), ButtonData.YES);
        ButtonType losing = new ButtonType(words.get("leave.lose"), ButtonData.NO);
        ButtonType staying = new ButtonType(words.get("leave.stay"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", saving, losing, staying);
        Dialogs.place(alert, owner, "leaving");
        alert.setTitle(words.get("title"));
        alert.setHeaderText(words.get("leave"));
        Label fix = Words.wrapped(words.get("leave.fix"), "problem-fix");
        fix.setPrefWidth(WIDTH);
        alert.getDialogPane().setContent(fix);
        alert.getDialogPane().lookupButton(saving).setId("leave-save");
        alert.getDialogPane().lookupButton(losing).setId("leave-lose");
        alert.getDialogPane().lookupButton(staying).setId("leave-stay");
        alert.setOnHidden(event -> {
            if (alert.getResult() == saving) {
                save.run();
            } else if (alert.getResult() == losing) {
                giveUp.run();
            }
        });
        alert.show();
    }
}
