package org.chronocarte.ui.details;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.ui.kit.LinkOpener;

/** A source in a few words; a click opens its address. */
final class SourceLink extends Hyperlink {

    SourceLink(Source source, DetailTexts texts, LinkOpener links) {
        String url = source.url();
        boolean opens = url != null && LinkOpener.isWeb(url);
        setText(opens ? texts.get("source.opens", texts.brief(source)) : texts.brief(source));
        setId("cited-" + source.id());
        getStyleClass().add("details-link");
        setWrapText(true);
        setMinWidth(0);
        setDisable(!opens);
        setTooltip(new Tooltip(texts.in(source.title())));
        setAccessibleText(texts.get(
                opens ? "source.spoken" : "source.spoken.closed", texts.in(source.title()), texts.brief(source)));
        if (url != null) {
            setOnAction(event -> links.open(url));
        }
    }
}
