package org.chronocarte.ui.help;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.KeyNames;

/** The keys and what they do, as a table. */
public final class KeysTable {

    private KeysTable() {}

    /**
     * The keys of a tour that is given; how it ends comes first, since an old projector does not show them all at once.
     *
     * @param language ISO 639 code
     * @param exhibited whether it goes round by itself, for whoever passes by: what these may not do is left out
     */
    public static Region presenting(String language, boolean exhibited) {
        return of(
                new Messages(ResourceBundle.getBundle("org.chronocarte.ui.help.keys", Locale.forLanguageTag(language))),
                List.of(exhibited ? "exhibition" : "speaker", "present"));
    }

    static GridPane of(Messages words, List<String> sections) {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys-table");
        table.setHgap(18);
        table.setVgap(6);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.LEFT);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        table.getColumnConstraints().addAll(keys, new ColumnConstraints());
        int row = 0;
        for (String section : sections) {
            Label heading = new Label(words.get(section));
            heading.getStyleClass().add("keys-heading");
            table.add(heading, 0, row++, 2, 1);
            int count = Integer.parseInt(words.get(section + ".count"));
            for (int i = 1; i <= count; i++) {
                Label key = new Label(KeyNames.here(words.get(section + "." + i + ".key")));
                key.getStyleClass().add("keys-key");
                Label what = new Label(KeyNames.here(words.get(section + "." + i)));
                what.setWrapText(true);
                table.add(key, 0, row);
                table.add(what, 1, row++);
            }
        }
        return table;
    }
}
