package org.chronocarte.ui.chapters;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;

/** Whether a chapter comes step by step: yes, no, or as the speaker sets it for all. */
final class StepwiseChoice extends ChoiceBox<Optional<Boolean>> {

    private boolean showing;

    StepwiseChoice() {
        setId("chapter-stepwise");
    }

    /** What is told of a choice; null stands for the speaker's. */
    void on(Consumer<@Nullable Boolean> chosen) {
        valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                chosen.accept(now.orElse(null));
            }
        });
    }

    void name(Messages words) {
        showing = true;
        Optional<Boolean> before = getValue();
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Boolean> choice) {
                if (choice == null || choice.isEmpty()) {
                    return words.get("stepwise.speaker");
                }
                return words.get(choice.get() ? "stepwise.yes" : "stepwise.no");
            }

            @Override
            public Optional<Boolean> fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        getItems().setAll(List.of(Optional.empty(), Optional.of(true), Optional.of(false)));
        setValue(before);
        showing = false;
    }

    /** Shows a choice; null stands for the speaker's. */
    void show(@Nullable Boolean choice) {
        showing = true;
        setValue(Optional.ofNullable(choice));
        showing = false;
    }
}
