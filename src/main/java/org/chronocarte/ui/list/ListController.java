package org.chronocarte.ui.list;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Reveal;
import org.chronocarte.model.explore.RowSorter.By;
import org.chronocarte.model.explore.RowSorter.Column;
import org.chronocarte.model.explore.RowTexts;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenWords;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.ui.kit.KindGlyph;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/**
 * All entries that pass the filter, at any time, as a table that can be sorted: what map and timeline show, for those
 * who would rather read. While it is hidden it follows nothing. For the FX thread.
 */
public final class ListController {

    private static final double GLYPH = 14;

    /** Room for the column's name, at the usual size of type. */
    private static final double SOURCES_LEAST = 76;

    private final Exploration exploration;
    private final Kit kit;
    private final TableView<Integer> view = new TableView<>();
    private final Label none = new Label();
    private final RowList rows = new RowList();
    private final RowOrder order;
    private final RowHeight rowHeight;
    private final TableColumn<Integer, Integer> date = new TableColumn<>();
    private final TableColumn<Integer, Integer> kind = new TableColumn<>();
    private final TableColumn<Integer, Integer> title = new TableColumn<>();
    private final TableColumn<Integer, Integer> place = new TableColumn<>();
    private final TableColumn<Integer, Integer> sources = new TableColumn<>();
    private Messages words;
    private WhenWords dates;
    private RowTexts texts;
    private Look look;
    private @Nullable BitSet listed;
    private boolean following;
    private Runnable onMapShown = () -> {};

