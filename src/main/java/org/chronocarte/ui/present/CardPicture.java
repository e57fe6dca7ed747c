package org.chronocarte.ui.present;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.ui.kit.PictureLoader;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/**
 * The first of a chapter's pictures, on its card, with its credit. One that cannot be shown is simply absent: an audience
 * is told of no trouble. For the FX thread.
 */
final class CardPicture extends VBox {

    /** Pictures are loaded once for the largest room that a card gives them. */
    private static final int WIDE = 960;

    private static final int HIGH = 640;
    private static final double SHARE = 0.36;

    private final ImageView view = new ImageView();
    private final Label credit = Words.wrapped("", "audience-sources");
    private final Runnable onLoaded;
    private @Nullable Picture wanted;

    /** @param onLoaded told when there is another picture, or none any more */
    CardPicture(Runnable onLoaded) {
        this.onLoaded = onLoaded;
        setId("audience-picture");
        getStyleClass().add("audience-picture");
        setAlignment(Pos.CENTER_LEFT);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        credit.managedProperty().bind(credit.visibleProperty());
        getChildren().addAll(view, credit);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows the first of some pictures, once it is there. */
    void show(List<Picture> pictures, String language, PictureLoader loader) {
        Picture first = pictures.isEmpty() ? null : pictures.get(0);
        if (first != null && first.equals(wanted)) {
            say(first, language);
            return;
        }
        wanted = first;
        view.setImage(null);
        if (first == null) {
            return;
        }
        say(first, language);
        double scale = Screen.getPrimary().getOutputScaleX();
        loader.load(first, (int) (WIDE * scale), (int) (HIGH * scale), loaded -> {
            // Another chapter may have come meanwhile.
            if (first.equals(wanted) && loaded instanceof PictureLoader.Loaded.Shown shown) {
                view.setImage(shown.image());
                onLoaded.run();
            }
        });
    }

    private void say(Picture picture, String language) {
        LocalText alt = picture.alt();
        view.setAccessibleText(alt == null ? null : alt.in(language));
        LocalText by = picture.credit();
        credit.setText(by == null ? "" : by.in(language));
        credit.setVisible(!credit.getText().isBlank());
    }

    /** Whether there is a picture to be seen. */
    boolean isThere() {
        return view.getImage() != null;
    }

    /**
     * Takes its share of a card.
     *
     * @param width of the card's text
     * @param height of the card
     */
    void fit(double width, double height) {
        Image image = view.getImage();
        if (image != null) {
            double scale = Math.min(width / image.getWidth(), height * SHARE / image.getHeight());
            view.setFitWidth(image.getWidth() * scale);
            view.setFitHeight(image.getHeight() * scale);
        }
    }
}
