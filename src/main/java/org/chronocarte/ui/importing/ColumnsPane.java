package org.chronocarte.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.chronocarte.io.format.ColumnFinder.Column;
import org.chronocarte.io.format.ColumnFinder.Columns;
import org.chronocarte.io.format.ColumnFinder.Role;
import org.chronocarte.io.format.Fix;
import org.chronocarte.ui.kit.ShownFocus;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/** What each column of a table is taken to hold, and why; another role is chosen from a box. */
final class ColumnsPane {

    private static final double GAP = 8;

    private final ImportWords words;
    private final Consumer<List<Fix>> decide;
    private final GridPane grid = new GridPane();
    private final ScrollPane view = new ScrollPane(grid);
    private final VBox all;
    private final List<ComboBox<Role>> boxes = new ArrayList<>();
    private Columns shown = Columns.NONE;

    /**
     * @param decide told what was decided in one step
     * @param save told the columns whose meaning is to be kept in a file
     * @param take told the columns whose meaning is to be taken from a file
     */
    ColumnsPane(ImportWords words, Consumer<List<Fix>> decide, Consumer<Columns> save, Consumer<Columns> take) {
        this.words = words;
        this.decide = decide;
        HBox bar = new HBox(
                GAP,
                button("import-mapping-save", words.get("mapping.save"), () -> save.accept(shown)),
                button("import-mapping-take", words.get("mapping.take"), () -> take.accept(shown)));
        bar.getStyleClass().add("import-columns-bar");
        VBox.setVgrow(view, Priority.ALWAYS);
        all = new VBox(view, bar);
        grid.setId("import-columns");
        grid.getStyleClass().add("import-doubts");
        grid.setHgap(2 * GAP);
        grid.setVgap(GAP);
        ColumnConstraints fixed = new ColumnConstraints();
        fixed.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(fixed, fixed, rest);
        view.setFitToWidth(true);
        view.getStyleClass().add("import-scroll");
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    Node node() {
        return all;
    }

    /** Shows columns; a box that has the keyboard keeps it, as a choice in it shows them all anew. */
    void show(Columns columns) {
        int focused = boxes.indexOf(focused());
        boolean ringed = focused >= 0 && ShownFocus.isSeen(boxes.get(focused));
        shown = columns;
        boxes.clear();
        grid.getChildren().clear();
        int row = 0;
        for (Column each : columns.columns()) {
            Label header = new Label(each.header());
            header.getStyleClass().add("problem-message");
            String samples = String.join(" · ", each.samples());
            grid.addRow(
                    row++,
                    header,
                    box(each, columns.roles()),
                    Words.wrapped(
                            samples.isEmpty() ? each.reason() : words.get("column", each.reason(), samples),
                            "problem-fix"));
        }
        if (focused >= 0 && focused < boxes.size()) {
            if (ringed) {
                ShownFocus.give(boxes.get(focused));
            } else {
                boxes.get(focused).requestFocus();
            }
        }
    }

    private @Nullable Node focused() {
        return grid.getScene() == null ? null : grid.getScene().getFocusOwner();
    }

    private ComboBox<Role> box(Column column, List<Role> roles) {
        ComboBox<Role> box = new ComboBox<>();
        box.getItems().setAll(roles);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Role role) {
                return role == null ? "" : role.name();
            }

            @Override
            public Role fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        roles.stream().filter(each -> each.id().equals(column.role())).forEach(box::setValue);
        box.setAccessibleText(words.get("column.spoken", column.header()));
        // While its list is open, arrows walk through the roles; the one at which it is closed is meant.
        ObjectProperty<@Nullable Role> meant = new SimpleObjectProperty<>(box.getValue());
        meant.addListener((property, before, now) -> {
            if (now != null) {
                decide.accept(List.of(new Fix.Column(column.header(), now.id())));
            }
        });
        box.valueProperty().addListener((property, before, now) -> {
            if (!box.isShowing()) {
                meant.set(now);
            }
        });
        box.setOnHidden(event -> meant.set(box.getValue()));
        boxes.add(box);
        return box;
    }
}
