package org.chronocarte.ui.details;

import javafx.scene.layout.VBox;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.ui.kit.Words;

/** What a dossier says of itself. */
final class DossierDetails extends VBox {

    DossierDetails(EntryIndex index, DetailTexts texts) {
        getStyleClass().add("details-content");
        Dossier dossier = index.dossier();
        getChildren().add(Words.wrapped(texts.in(dossier.title()), "details-title"));
        if (dossier.summary() != null) {
            getChildren().add(Words.wrapped(texts.in(dossier.summary()), "details-text"));
        }
        String hint = index.size() == 0 ? "empty" : "hint";
        getChildren().add(Words.wrapped(texts.get(hint), "details-muted"));
    }
}
