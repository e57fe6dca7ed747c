package org.chronocarte.ui.present;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.present.tools.Tool;
import org.chronocarte.ui.present.tools.Toolbox;

/** The speaker's buttons: those of the tour, and those of the tools, which show what is in use. */
final class SpeakerButtons extends VBox {

    private final Consumer<Deed> deeds;
    private final Messages words;
    private final Map<Deed, ToggleButton> toggles = new EnumMap<>(Deed.class);

    /** @param asides whether there are questions that belong to no chapter */
    SpeakerButtons(Consumer<Deed> deeds, Messages words, boolean asides) {
        this.deeds = deeds;
        this.words = words;
        Button aside = button("speaker.aside", Deed.ASIDE);
        aside.setVisible(asides);
        aside.setManaged(asides);
        FlowPane tour = new FlowPane(
                button("speaker.back", Deed.PREVIOUS),
                button("speaker.on", Deed.NEXT),
                button("speaker.ask", Deed.QUESTION),
                aside,
                button("speaker.black", Deed.BLACK),
                button("speaker.freeze", Deed.FREEZE),
                button("speaker.dates", Deed.HIDE_DATES),
                button("speaker.places", Deed.HIDE_PLACES),
                button("speaker.end", Deed.END));
        FlowPane tools = new FlowPane(
                toggle("speaker.laser", Deed.LASER),
                toggle("speaker.spotlight", Deed.SPOTLIGHT),
                toggle("speaker.pen", Deed.PEN),
                button("speaker.color", Deed.COLOR),
                button("speaker.undo", Deed.UNDO),
                button("speaker.wipe", Deed.WIPE),
                toggle("speaker.magnify", Deed.MAGNIFY),
                toggle("speaker.stepwise", Deed.STEPWISE));
        for (FlowPane each : List.of(tour, tools)) {
            each.getStyleClass().add("speaker-buttons");
        }
        getChildren().addAll(tools, tour);
    }

    private Button button(String key, Deed deed) {
        return dressed(new Button(), key, deed);
    }

    private ToggleButton toggle(String key, Deed deed) {
        ToggleButton toggle = dressed(new ToggleButton(), key, deed);
        toggles.put(deed, toggle);
        return toggle;
    }

    private <T extends ButtonBase> T dressed(T button, String key, Deed deed) {
        button.setText(words.get(key));
        button.setId(key.replace('.', '-'));
        button.setFocusTraversable(false);
        button.setOnAction(event -> deeds.accept(deed));
        return button;
    }

    /** Shows what is in use. */
    void show(Toolbox box, boolean stepwise) {
        toggles.forEach((deed, toggle) -> toggle.setSelected(
                switch (deed) {
                    case LASER -> box.tool() == Tool.LASER;
                    case SPOTLIGHT -> box.tool() == Tool.SPOTLIGHT;
                    case PEN -> box.tool() == Tool.PEN;
                    case MAGNIFY -> box.magnifier().isOn();
                    default -> stepwise;
                }));
    }
}
