package org.chronocarte.ui.list;

import java.text.Collator;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenWords;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.ui.kit.KindGlyph;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/**
 * All entries that pass the filter, at any time, as a table that can be sorted: what map and timeline show, for those who
 * would rather read. While it is hidden it follows nothing. For the FX thread.
 */
public final class ListController {

    private static final double GLYPH = 14;
    private static final double NARROWEST = 146;

    private final Exploration exploration;
    private final Kit kit;
    private final TableView<Integer> view = new TableView<>();
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private final TableColumn<Integer, Integer> date = new TableColumn<>();
    private final TableColumn<Integer, Integer> kind = new TableColumn<>();
    private final TableColumn<Integer, Integer> title = new TableColumn<>();
    private final TableColumn<Integer, Integer> place = new TableColumn<>();
    private final TableColumn<Integer, Integer> sources = new TableColumn<>();
    private Messages words;
    private WhenWords dates;
    private @Nullable Collator collator;
    private Look look;
    private @Nullable BitSet listed;
    private @Nullable EntryIndex listedOf;
    private boolean following;

    /** @param exploration the shared model */
    public ListController(Exploration exploration, Kit kit) {
        this.exploration = exploration;
        this.kit = kit;
        Locale locale = Locale.forLanguageTag(exploration.state().language());
        this.words = words(locale);
        this.dates = new WhenWords(locale);
        this.look = exploration.state().look();
        view.setId("list");
        view.getStyleClass().add("entry-list");
        view.getStylesheets()
                .add(Objects.requireNonNull(ListController.class.getResource("list.css"))
                        .toExternalForm());
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column(date, "list-date", 190, Comparator.naturalOrder(), row -> when(entry(row)));
        column(kind, "list-kind", 170, byText(this::kindName), this::kindName);
        column(title, "list-title", 420, byText(row -> title(entry(row))), row -> title(entry(row)));
        column(place, "list-place", 190, byText(this::places), this::places);
        column(
                sources,
                "list-sources",
                84,
                Comparator.comparingInt((Integer row) -> entry(row).sources().size()),
                row -> Integer.toString(entry(row).sources().size()));
        kind.setCellFactory(each -> new KindCell());
        SortedList<Integer> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(view.comparatorProperty());
        view.setItems(sorted);
        view.getSortOrder().add(date);
        view.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> select(row));
        view.setPlaceholder(new Label());
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

    private void column(
            TableColumn<Integer, Integer> column,
            String id,
            double width,
            Comparator<Integer> order,
            Function<Integer, String> text) {
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROWEST));
        column.setComparator(order);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(each -> new TextCell(text));
        view.getColumns().add(column);
    }

    /** As a dictionary of the language has it: É among the E, not after Z. */
    private Comparator<Integer> byText(Function<Integer, String> text) {
        return (a, b) -> collator().compare(text.apply(a), text.apply(b));
    }

    private Collator collator() {
        if (collator == null) {
            collator = Collator.getInstance(words.locale());
        }
        return collator;
    }

    private Entry entry(int row) {
        return exploration.shown().index().entry(row);
    }

    private String title(Entry entry) {
        return entry.title().in(exploration.state().language());
    }

    private String when(Entry entry) {
        When when = entry.when();
        return when == null ? words.get("undated") : dates.shortLabel(when);
    }

    private String kindName(int row) {
        return kindOf(row)
                .map(Kind::label)
                .map(label -> label.in(exploration.state().language()))
                .orElse(entry(row).kind());
    }

    private Optional<Kind> kindOf(int row) {
        return exploration.shown().index().catalog().kind(entry(row).kind());
    }

    private String places(int row) {
        return entry(row).places().stream()
                .map(exploration.shown().index().catalog()::place)
                .flatMap(Optional::stream)
                .map(Place::label)
                .map(label -> label.in(exploration.state().language()))
                .collect(Collectors.joining(", "));
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
            collator = null;
            name();
            listed = null;
            view.refresh();
        }
        if (look != shown.state().look()) {
            look = shown.state().look();
            view.refresh();
        }
        if (listedOf != shown.index() || !shown.matches().onTimeline().equals(listed)) {
            listedOf = shown.index();
            listed = shown.matches().onTimeline();
            List<Integer> all = shown.matches().onTimeline().stream().boxed().toList();
            following = true;
            rows.setAll(all);
            following = false;
        }
        follow(shown);
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
            String id = entry(row).id();
            exploration.go(state -> state.withSelected(id));
        }
    }

    private void name() {
        date.setText(words.get("date"));
        kind.setText(words.get("kind"));
        title.setText(words.get("title"));
        place.setText(words.get("place"));
        sources.setText(words.get("sources"));
        view.setAccessibleText(words.get("spoken"));
        if (view.getPlaceholder() instanceof Label label) {
            label.setText(words.get("none"));
        }
    }

    private static final class TextCell extends TableCell<Integer, Integer> {
        private final Function<Integer, String> text;

        TextCell(Function<Integer, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : text.apply(row));
        }
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
            setText(kindName(row));
            setGraphic(glyph);
        }
    }
}
