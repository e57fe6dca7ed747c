package org.chronocarte.ui.chapters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.quiz.QuestionParts;
import org.chronocarte.model.quiz.Task;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/** One question: what kind, about what, in which words; all of it can be changed, and it can be moved and removed. */
final class QuestionRow extends VBox {

    private final Messages words;
    private final String language;
    private final TextField task = new TextField();
    private Question question;

    /** What is done with a question, by its index. */
    interface Deeds {

        void worded(int at, Question question);

        /** Puts another in its place, which asks about other entries. */
        void replaced(int at, Question question);

        void moved(int at, int to);

        void removed(int at);
    }

    /** @param selected id of the entry that is selected on map or timeline; null for none */
    QuestionRow(
            String prefix,
            int at,
            Question question,
            EntryIndex index,
            @Nullable String selected,
            Messages words,
            Deeds deeds) {
        this.words = words;
        this.question = question;
        this.language = words.locale().getLanguage();
        getStyleClass().add("chapters-question");
        Label kind = new Label(kind());
        kind.getStyleClass().add("chapters-question-kind");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                kind,
                gap,
                button("↑", words.get("question.up"), prefix + "question-up-" + at, () -> deeds.moved(at, at - 1)),
                button("↓", words.get("question.down"), prefix + "question-down-" + at, () -> deeds.moved(at, at + 1)),
                button("✕", words.get("question.remove"), prefix + "question-remove-" + at, () -> deeds.removed(at)));
        head.getStyleClass().add("chapters-question-head");
        task.setId(prefix + "question-task-" + at);
        task.setPromptText(words.get("question.task"));
        task.setAccessibleText(words.get("question.task"));
        task.setText(said());
        task.setOnAction(event -> leave(at, deeds));
        task.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                leave(at, deeds);
            }
        });
        getChildren().add(head);
        List<String> about = about(index.catalog());
        for (int i = 0; i < about.size(); i++) {
            int part = i;
            Runnable lose = () -> deeds.replaced(at, QuestionParts.without(this.question, part));
            getChildren().add(part(about.get(i), prefix + "question-part-" + at + "-" + i, lose));
        }
        getChildren()
                .addAll(more(prefix + "question-add-" + at, index, selected, next -> deeds.replaced(at, next)), task);
        List<String> gone = Task.missing(question, index);
        if (!gone.isEmpty()) {
            warn(words.get("question.lacking", gone.size(), String.join(", ", gone)));
        } else if (Task.of(question, index).isEmpty()) {
            warn(words.get("question.unsettled"));
        }
        List<String> leftOut = QuestionParts.leftOut(question, index).stream()
                .map(id -> title(id, index.catalog()))
                .toList();
        if (!leftOut.isEmpty()) {
            warn(words.get("question.leftout", String.join(", ", leftOut)));
        }
    }

    private void warn(String text) {
        getChildren().add(Words.wrapped(text, "chapters-question-warning"));
    }

    private static Button button(String sign, String what, String id, Runnable action) {
        Button button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
        button.getStyleClass().add("chapters-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    private String kind() {
        if (question instanceof Question.Order) {
            return words.get("question.order");
        }
        return words.get(question instanceof Question.PlaceOnMap ? "question.place" : "question.match");
    }

    private HBox part(String about, String id, Runnable lose) {
        Label said = Words.wrapped("• " + about, "chapters-question-about");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox part = new HBox(said);
        part.getStyleClass().add("chapters-question-head");
        if (QuestionParts.canLose(question)) {
            part.getChildren().add(button("✕", words.get("question.part.remove", about), id, lose));
        }
        return part;
    }

    /** The button that asks about the selected entry too, or why there is none. */
    private Node more(String id, EntryIndex index, @Nullable String selected, Consumer<Question> take) {
        boolean place = question instanceof Question.PlaceOnMap;
        if (selected == null || question.entries().contains(selected)) {
            return Words.wrapped(
                    words.get(place ? "question.select.place" : "question.select"), "chapters-question-how");
        }
        return QuestionParts.with(question, selected, index)
                .<Node>map(next -> {
                    Button add = new Button(words.get(place ? "question.instead" : "question.add"));
                    add.setId(id);
                    add.getStyleClass().add("chapters-button");
                    add.setOnAction(event -> take.accept(
                            QuestionParts.with(this.question, selected, index).orElse(next)));
                    return add;
                })
                .orElseGet(() -> Words.wrapped(words.get("question.unfit"), "chapters-question-how"));
    }

    private List<String> about(Catalog catalog) {
        if (question instanceof Question.Match match) {
            return match.pairs().stream()
                    .map(pair ->
                            words.get("question.pair", title(pair.event(), catalog), title(pair.answer(), catalog)))
                    .toList();
        }
        return question.entries().stream().map(id -> title(id, catalog)).toList();
    }

    private String title(String id, Catalog catalog) {
        return catalog.entry(id).map(each -> each.title().in(language)).orElse(id);
    }

    private String said() {
        LocalText own = question.task();
        return own == null ? "" : own.in(language);
    }

    private void leave(int at, Deeds deeds) {
        edited().ifPresent(each -> {
            question = each;
            deeds.worded(at, each);
        });
    }

    private Optional<Question> edited() {
        String typed = task.getText().strip();
        return typed.equals(said()) ? Optional.empty() : Optional.of(question.worded(worded(typed)));
    }

    private @Nullable LocalText worded(String typed) {
        LocalText own = question.task();
        if (typed.isEmpty()) {
            return null;
        }
        return own == null ? new LocalText(Map.of(language, typed)) : own.with(language, typed);
    }
}
