package org.chronocarte.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.chronocarte.ui.kit.Words;

/**
 * Which of several files is looked over, and which of them will not be opened, since they cannot be read: whoever looks
 * at one of them must not miss that. Not there where there is only one.
 */
final class FileBox {

    private final ImportWords words;
    private final List<Checkup> checkups;
    private final ComboBox<Checkup> which = new ComboBox<>();
    private final CheckupCell shown;
    private final Label refused = Words.wrapped("", "import-tally");
    private final VBox node = new VBox(6, which, refused);

    /** @param chosen told which other one to show */
    FileBox(ImportWords words, List<Checkup> checkups, Consumer<Checkup> chosen) {
        this.words = words;
        this.checkups = checkups;
        shown = new CheckupCell(words);
        which.setId("import-file");
        which.setAccessibleText(words.get("file.spoken"));
        which.setCellFactory(list -> new CheckupCell(words));
        which.setButtonCell(shown);
        which.getItems().setAll(checkups);
        which.setValue(checkups.get(0));
        which.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                chosen.accept(now);
            }
        });
        refused.setId("import-refused");
        refused.getStyleClass().add("left-out");
        node.setVisible(checkups.size() > 1);
        node.setManaged(checkups.size() > 1);
        refresh();
    }

    VBox node() {
        return node;
    }

    /** Says anew what came of the files. */
    void refresh() {
        shown.refresh();
        List<String> names = checkups.stream()
                .filter(Checkup::isRefused)
                .map(each -> each.read().name())
                .toList();
        refused.setText(names.isEmpty() ? "" : words.get("files.refused", names.size(), String.join(", ", names)));
        refused.setVisible(!names.isEmpty());
        refused.setManaged(!names.isEmpty());
    }
}