    /** @param exploration the shared model */
    public ListController(Exploration exploration, Kit kit) {
        this.exploration = exploration;
        this.kit = kit;
        Locale locale = Locale.forLanguageTag(exploration.state().language());
        this.words = words(locale);
        this.dates = new WhenWords(locale);
        this.look = exploration.state().look();
        this.texts =
                new RowTexts(exploration.shown().index(), exploration.state().language());
        this.order = new RowOrder(kit.background(), this::fill);
        view.setId("list");
        view.getStyleClass().add("entry-list");
        view.getStylesheets()
                .add(Objects.requireNonNull(ListController.class.getResource("list.css"))
                        .toExternalForm());
        this.rowHeight = new RowHeight(view, Theme.of(look).scale());
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        column(date, "list-date", 100, 220, Column.DATE, row -> when(entry(row)));
        column(kind, "list-kind", 70, 170, Column.KIND, row -> texts.kind(row));
        column(title, "list-title", 120, 430, Column.TITLE, row -> texts.title(row));
        column(place, "list-place", 60, 210, Column.PLACE, row -> texts.places(row));
        column(
                sources,
                "list-sources",
                SOURCES_LEAST * Theme.of(look).scale(),
                84,
                Column.SOURCES,
                row -> Integer.toString(entry(row).citedSources().size()));
        kind.setCellFactory(each -> new KindCell());
        view.setItems(rows);
        view.getSortOrder().add(date);
        view.setSortPolicy(table -> {
            sort();
            return true;
        });
        order.sortingProperty().addListener((property, before, now) -> markSorting(now));
        view.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> select(row));
        view.setRowFactory(table -> {
            TableRow<Integer> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
                    showOnMap(row.getItem());
                }
            });
            return row;
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                showOnMap(view.getSelectionModel().getSelectedItem());
            }
        });
        view.setPlaceholder(none);
        exploration.shownProperty().addListener((property, before, now) -> shownChanged());
        view.visibleProperty().addListener((property, before, now) -> shownChanged());
        name();
    }

    /** The node to put into the window. */
    public TableView<Integer> view() {
        return view;
    }

    private static Messages words(Locale locale) {
        return new Messages(ResourceBundle.getBundle("org.chronocarte.ui.list.list", locale));
    }

    /**
     * @param least the width in the smallest window: where all of them have no room, the table gives none of them its
     *     own and has those at the right lie outside
     * @param width the width in a large window, and its share in others
     */
    private void column(
            TableColumn<Integer, Integer> column,
            String id,
            double least,
            double width,
            Column by,
            Function<Integer, String> text) {
        column.setId(id);
        column.setUserData(by);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(each -> new TextCell(text));
        view.getColumns().add(column);
    }

    private Entry entry(int row) {
        return exploration.shown().index().entry(row);
    }

    private String when(Entry entry) {
        When when = entry.when();
        return when == null ? words.get("undated") : dates.shortLabel(when);
    }

    private Optional<Kind> kindOf(int row) {
        return exploration.shown().index().catalog().kind(entry(row).kind());
    }

    private void shownChanged() {
        if (!view.isVisible()) {
            return;
        }
        Exploration.Shown shown = exploration.shown();
        if (!words.locale().getLanguage().equals(shown.state().language())) {
            Locale locale = Locale.forLanguageTag(shown.state().language());
            words = words(locale);
            dates = new WhenWords(locale);
            name();
        }
        if (look != shown.state().look()) {
            look = shown.state().look();
            sources.setMinWidth(SOURCES_LEAST * Theme.of(look).scale());
            rowHeight.scale(Theme.of(look).scale());
            view.refresh();
        }
        RowTexts now = new RowTexts(shown.index(), shown.state().language());
        boolean others = texts.index() != now.index() || listed == null;
        if (others || !texts.language().equals(now.language())) {
            texts = now;
            view.refresh();
            order.of(now);
            sort();
        } else if (!shown.matches().onTimeline().equals(listed)) {
            fill();
        }
        follow(shown);
    }

    private void sort() {
        List<By> by = view.getSortOrder().stream()
                .map(column -> new By((Column) column.getUserData(), column.getSortType() == SortType.DESCENDING))
                .toList();
        order.sort(by);
    }

    /** Shows the rows that pass the filter, in the order that there is. */
    private void fill() {
        Exploration.Shown shown = exploration.shown();
        listed = shown.matches().onTimeline();
        following = true;
        rows.show(order.only(listed));
        sayNone();
        following = false;
        follow(shown);
    }

    /** Turns a wheel beside the name of the column by which rows are being sorted. */
    private void markSorting(boolean sorting) {
        view.getColumns().forEach(column -> column.setGraphic(null));
        if (sorting && !view.getSortOrder().isEmpty()) {
            ProgressIndicator wheel = new ProgressIndicator();
            wheel.setMaxSize(GLYPH, GLYPH);
            wheel.setMinSize(GLYPH, GLYPH);
            wheel.setAccessibleText(words.get("sorting"));
            view.getSortOrder().get(0).setGraphic(wheel);
        }
    }

    private void follow(Exploration.Shown shown) {
        following = true;
        int row = shown.index().row(shown.state().selected()).orElse(-1);
        int at = view.getItems().indexOf(row);
        if (at < 0) {
            view.getSelectionModel().clearSelection();
        } else if (view.getSelectionModel().getSelectedIndex() != at) {
            view.getSelectionModel().clearAndSelect(at);
            view.scrollTo(Math.max(0, at - 3));
        }
        following = false;
    }

    private void select(@Nullable Integer row) {
        if (row != null && !following) {
            // Map and timeline come back with what was chosen here in view.
            String id = entry(row).id();
            EntryIndex index = exploration.shown().index();
            exploration.go(state -> state.withSelected(id).withWindow(Reveal.window(state.window(), index, row)));
        }
    }

    /** What to do besides when the reader wants to see an entry on the map, which this list hides. */
    public void onMapShown(Runnable listener) {
        onMapShown = listener;
    }

    private void showOnMap(@Nullable Integer row) {
        if (row != null) {
            EntryIndex index = exploration.shown().index();
            exploration.go(state -> Reveal.onMap(state, index, row));
            onMapShown.run();
        }
    }

    private void name() {
        date.setText(words.get("date"));
        kind.setText(words.get("kind"));
        title.setText(words.get("title"));
        place.setText(words.get("place"));
        sources.setText(words.get("sources"));
        view.setAccessibleText(words.get("spoken"));
        sayNone();
    }

    /** What stands there where no row does. */
    private void sayNone() {
        none.setText(words.get(exploration.shown().index().size() == 0 ? "empty" : "none"));
    }

    private final class KindCell extends TableCell<Integer, Integer> {
        private final KindGlyph glyph = new KindGlyph(kit, GLYPH);

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            glyph.show(kindOf(row).orElse(null), Theme.of(exploration.state().look()));
            setText(texts.kind(row));
            setGraphic(glyph);
        }
    }
}
