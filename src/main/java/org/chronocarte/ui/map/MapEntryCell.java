package org.chronocarte.ui.map;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.ui.kit.KindGlyph;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** An entry of the list: its kind's glyph, title and date. */
final class MapEntryCell extends ListCell<Integer> {

    private static final double GLYPH = 14;

    private final EntryIndex index;
    private final MapWords words;
    private final Theme theme;
    private final KindGlyph glyph;
    private final Label title = new Label();
    private final Label date = new Label();
    private final HBox row;

    MapEntryCell(EntryIndex index, MapWords words, Theme theme, Kit kit, IntConsumer select) {
        this.index = index;
        this.words = words;
        this.theme = theme;
        this.glyph = new KindGlyph(kit, GLYPH);
        getStyleClass().add("map-entry-cell");
        title.getStyleClass().add("map-entry-title");
        title.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        date.getStyleClass().add("map-entry-date");
        VBox texts = new VBox(title, date);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(8, glyph, texts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.setPrefWidth(0);
        setOnMouseClicked(event -> {
            Integer item = getItem();
            if (item != null) {
                select.accept(item);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Entry entry = index.entry(item);
        title.setText(entry.title().in(words.language()));
        date.setText(words.date(entry));
        Kind kind = index.catalog().kind(entry.kind()).orElse(null);
        glyph.show(kind, theme);
        String named = kind == null ? entry.kind() : kind.label().in(words.language());
        setAccessibleText(words.messages().get("entry.describes", named, title.getText(), date.getText()));
        setGraphic(row);
    }
}
