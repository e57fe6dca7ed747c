package org.chronocarte.ui.details;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.ui.kit.LinkOpener;
import org.chronocarte.ui.kit.Words;

/** A source in full: title, publisher, date, what a reader should know, and its address to open or to copy. */
final class SourceCard extends VBox {

    SourceCard(Source source, DetailTexts texts, LinkOpener links) {
        getStyleClass().add("details-source");
        getChildren().add(Words.wrapped(texts.in(source.title()), "details-text"));
        LocalText publisher = source.publisher();
        String published = source.date() == null ? texts.get("source.undated") : texts.date(source.date());
        getChildren()
                .add(Words.wrapped(
                        publisher == null ? published : texts.get("source", texts.in(publisher), published),
                        "details-muted"));
        if (source.note() != null) {
            getChildren().add(Words.wrapped(texts.in(source.note()), "details-note"));
        }
        String url = source.url();
        if (url != null) {
            getChildren().add(address(source.id(), url, texts, links));
        }
    }

    private static HBox address(String id, String url, DetailTexts texts, LinkOpener links) {
        Hyperlink open = new Hyperlink(texts.get("open"));
        open.setId("source-open-" + id);
        open.getStyleClass().add("details-link");
        open.setDisable(!LinkOpener.isWeb(url));
        open.setAccessibleText(texts.get("open.spoken", url));
        open.setOnAction(event -> links.open(url));
        Button copy = new Button(texts.get("copy"));
        copy.setId("source-copy-" + id);
        copy.getStyleClass().setAll("details-copy");
        copy.setAccessibleText(texts.get("copy.spoken", url));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(url);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(texts.get("copied"));
        });
        return new HBox(10, open, copy);
    }
}
