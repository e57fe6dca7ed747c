package org.chronocarte.ui.importing;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chronocarte.io.format.ImportReport;

/** How many rows are fine, doubtful and left out: in words, with a mark and a colour each. */
final class TallyBar extends HBox {

    private final ImportWords words;
    private final Label fine = label("import-fine", "fine");
    private final Label doubtful = label("import-doubtful", "doubtful");
    private final Label leftOut = label("import-left-out", "left-out");

    TallyBar(ImportWords words) {
        super(8);
        this.words = words;
        getChildren().addAll(fine, doubtful, leftOut);
    }

    void show(ImportReport report, boolean read) {
        Doubts.Tally tally = Doubts.tally(report);
        setVisible(read);
        fine.setText(words.get("fine", tally.fine()));
        doubtful.setText(words.get("doubtful", tally.doubtful()));
        leftOut.setText(words.get("left-out", tally.leftOut()));
    }

    private static Label label(String id, String look) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("import-tally", look);
        return label;
    }
}
