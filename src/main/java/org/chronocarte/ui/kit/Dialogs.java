package org.chronocarte.ui.kit;

import javafx.scene.Parent;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Puts dialogs over a window, and dresses them as the window is dressed. */
public final class Dialogs {

    private Dialogs() {}

    /**
     * Gives a dialog its owner, and the owner's style sheets and look: a dialog is a scene of its own and has neither.
     *
     * @param id what the dialog's pane is to be found by
     */
    public static void place(Dialog<?> dialog, Window owner, String id) {
        dialog.initOwner(owner);
        DialogPane pane = dialog.getDialogPane();
        pane.setId(id);
        Parent root = owner.getScene().getRoot();
        pane.getStylesheets().addAll(root.getStylesheets());
        pane.getStyleClass().addAll(root.getStyleClass());
        root.getPseudoClassStates().forEach(state -> pane.pseudoClassStateChanged(state, true));
    }
}
