package org.chronocarte.ui.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/** Some questions: proposed, changed, moved, removed. For the FX thread. */
final class QuestionList extends VBox implements QuestionRow.Deeds {

    private final String prefix;
    private final Label heading = Words.wrapped("", "chapters-field");
    private final VBox rows = new VBox();
    private final Button make = new Button();
    private final Label none = Words.wrapped("", "chapters-question-warning");
    private Consumer<List<Question>> onChange = questions -> {};
    private List<Question> questions = List.of();
    private @Nullable Shown shown;

    /** By what the rows were made. */
    private record Shown(
            EntryIndex index,
            List<Question> questions,
            @Nullable String selected,
            Messages words) {}

    /** @param prefix of the ids of all that is in it */
    QuestionList(String prefix) {
        this.prefix = prefix;
        getStyleClass().add("chapters-questions");
        make.setId(prefix + "questions-make");
        none.setId(prefix + "questions-none");
        none.managedProperty().bind(none.visibleProperty());
        none.setVisible(false);
        rows.getStyleClass().add("chapters-questions-rows");
        getChildren().addAll(heading, rows, make, none);
    }

    /**
     * Says what is to be done.
     *
     * @param changed told the questions as they are to be
     * @param proposed makes more of them
     */
    void on(Consumer<List<Question>> changed, Runnable proposed) {
        onChange = changed;
        make.setOnAction(event -> proposed.run());
    }

    /** @param title says whose questions these are */
    void name(Messages words, String title) {
        heading.setText(title);
        make.setText(words.get("questions.make"));
        none.setText(words.get("questions.none"));
    }

    /**
     * Shows questions.
     *
     * @param selected id of the entry that is selected on map or timeline; null for none
     */
    void show(List<Question> wanted, EntryIndex index, @Nullable String selected, Messages words) {
        Shown next = new Shown(index, wanted, selected, words);
        // It was said of what was chosen then.
        none.setVisible(false);
        if (next.equals(shown)) {
            return;
        }
        boolean there = shown != null && isThere(shown, next);
        shown = next;
        questions = wanted;
        // Rows that were reworded say so already; made anew they would lose the keyboard.
        if (!there) {
            String focused = focused();
            rows.getChildren().clear();
            for (int i = 0; i < wanted.size(); i++) {
                rows.getChildren().add(new QuestionRow(prefix, i, wanted.get(i), index, selected, words, this));
            }
            refocus(focused);
        }
    }

    /** The id of what has the keyboard among the rows; empty for none. */
    private String focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String id = owner == null || owner.getId() == null ? "" : owner.getId();
        for (Node each = owner; each != null; each = each.getParent()) {
            if (each == rows) {
                return id;
            }
        }
        return "";
    }

    /** Rows were made anew: the keyboard stays where it was, or goes to what is there still. */
    private void refocus(String id) {
        if (!id.isEmpty()) {
            Node same = rows.lookup("#" + id);
            (same == null ? make : same).requestFocus();
        }
    }

    private boolean isThere(Shown before, Shown now) {
        return before.words() == now.words()
                && Objects.equals(before.selected(), now.selected())
                && before.index().dossier().entries() == now.index().dossier().entries()
                && now.questions().equals(questions);
    }

    /** Says that no question can be made. */
    void noneCanBeMade() {
        none.setVisible(true);
    }

    @Override
    public void worded(int at, Question question) {
        List<Question> next = new ArrayList<>(questions);
        next.set(at, question);
        questions = List.copyOf(next);
        change(questions);
    }

    @Override
    public void replaced(int at, Question question) {
        List<Question> next = new ArrayList<>(questions);
        next.set(at, question);
        change(next);
    }

    @Override
    public void moved(int at, int to) {
        if (to >= 0 && to < questions.size()) {
            List<Question> next = new ArrayList<>(questions);
            next.add(to, next.remove(at));
            change(next);
        }
    }

    @Override
    public void removed(int at) {
        List<Question> next = new ArrayList<>(questions);
        next.remove(at);
        change(next);
    }

    private void change(List<Question> next) {
        onChange.accept(List.copyOf(next));
    }
}
