package org.chronocarte.ui.details;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.ui.kit.Words;

/** What a dossier says of itself. */
final class DossierDetails extends VBox {

    /** @param onOpen what to do when the reader wants to open a file, which is offered where there is nothing to see */
    DossierDetails(EntryIndex index, DetailTexts texts, Runnable onOpen) {
        getStyleClass().add("details-content");
        Dossier dossier = index.dossier();
        getChildren().add(Words.wrapped(texts.in(dossier.title()), "details-title"));
        if (dossier.summary() != null) {
            getChildren().add(Words.wrapped(texts.in(dossier.summary()), "details-text"));
        }
        getChildren().add(Words.wrapped(texts.get(hint(index)), "details-muted"));
        if (index.size() == 0) {
            Button open = new Button(texts.get("empty.open"));
            open.setId("details-open");
            open.setOnAction(event -> onOpen.run());
            getChildren().add(open);
        }
    }

    /** Where entries are to be seen: the map shows none without a place, the timeline none without a date. */
    private static String hint(EntryIndex index) {
        if (index.size() == 0) {
            return "empty";
        }
        boolean placed = index.siteCount() > 0;
        if (index.dated() == 0) {
            return placed ? "hint.map" : "hint.list";
        }
        return placed ? "hint" : "hint.timeline";
    }
}
