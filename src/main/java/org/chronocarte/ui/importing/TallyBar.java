package org.chronocarte.ui.importing;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chronocarte.io.format.ImportReport;

/** How many rows are fine, doubtful and left out: in words, with a mark and a colour each. */
final class TallyBar extends HBox {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

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
        say(fine, words.get("fine", tally.fine()), tally.fine());
        say(doubtful, words.get("doubtful", tally.doubtful()), tally.doubtful());
        say(leftOut, words.get("left-out", tally.leftOut()), tally.leftOut());
    }

    /** What there is none of is said without its colour: nobody needs to look. */
    private static void say(Label label, String text, int rows) {
        label.setText(text);
        label.pseudoClassStateChanged(NONE, rows == 0);
    }

    private static Label label(String id, String look) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("import-tally", look);
        return label;
    }
}
