package org.chronocarte.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.Fix;

/** Which sheet of a workbook is read, or which list of a JSON file; not there where there is nothing to choose. */
final class SheetBox {

    private final ImportWords words;
    private final Consumer<List<Fix>> decide;
    private final Label label = new Label();
    private final ComboBox<String> names = new ComboBox<>();
    private final HBox node;
    private boolean filling;

    /** @param decide told which one to read instead */
    SheetBox(ImportWords words, Consumer<List<Fix>> decide) {
        this.words = words;
        this.decide = decide;
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(names);
        names.setId("import-sheet");
        names.valueProperty().addListener((property, before, now) -> chosen(now));
        node = new HBox(8, label, names);
        node.setAlignment(Pos.CENTER_LEFT);
        show(Sheets.NONE, "");
    }

    HBox node() {
        return node;
    }

    /** @param format id of the format of the file, which tells what its tables are called */
    void show(Sheets sheets, String format) {
        label.setText(
                switch (format) {
                    case "json" -> words.get("sheet.list");
                    case "kepler" -> words.get("sheet.set");
                    default -> words.get("sheet");
                });
        names.setAccessibleText(label.getText());
        filling = true;
        names.getItems().setAll(sheets.names());
        names.setValue(sheets.names().contains(sheets.read()) ? sheets.read() : null);
        filling = false;
        node.setVisible(sheets.areSeveral());
        node.setManaged(sheets.areSeveral());
    }

    private void chosen(String name) {
        if (!filling && name != null) {
            decide.accept(List.of(new Fix.Sheet(name)));
        }
    }
}
