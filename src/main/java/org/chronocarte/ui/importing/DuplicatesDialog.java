package org.chronocarte.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.merging.Duplicate;
import org.chronocarte.model.merging.Merged;
import org.chronocarte.ui.kit.Dialogs;
import org.chronocarte.ui.kit.Words;

/** Asks which of the entries that seem to be there already are to be left out; all of them, unless told otherwise. */
final class DuplicatesDialog {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 380;

    private final ImportWords words;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final List<Choice> choices = new ArrayList<>();

    private record Choice(String id, String text, BooleanProperty out) {}

    DuplicatesDialog(Merged merged, ImportWords words) {
        this.words = words;
        Catalog catalog = new Catalog(merged.dossier());
        for (Duplicate each : merged.duplicates()) {
            catalog.entry(each.added())
                    .ifPresent(entry ->
                            choices.add(new Choice(entry.id(), text(entry, catalog), new SimpleBooleanProperty(true))));
        }
    }

    private String text(Entry entry, Catalog catalog) {
        String language = words.language();
        String date = words.date(entry.when());
        String place = entry.places().stream()
                .findFirst()
                .flatMap(catalog::place)
                .map(each -> each.label().in(language))
                .orElseGet(() -> words.get("unplaced"));
        return words.get("duplicate", date, entry.title().in(language), place);
    }

    /** Shows it; told which entries are unwanted, unless the whole is called off. */
    void show(Window owner, Consumer<Set<String>> decided) {
        Dialogs.place(dialog, owner, "duplicates");
        dialog.setTitle(words.get("duplicates.title"));
        ListView<Choice> list = new ListView<>();
        list.setId("duplicates-list");
        list.setAccessibleText(words.get("duplicates.spoken"));
        list.getItems().setAll(choices);
        list.setCellFactory(CheckBoxListCell.forListView(Choice::out, new StringConverter<>() {
            @Override
            public String toString(Choice choice) {
                return choice.text();
            }

            @Override
            public Choice fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        }));
        list.setOnKeyPressed(event -> {
            Choice chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                chosen.out().set(!chosen.out().get());
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(
                10,
                Words.wrapped(words.get("duplicates", choices.size()), "problem-message"),
                Words.wrapped(words.get("duplicates.fix"), "problem-fix"),
                list,
                new HBox(
                        8,
                        all("duplicates-all", "duplicates.all", true),
                        all("duplicates-none", "duplicates.none", false)));
        content.getStyleClass().add("import-content");
        content.setPrefSize(WIDTH, HEIGHT);
        dialog.getDialogPane().getStylesheets().add(ImportController.STYLES);
        dialog.getDialogPane().setContent(content);
        ButtonType go = new ButtonType(words.get("duplicates.go"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(go, new ButtonType(words.get("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(go).setId("duplicates-go");
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == go) {
                decided.accept(unwanted());
            }
        });
        dialog.show();
    }

    private Button all(String id, String key, boolean out) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setOnAction(event -> choices.forEach(each -> each.out().set(out)));
        return button;
    }

    private Set<String> unwanted() {
        Set<String> unwanted = new LinkedHashSet<>();
        choices.stream().filter(each -> each.out().get()).map(Choice::id).forEach(unwanted::add);
        return unwanted;
    }
}
