package org.chronocarte.ui.kit;

import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;

/** A picture with its caption and credit, or words in its place that say why it is not there. For the FX thread. */
public final class PictureBox extends VBox {

    private final ImageView view = new ImageView();

    /**
     * Shows a picture as soon as it is loaded.
     *
     * @param language ISO 639 code
     * @param width most of its room across, in logical pixels
     * @param height most of its room down, its words not counted
     */
    public PictureBox(Picture picture, String language, PictureLoader loader, double width, double height) {
        super(3);
        getStyleClass().add("picture-box");
        getStylesheets().add(Kit.STYLES);
        Messages words =
                new Messages(ResourceBundle.getBundle("org.chronocarte.ui.kit.kit", Locale.forLanguageTag(language)));
        LocalText alt = picture.alt();
        if (alt != null) {
            view.setAccessibleText(alt.in(language));
        }
        view.setManaged(false);
        getChildren().add(view);
        add(picture.caption(), "", words, language);
        add(picture.credit(), "credit", words, language);
        double scale = Screen.getPrimary().getOutputScaleX();
        loader.load(
                picture,
                (int) Math.ceil(width * scale),
                (int) Math.ceil(height * scale),
                loaded -> show(loaded, picture, scale, words, language));
    }

    private void add(@Nullable LocalText text, String key, Messages words, String language) {
        if (text != null && !text.in(language).isBlank()) {
            String said = text.in(language);
            getChildren()
                    .add(
                            key.isEmpty()
                                    ? Words.wrapped(said, "picture-caption")
                                    : Words.wrapped(words.get("picture.credit", said), "picture-credit"));
        }
    }

    private void show(PictureLoader.Loaded loaded, Picture picture, double scale, Messages words, String language) {
        if (loaded instanceof PictureLoader.Loaded.Shown shown) {
            view.setImage(shown.image());
            view.setFitWidth(shown.image().getWidth() / scale);
            view.setPreserveRatio(true);
            view.setManaged(true);
            return;
        }
        PictureLoader.Why why = ((PictureLoader.Loaded.Absent) loaded).why();
        Label absent = Words.wrapped(
                switch (why) {
                    case MISSING -> words.get("picture.missing", picture.file());
                    case TOO_LARGE -> words.get("picture.large", picture.file());
                    case UNREADABLE -> words.get("picture.unreadable", picture.file());
                },
                "picture-absent");
        getChildren().set(0, absent);
        LocalText alt = picture.alt();
        if (alt != null && !alt.in(language).isBlank()) {
            getChildren().add(1, Words.wrapped(words.get("picture.shows", alt.in(language)), "picture-caption"));
        }
    }
}
