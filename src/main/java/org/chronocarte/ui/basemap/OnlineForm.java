package org.chronocarte.ui.basemap;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.chronocarte.io.settings.Settings.OnlineChoice;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/** Asks for the address of a server's map, and whom to name on it. It asks the server nothing. */
final class OnlineForm {

    private static final double INDENT = 24;
    private static final String EXAMPLE = "https://example.org/{z}/{x}/{y}.png";

    private final Predicate<String> accepts;
    private final Messages words;
    private final TextField address = new TextField();
    private final TextField credit = new TextField();
    private final Button show = new Button();
    private final Label wrong = Words.wrapped("", "problem-message");
    private final VBox box = new VBox(6);

    /**
     * @param accepts tells addresses of tiles from others
     * @param now what is in use, or null
     * @param changed run when something else is typed
     * @param preview run when the reader wants to see it
     */
    OnlineForm(
            Predicate<String> accepts, Messages words, @Nullable OnlineChoice now, Runnable changed, Runnable preview) {
        this.accepts = accepts;
        this.words = words;
        field(address, "basemap-address", now == null ? "" : now.address(), EXAMPLE);
        field(credit, "basemap-online-credit", now == null ? "" : now.credit(), words.get("online.credit.example"));
        address.textProperty().addListener((property, before, typed) -> changed.run());
        credit.textProperty().addListener((property, before, typed) -> changed.run());
        show.setId("basemap-show");
        show.setText(words.get("online.show"));
        show.setOnAction(event -> preview.run());
        wrong.setId("basemap-wrong");
        box.setPadding(new Insets(0, 0, 0, INDENT));
        box.getChildren()
                .setAll(
                        Words.wrapped(words.get("online.warning"), "problem-fix"),
                        named(words.get("online.address"), address),
                        address,
                        named(words.get("online.credit"), credit),
                        credit,
                        wrong,
                        show);
    }

    private static void field(TextField field, String id, String text, String example) {
        field.setId(id);
        field.setText(text);
        field.setPromptText(example);
    }

    private static Label named(String name, TextField field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        return label;
    }

    Node node() {
        return box;
    }

    void show(boolean visible) {
        box.setVisible(visible);
        box.setManaged(visible);
    }

    /** Says what is wrong with what was typed, and offers a preview of what is right. */
    void check() {
        boolean begun = !address.getText().isBlank();
        boolean good = accepts.test(address.getText());
        String problem =
                begun && !good ? words.get("online.wrong", "{z}", "{x}", "{y}", "{r}") : good ? uncredited() : "";
        wrong.setText(problem);
        wrong.setVisible(!problem.isEmpty());
        wrong.setManaged(!problem.isEmpty());
        show.setDisable(choice().isEmpty());
    }

    private String uncredited() {
        return credit.getText().isBlank() ? words.get("online.uncredited") : "";
    }

    /** What was typed; empty as long as it cannot be used. */
    Optional<OnlineChoice> choice() {
        return accepts.test(address.getText()) && !credit.getText().isBlank()
                ? Optional.of(new OnlineChoice(
                        address.getText().strip(), credit.getText().strip()))
                : Optional.empty();
    }
}
