package org.chronocarte.ui.chapters;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.chronocarte.model.text.CommonMark;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;

/** Says below a text what of it the audience does not see as it was written; hidden where that is nothing. */
final class TextNotes extends Label {

    private final TextArea text;
    private @Nullable Messages words;

    TextNotes(TextArea text) {
        this.text = text;
        setId("chapter-text-notes");
        getStyleClass().add("chapters-missing");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        text.textProperty().addListener((property, before, now) -> show());
    }

    void name(Messages spoken) {
        words = spoken;
        show();
    }

    private void show() {
        Messages spoken = words;
        if (spoken != null) {
            setText(CommonMark.unseen(text.getText()).stream()
                    .map(each -> said(each, spoken))
                    .collect(Collectors.joining("\n")));
            setVisible(!getText().isEmpty());
        }
    }

    private static String said(CommonMark.Unseen unseen, Messages words) {
        return switch (unseen) {
            case HTML -> words.get("text.html");
            case LINK -> words.get("text.link");
            case PICTURE -> words.get("text.picture");
        };
    }
}
