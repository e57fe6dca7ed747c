package org.chronocarte.ui.handout;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Dialogs;

/** Asks on which printer, how often, and whether on both sides. */
final class PrintDialog {

    private static final double MARGIN = 16;
    private static final int MOST_COPIES = 99;

    private final Messages words;
    private final ComboBox<String> printer = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final CheckBox twoSided = new CheckBox();
    private final Dialog<ButtonType> dialog = new Dialog<>();

    /** @param printers at least one, the usual one first */
    PrintDialog(Messages words, List<String> printers) {
        this.words = words;
        printer.getItems().setAll(printers);
        printer.getSelectionModel().selectFirst();
    }

    /** @param print told what was decided for; not when it is called off */
    void show(Window owner, Consumer<Printers.PrintOrder> print) {
        Dialogs.place(dialog, owner, "handout-print-dialog");
        dialog.setTitle(words.get("print.title"));
        printer.setId("handout-printer");
        copies.setId("handout-copies");
        copies.setEditable(true);
        twoSided.setId("handout-two-sided");
        twoSided.setText(words.get("print.sides"));
        twoSided.setSelected(true);
        GridPane grid = new GridPane();
        grid.setHgap(MARGIN);
        grid.setVgap(MARGIN);
        grid.setPadding(new Insets(MARGIN));
        Label on = new Label(words.get("print.printer"));
        on.setLabelFor(printer);
        Label times = new Label(words.get("print.copies"));
        times.setLabelFor(copies);
        grid.addRow(0, on, printer);
        grid.addRow(1, times, copies);
        grid.add(twoSided, 1, 2);
        dialog.getDialogPane().setContent(grid);
        ButtonType ok = new ButtonType(words.get("print.ok"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(ok, new ButtonType(words.get("print.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(ok).setId("handout-print-ok");
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == ok) {
                print.accept(new Printers.PrintOrder(printer.getValue(), copies(), twoSided.isSelected()));
            }
        });
        dialog.show();
    }

    /** What is typed counts as it stands; the spinner itself would wait for the Enter key. */
    private int copies() {
        try {
            int typed = Integer.parseInt(copies.getEditor().getText().strip());
            return Math.max(1, Math.min(MOST_COPIES, typed));
        } catch (NumberFormatException e) {
            return copies.getValue();
        }
    }
}
