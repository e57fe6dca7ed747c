package org.chronocarte.ui.main;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.chronocarte.model.explore.Exploration;
import org.jspecify.annotations.Nullable;

/** "As known on": chooses the day whose knowledge is shown; without one, all that is known today. */
final class KnownOnPicker extends HBox {

    private final Label label = new Label();
    private final DatePicker day = new DatePicker();
    private final Button clear = new Button("×");
    private final Tooltip tip = new Tooltip();
    private final Exploration exploration;
    private final Consumer<String> refused;
    private boolean showing;

    /** @param refused told what was typed that is no day */
    KnownOnPicker(Exploration exploration, Consumer<String> refused) {
        this.exploration = exploration;
        this.refused = refused;
        getStyleClass().add("known-on");
        setAlignment(Pos.CENTER_LEFT);
        label.setMinWidth(Region.USE_PREF_SIZE);
        day.setId("known-on");
        clear.setId("known-on-clear");
        clear.getStyleClass().setAll("known-on-clear");
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(event -> day.setValue(null));
        getChildren().addAll(label, day, clear);
        day.setTooltip(tip);
        day.showingProperty().addListener((property, before, open) -> {
            // It would lie on the calendar's months.
            tip.hide();
            day.setTooltip(open ? null : tip);
        });
        day.valueProperty().addListener((property, before, now) -> choose(now));
    }

    /** What stands before the day; a bar without room for it leaves it out. */
    Label label() {
        return label;
    }

    private void choose(@Nullable LocalDate chosen) {
        if (!showing) {
            exploration.go(state -> state.withAsKnownOn(chosen));
        }
    }

    void name(MainWords words) {
        label.setText(words.get("known"));
        label.setLabelFor(day);
        day.setPromptText(words.get("known.today"));
        day.setAccessibleText(words.get("known.spoken"));
        tip.setText(words.get("known.tip"));
        clear.setAccessibleText(words.get("known.clear"));
        day.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate value) {
                return value == null ? "" : words.day(value);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                Optional<LocalDate> typed = DayInput.parse(text);
                boolean same = text.equals(toString(day.getValue()));
                if (typed.isEmpty() && !same && !text.isBlank()) {
                    refused.accept(text.strip());
                }
                return text.isBlank() ? null : typed.orElse(day.getValue());
            }
        });
    }

    void show(@Nullable LocalDate chosen) {
        showing = true;
        if (!Objects.equals(chosen, day.getValue())) {
            day.setValue(chosen);
        }
        clear.setVisible(chosen != null);
        showing = false;
    }
}
