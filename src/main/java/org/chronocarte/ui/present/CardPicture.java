package org.chronocarte.ui.present;

import java.util.ArrayList;
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
 * The pictures of a chapter on its card, one at a time, each with its caption and its credit. One that cannot be shown
 * is simply absent: an audience is told of no trouble. For the FX thread.
 */
final class CardPicture extends VBox {

    /** Pictures are loaded once for the largest room that a card gives them. */
    private static final int WIDE = 960;

    private static final int HIGH = 640;
    private static final double SHARE = 0.36;

    /** By so much is a small picture enlarged at most: beyond, all that is seen of it is its pixels. */
    private static final double LARGER = 3;

    private final ImageView view = new ImageView();
    private final Label caption = Words.wrapped("", "audience-sources");
    private final Label credit = Words.wrapped("", "audience-sources");
    private final Runnable onLoaded;
    private List<Slot> slots = List.of();
    private String language = "en";
    private double width;
    private double height;

    /** A picture and what of it has come. */
    private static final class Slot {
        private final Picture picture;
        private @Nullable Image image;

        Slot(Picture picture) {
            this.picture = picture;
        }

        boolean isThere() {
            return image != null;
        }
    }

    /** @param onLoaded told when one more picture is there */
    CardPicture(Runnable onLoaded) {
        this.onLoaded = onLoaded;
        setId("audience-picture");
        getStyleClass().add("audience-picture");
        setAlignment(Pos.CENTER_LEFT);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        for (Label each : List.of(caption, credit)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        getChildren().addAll(view, caption, credit);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows some pictures, once they are there. */
    void show(List<Picture> pictures, String spoken, PictureLoader loader) {
        language = spoken;
        if (pictures.equals(slots.stream().map(each -> each.picture).toList())) {
            return;
        }
        slots = pictures.stream().map(Slot::new).toList();
        view.setImage(null);
        double scale = Screen.getPrimary().getOutputScaleX();
        List<Slot> wanted = slots;
        for (Slot slot : wanted) {
            loader.load(slot.picture, (int) (WIDE * scale), (int) (HIGH * scale), loaded -> {
                if (loaded instanceof PictureLoader.Loaded.Shown shown) {
                    slot.image = shown.image();
                    // Another chapter may have come meanwhile.
                    if (slots == wanted) {
                        onLoaded.run();
                    }
                }
            });
        }
    }

    private List<Slot> there() {
        List<Slot> there = new ArrayList<>();
        slots.stream().filter(Slot::isThere).forEach(there::add);
        return there;
    }

    /** How many pictures there are to be seen. */
    int count() {
        return there().size();
    }

    /**
     * Takes a share of a card. The one that needs most room is then shown, so that the text can be set beside any.
     *
     * @param cardWidth of the card's text
     * @param cardHeight of the card
     */
    void fit(double cardWidth, double cardHeight) {
        width = cardWidth;
        height = cardHeight * SHARE;
        double tallest = -1;
        int at = 0;
        List<Slot> there = there();
        for (int i = 0; i < there.size(); i++) {
            turn(i);
            applyCss();
            double tall = prefHeight(cardWidth);
            if (tall > tallest) {
                tallest = tall;
                at = i;
            }
        }
        turn(at);
    }

    /** Shows one of the pictures that are there; the last for any beyond. */
    void turn(int to) {
        List<Slot> there = there();
        if (there.isEmpty()) {
            view.setImage(null);
            return;
        }
        Slot slot = there.get(Math.max(0, Math.min(to, there.size() - 1)));
        Image image = slot.image;
        if (image != null) {
            view.setImage(image);
            double scale = Math.min(LARGER, Math.min(width / image.getWidth(), height / image.getHeight()));
            view.setFitWidth(image.getWidth() * scale);
            view.setFitHeight(image.getHeight() * scale);
        }
        LocalText alt = slot.picture.alt();
        view.setAccessibleText(alt == null ? null : alt.in(language));
        say(caption, slot.picture.caption());
        say(credit, slot.picture.credit());
    }

    private void say(Label label, @Nullable LocalText text) {
        label.setText(text == null ? "" : text.in(language));
        label.setVisible(!label.getText().isBlank());
    }

    /** Whether there is a picture to be seen. */
    boolean isThere() {
        return view.getImage() != null;
    }
}
