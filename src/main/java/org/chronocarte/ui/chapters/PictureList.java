package org.chronocarte.ui.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.PictureBox;
import org.chronocarte.ui.kit.PictureLoader;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/** Some pictures and what is said of each, in one language. For the FX thread. */
final class PictureList extends VBox {

    private static final double WIDTH = 180;
    private static final double HEIGHT = 120;

    private final String prefix;
    private final Label name = Words.wrapped("", "chapters-field");
    private final VBox rows = new VBox(10);
    private final Button add = new Button();
    private final PictureLoader loader;
    private final Runnable onLeft;
    private final List<Row> shown = new ArrayList<>();
    private @Nullable Messages words;
    private String language = "en";

    /** One picture with its fields. */
    private record Row(Picture picture, TextField alt, TextField caption, TextField credit) {

        Picture edited(String language) {
            return new Picture(
                    picture.file(),
                    typed(picture.alt(), alt, language),
                    typed(picture.caption(), caption, language),
                    typed(picture.credit(), credit, language),
                    picture.extras());
        }

        private static @Nullable LocalText typed(@Nullable LocalText before, TextField field, String language) {
            String text = field.getText();
            if (before == null) {
                return text.isBlank() ? null : new LocalText(Map.of(language, text));
            }
            if (text.isBlank()) {
                return null;
            }
            return before.in(language).equals(text) ? before : before.with(language, text);
        }
    }

    /**
     * @param prefix of the ids of all that is in it
     * @param onLeft told when a field is left, or a picture removed
     */
    PictureList(String prefix, PictureLoader loader, Runnable onLeft) {
        super(6);
        this.prefix = prefix;
        this.loader = loader;
        this.onLeft = onLeft;
        setId(prefix + "-pictures");
        managedProperty().bind(visibleProperty());
        add.setId(prefix + "-picture-add");
        getChildren().addAll(name, rows, add);
    }

    void onAdd(Runnable listener) {
        add.setOnAction(event -> listener.run());
    }

    void name(Messages spoken) {
        words = spoken;
        add.setText(spoken.get("picture.add"));
    }

    /** Says whose pictures these are. */
    void head(String text) {
        name.setText(text);
    }

    /** Some pictures and one more. */
    static List<Picture> with(List<Picture> pictures, Picture added) {
        List<Picture> all = new ArrayList<>(pictures);
        all.add(added);
        return all;
    }

    /** Shows pictures. Fields that say so already stay as they are: made anew they would lose the keyboard. */
    void show(List<Picture> pictures, String spoken) {
        if (!spoken.equals(language) || !pictures.equals(edited())) {
            fill(pictures, spoken);
        }
    }

    private void fill(List<Picture> pictures, String spoken) {
        language = spoken;
        shown.clear();
        rows.getChildren().clear();
        for (int i = 0; i < pictures.size(); i++) {
            rows.getChildren().add(row(pictures.get(i), i));
        }
        rows.setVisible(!pictures.isEmpty());
        rows.setManaged(!pictures.isEmpty());
    }

    private VBox row(Picture picture, int at) {
        Messages spoken = words;
        if (spoken == null) {
            throw new IllegalStateException("it has no words yet");
        }
        TextField alt = field(prefix + "-picture-alt-" + at, picture.alt());
        TextField caption = field(prefix + "-picture-caption-" + at, picture.caption());
        TextField credit = field(prefix + "-picture-credit-" + at, picture.credit());
        shown.add(new Row(picture, alt, caption, credit));
        Label asked = Words.wrapped(spoken.get("picture.alt.asked"), "chapters-missing");
        asked.visibleProperty().bind(alt.textProperty().map(String::isBlank));
        asked.managedProperty().bind(asked.visibleProperty());
        Button remove = new Button(spoken.get("picture.remove"));
        remove.setId(prefix + "-picture-remove-" + at);
        remove.setOnAction(event -> remove(picture));
        VBox row = new VBox(
                4,
                new PictureBox(Picture.of(picture.file()), language, loader, WIDTH, HEIGHT),
                named(spoken.get("picture.alt"), alt),
                alt,
                asked,
                named(spoken.get("picture.caption"), caption),
                caption,
                named(spoken.get("picture.credit"), credit),
                credit,
                remove);
        row.getStyleClass().add("chapters-picture");
        return row;
    }

    private static Label named(String text, TextField field) {
        Label label = new Label(text);
        label.getStyleClass().add("chapters-field");
        label.setLabelFor(field);
        return label;
    }

    private TextField field(String id, @Nullable LocalText text) {
        TextField field = new TextField(text == null ? "" : text.in(language));
        field.setId(id);
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                onLeft.run();
            }
        });
        field.setOnAction(event -> onLeft.run());
        return field;
    }

    private void remove(Picture picture) {
        shown.removeIf(each -> each.picture() == picture);
        fill(edited(), language);
        onLeft.run();
    }

    /** The pictures as the fields have them. */
    List<Picture> edited() {
        return shown.stream().map(each -> each.edited(language)).toList();
    }

    /** The keyboard goes to the last picture's description. */
    void beginLast() {
        if (!shown.isEmpty()) {
            shown.get(shown.size() - 1).alt().requestFocus();
        }
    }
}
