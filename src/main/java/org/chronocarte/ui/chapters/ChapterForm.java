package org.chronocarte.ui.chapters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.PictureLoader;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/** The fields of one chapter, in one language. What is typed is told when a field is left. For the FX thread. */
final class ChapterForm extends VBox {

    private static final double LONGEST = 600;

    private final Label missing = Words.wrapped("", "chapters-missing");
    private final Label titleName = new Label();
    private final TextField title = new TextField();
    private final Label textName = new Label();
    private final TextArea text = area("chapter-text", 7);
    private final TextNotes textNotes = new TextNotes(text);
    private final Label questionName = new Label();
    private final TextArea question = area("chapter-question", 2);
    private final Label notesName = new Label();
    private final TextArea notes = area("chapter-notes", 3);
    private final Label minutesName = new Label();
    private final TextField minutes = new TextField();
    private final PictureList pictures;
    private final Label stepwiseName = new Label();
    private final StepwiseChoice stepwise = new StepwiseChoice();
    private final QuestionList questions = new QuestionList("");
    private final StressList stressed = new StressList();
    private final Button stress = button("chapter-stress");
    private final Button view = button("chapter-view");
    private @Nullable Chapter shown;
    private String language = "en";

    ChapterForm(PictureLoader loader, Runnable onLeft) {
        pictures = new PictureList("chapter", loader, onLeft);
        getStyleClass().add("chapters-form");
        title.setId("chapter-title");
        minutes.setId("chapter-minutes");
        minutes.setPrefColumnCount(5);
        minutes.setMaxWidth(90);
        missing.setId("chapter-missing");
        missing.managedProperty().bind(missing.visibleProperty());
        titleName.setLabelFor(title);
        textName.setLabelFor(text);
        questionName.setLabelFor(question);
        notesName.setLabelFor(notes);
        minutesName.setLabelFor(minutes);
        stepwiseName.setLabelFor(stepwise);
        for (TextInputControl field : List.of(title, text, question, notes, minutes)) {
            field.focusedProperty().addListener((property, before, now) -> {
                if (!now) {
                    onLeft.run();
                }
            });
        }
        title.setOnAction(event -> onLeft.run());
        minutes.setOnAction(event -> onLeft.run());
        FlowPane buttons = new FlowPane(6, 6, view, stress);
        getChildren()
                .addAll(
                        missing,
                        titleName,
                        title,
                        textName,
                        text,
                        textNotes,
                        questionName,
                        question,
                        notesName,
                        notes,
                        minutesName,
                        minutes,
                        pictures,
                        stressed,
                        buttons,
                        stepwiseName,
                        stepwise,
                        questions);
    }

    private static TextArea area(String id, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(USE_PREF_SIZE);
        // The tabulator goes on, as in any form; who typed it in a text got a gap that nobody sees while editing.
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isShiftDown()) {
                event.consume();
                area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, true, false, false));
            }
        });
        return area;
    }

    private static Button button(String id) {
        Button button = new Button();
        button.setId(id);
        return button;
    }

    PictureList pictures() {
        return pictures;
    }

    void on(Runnable toView, Runnable toStress, Consumer<String> toUnstress, Consumer<@Nullable Boolean> toSteps) {
        stressed.onRemove(toUnstress);
        stepwise.on(toSteps);
        view.setOnAction(event -> toView.run());
        stress.setOnAction(event -> toStress.run());
    }

    QuestionList questions() {
        return questions;
    }

    void name(Messages words) {
        titleName.setText(words.get("title"));
        textName.setText(words.get("text"));
        text.setPromptText(words.get("text.prompt"));
        textNotes.name(words);
        questionName.setText(words.get("question"));
        notesName.setText(words.get("notes"));
        minutesName.setText(words.get("minutes"));
        view.setText(words.get("view"));
        pictures.name(words);
        pictures.head(words.get("pictures"));
        stepwiseName.setText(words.get("stepwise"));
        stepwise.name(words);
        questions.name(words, words.get("questions"));
    }

    /**
     * Shows a chapter.
     *
     * @param remarks what is to be said of it
     */
    void show(Chapter chapter, String spoken, ChapterRemarks remarks) {
        boolean other = shown == null || !shown.id().equals(chapter.id()) || !language.equals(spoken);
        shown = chapter;
        language = spoken;
        fill(title, chapter.title(), other);
        fill(text, chapter.text(), other);
        fill(question, chapter.question(), other);
        fill(notes, chapter.notes(), other);
        if (other || !minutes.isFocused()) {
            minutes.setText(written(chapter.minutes()));
        }
        pictures.show(chapter.pictures(), language);
        stepwise.show(chapter.stepwise());
        String unseen = remarks.unseen(chapter);
        missing.setText(unseen);
        missing.setVisible(!unseen.isEmpty());
        stressed.show(remarks.stressed(chapter), remarks.stressedEntries(chapter));
        String stressing = remarks.stressing(chapter);
        stress.setVisible(!stressing.isEmpty());
        stress.setManaged(!stressing.isEmpty());
        if (!stressing.isEmpty()) {
            stress.setText(stressing);
        }
    }

    private void fill(TextInputControl field, @Nullable LocalText value, boolean other) {
        String wanted = value == null ? "" : value.in(language);
        if ((other || !field.isFocused()) && !wanted.equals(field.getText())) {
            field.setText(wanted);
        }
    }

    private static String written(@Nullable Double number) {
        return number == null
                ? ""
                : number == Math.rint(number) ? String.valueOf(Math.round(number)) : String.valueOf(number);
    }

    /** The chapter as the fields have it; empty when none is shown or nothing was changed. */
    Optional<Chapter> edited() {
        Chapter before = shown;
        if (before == null) {
            return Optional.empty();
        }
        Chapter now = before.withWords(
                        title.getText().isBlank() ? before.title() : typed(before.title(), title),
                        typed(before.text(), text),
                        optional(before.question(), question),
                        optional(before.notes(), notes),
                        minutes(before.minutes()))
                .withPictures(pictures.edited());
        return now.equals(before) ? Optional.empty() : Optional.of(now);
    }

    private LocalText typed(LocalText before, TextInputControl field) {
        return before.in(language).equals(field.getText()) ? before : before.with(language, field.getText());
    }

    private @Nullable LocalText optional(@Nullable LocalText before, TextInputControl field) {
        if (before == null) {
            return field.getText().isBlank() ? null : new LocalText(Map.of(language, field.getText()));
        }
        return field.getText().isBlank() ? null : typed(before, field);
    }

    /** What is no number of minutes is not taken. */
    private @Nullable Double minutes(@Nullable Double before) {
        String typed = minutes.getText().strip().replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        try {
            double number = Double.parseDouble(typed);
            return number > 0 && number <= LONGEST ? Double.valueOf(number) : before;
        } catch (NumberFormatException e) {
            return before;
        }
    }

    /** The keyboard goes to the title, all of it chosen. */
    void beginTitle() {
        title.requestFocus();
        title.selectAll();
    }

    /** Forgets the chapter: what is in the fields is not told any more. */
    void clear() {
        shown = null;
    }
}
