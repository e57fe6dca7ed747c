package org.chronocarte.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.chronocarte.io.format.ColumnFinder.Column;
import org.chronocarte.io.format.ColumnFinder.Columns;
import org.chronocarte.io.format.ColumnFinder.Role;
import org.chronocarte.io.format.Fix;
import org.chronocarte.ui.kit.Words;

/** What each column of a table is taken to hold, and why; another role is chosen from a box. */
final class ColumnsPane {

    private static final double GAP = 8;

    private final ImportWords words;
    private final Consumer<List<Fix>> decide;
    private final GridPane grid = new GridPane();
    private final ScrollPane view = new ScrollPane(grid);

    /** @param decide told what was decided in one step */
    ColumnsPane(ImportWords words, Consumer<List<Fix>> decide) {
        this.words = words;
        this.decide = decide;
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

    Node node() {
        return view;
    }

    void show(Columns columns) {
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
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                decide.accept(List.of(new Fix.Column(column.header(), now.id())));
            }
        });
        return box;
    }
}
