package org.chronocarte.ui.importing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Place;
import org.jspecify.annotations.Nullable;

/** The first entries of a file as they are understood. */
final class PreviewTable {

    /** How many are shown: enough to see whether columns are understood. */
    private static final int ROWS = 100;

    private static final double ROW_HEIGHT = 28;

    private final TableView<Row> table = new TableView<>();
    private final ImportWords words;

    /** One entry in words. */
    record Row(String title, String date, String place, String kind) {}

    PreviewTable(ImportWords words) {
        this.words = words;
        table.setId("import-preview");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setAccessibleText(words.get("preview"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column(words.get("title.entry"), 380, Row::title),
                        column(words.get("date"), 200, Row::date),
                        column(words.get("place"), 190, Row::place),
                        column(words.get("kind"), 120, Row::kind)));
        table.setPlaceholder(new Label(words.get("preview.none")));
    }

    TableView<Row> node() {
        return table;
    }

    /** Shows a dossier; none when the file was refused. */
    void show(@Nullable Dossier dossier) {
        table.getItems().setAll(dossier == null ? List.of() : rows(dossier));
    }

    private List<Row> rows(Dossier dossier) {
        Catalog catalog = new Catalog(dossier);
        return dossier.entries().stream()
                .limit(ROWS)
                .map(each -> row(each, catalog))
                .toList();
    }

    private Row row(Entry entry, Catalog catalog) {
        String language = words.language();
        String date = words.date(entry.when());
        String place = entry.places().stream()
                .findFirst()
                .flatMap(catalog::place)
                .map(each -> place(each, catalog))
                .orElseGet(() -> words.get("unplaced"));
        String kind = catalog.kind(entry.kind())
                .map(each -> each.label().in(language))
                .orElse(entry.kind());
        return new Row(entry.title().in(language).replace('\n', ' '), date, place, kind);
    }

    private String place(Place place, Catalog catalog) {
        String name = place.label().in(words.language());
        return catalog.shownAt(place.id()).isPresent() ? name : words.get("place.unshown", name);
    }

    private static TableColumn<Row, String> column(String name, double width, Function<Row, String> text) {
        TableColumn<Row, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
