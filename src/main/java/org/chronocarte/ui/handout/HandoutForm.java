package org.chronocarte.ui.handout;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.handout.HandoutPaper;
import org.chronocarte.picture.handout.HandoutPart;
import org.chronocarte.picture.handout.HandoutSettings;

/** How a handout is wanted: paper, colours, parts. */
final class HandoutForm extends VBox {

    private static final double GAP = 8;
    private static final double WIDTH = 250;

    private final RadioButton a3 = new RadioButton();
    private final RadioButton landscape = new RadioButton();
    private final CheckBox grey = new CheckBox();
    private final Map<HandoutPart, CheckBox> parts = new EnumMap<>(HandoutPart.class);
    private final Runnable changed;

    /** @param changed run after each change */
    HandoutForm(Messages words, HandoutSettings from, Runnable changed) {
        super(GAP);
        this.changed = changed;
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        RadioButton a4 = new RadioButton();
        RadioButton portrait = new RadioButton();
        a4.setSelected(from.paper() == HandoutPaper.A4);
        portrait.setSelected(!from.landscape());
        name(a4, "handout-a4", words.get("a4"));
        name(a3, "handout-a3", words.get("a3"));
        name(portrait, "handout-portrait", words.get("portrait"));
        name(landscape, "handout-landscape", words.get("landscape"));
        a3.setSelected(from.paper() == HandoutPaper.A3);
        landscape.setSelected(from.landscape());
        grey.setId("handout-grey");
        grey.setText(words.get("grey"));
        grey.setSelected(from.blackAndWhite());
        getChildren()
                .addAll(
                        heading(words.get("paper")),
                        pair(a4, a3),
                        pair(portrait, landscape),
                        grey,
                        heading(words.get("parts")));
        for (HandoutPart part : HandoutPart.values()) {
            String key = part.name().toLowerCase(Locale.ROOT);
            CheckBox box = new CheckBox(words.get("part." + key));
            box.setId("handout-part-" + key);
            box.setSelected(from.has(part));
            box.selectedProperty().addListener((property, before, now) -> changed.run());
            parts.put(part, box);
            getChildren().add(box);
        }
        grey.selectedProperty().addListener((property, before, now) -> changed.run());
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("handout-heading");
        return label;
    }

    private static void name(RadioButton button, String id, String text) {
        button.setId(id);
        button.setText(text);
    }

    private HBox pair(RadioButton one, RadioButton other) {
        ToggleGroup group = new ToggleGroup();
        one.setToggleGroup(group);
        other.setToggleGroup(group);
        other.selectedProperty().addListener((property, before, now) -> changed.run());
        return new HBox(2 * GAP, one, other);
    }

    HandoutSettings settings() {
        Set<HandoutPart> wanted = EnumSet.noneOf(HandoutPart.class);
        parts.forEach((part, box) -> {
            if (box.isSelected()) {
                wanted.add(part);
            }
        });
        return new HandoutSettings(
                a3.isSelected() ? HandoutPaper.A3 : HandoutPaper.A4, landscape.isSelected(), grey.isSelected(), wanted);
    }
}
