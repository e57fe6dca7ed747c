package org.chronocarte.ui.present.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chronocarte.model.quiz.MatchTask;
import org.chronocarte.model.quiz.Score;
import org.jspecify.annotations.Nullable;

/** Events on the left, answers on the right: one of each side, pressed one after the other, becomes a pair. */
final class MatchView implements TaskView {

    private final MatchTask task;
    private final QuizWords words;
    private final GridPane grid = new GridPane();
    private final Map<String, MatchChoice> choices = new HashMap<>();
    private final Map<String, String> matched = new HashMap<>();
    private final boolean answering;
    private @Nullable String event;
    private @Nullable String answer;
    private boolean revealed;
    private Runnable onAnswer = () -> {};

    /** @param answering whether a pupil answers here */
    MatchView(MatchTask task, QuizWords words, boolean answering) {
        this.task = task;
        this.words = words;
        this.answering = answering;
        grid.setId("quiz-match");
        grid.getStyleClass().add("quiz-grid");
        grid.getColumnConstraints().addAll(column(46), column(8), column(46));
        for (String each : task.events()) {
            choices.put(each, new MatchChoice(each, words, answering, deeds(each, true)));
        }
        for (String each : task.answers()) {
            choices.put(each, new MatchChoice(each, words, answering, deeds(each, false)));
        }
        if (answering) {
            grid.addEventHandler(KeyEvent.KEY_PRESSED, this::named);
        }
        arrange(task.answers());
        number();
    }

    /** An event by its number, an answer by its letter. */
    private void named(KeyEvent key) {
        KeyCode code = key.getCode();
        // Of the top row as of the number pad, the name ends with the digit.
        String name = code.getName().substring(code.getName().length() - 1);
        if (code.isDigitKey()) {
            named(true, Integer.parseInt(name) - 1, key);
        } else if (code.isLetterKey()) {
            named(false, name.charAt(0) - 'A', key);
        }
    }

    private void named(boolean isEvent, int at, KeyEvent key) {
        List<String> side = isEvent ? task.events() : task.answers();
        if (at >= 0 && at < side.size() && !revealed && !key.isShortcutDown()) {
            String id = side.get(at);
            choice(id).requestFocus();
            pressed(isEvent ? id : null, isEvent ? null : id);
            key.consume();
        }
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private MatchChoice.Deeds deeds(String id, boolean isEvent) {
        return new MatchChoice.Deeds() {
            @Override
            public void pressed() {
                MatchView.this.pressed(isEvent ? id : null, isEvent ? null : id);
            }

            @Override
            public void walk(int columns, int rows) {
                int row = (isEvent ? task.events() : task.answers()).indexOf(id) + rows;
                boolean left = columns == 0 ? isEvent : columns < 0;
                if (!revealed && row >= 0 && row < task.events().size()) {
                    choice((left ? task.events() : task.answers()).get(row)).requestFocus();
                }
            }
        };
    }

    private MatchChoice choice(String id) {
        return Objects.requireNonNull(choices.get(id), id);
    }

    private void arrange(List<String> answers) {
        grid.getChildren().clear();
        for (int row = 0; row < task.events().size(); row++) {
            grid.add(choice(task.events().get(row)), 0, row);
            grid.add(choice(answers.get(row)), 2, row);
        }
        grid.getChildren().forEach(each -> GridPane.setValignment(each, VPos.TOP));
    }

    private void pressed(@Nullable String left, @Nullable String right) {
        if (revealed) {
            return;
        }
        event = left == null ? event : Objects.equals(left, event) ? null : left;
        answer = right == null ? answer : Objects.equals(right, answer) ? null : right;
        String asked = event;
        String given = answer;
        if (asked != null && given != null) {
            matched.values().remove(given);
            matched.put(asked, given);
            event = null;
            answer = null;
        }
        number();
        onAnswer.run();
    }

    private void number() {
        for (int i = 0; i < task.events().size(); i++) {
            String each = task.events().get(i);
            choice(each).show(Integer.toString(i + 1), each.equals(event), matched.containsKey(each));
        }
        for (int i = 0; i < task.answers().size(); i++) {
            String each = task.answers().get(i);
            int pair = pair(each);
            choice(each).show(pair < 0 ? Badge.letter(i) : Integer.toString(pair + 1), each.equals(answer), pair >= 0);
        }
    }

    /** Index of the event that an answer is matched to; -1 for none. */
    private int pair(String given) {
        for (int i = 0; i < task.events().size(); i++) {
            if (given.equals(matched.get(task.events().get(i)))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Region node() {
        return grid;
    }

    @Override
    public void reveal() {
        revealed = true;
        List<String> right = new ArrayList<>();
        for (String each : task.events()) {
            right.add(Objects.requireNonNull(task.solution().get(each)));
        }
        arrange(right);
        for (int row = 0; row < right.size(); row++) {
            String asked = task.events().get(row);
            MatchChoice answered = choice(right.get(row));
            Label arrow = new Label("→");
            arrow.getStyleClass().add("quiz-arrow");
            arrow.setMaxWidth(Double.MAX_VALUE);
            grid.add(arrow, 1, row);
            choice(asked).show(Integer.toString(row + 1), false, false);
            answered.show(Badge.letter(task.answers().indexOf(right.get(row))), false, false);
            choice(asked).date(words.date(asked));
            answered.date(dateAndDelay(asked, right.get(row)));
            if (answering) {
                answered.mark(task.isRight(asked, matched.get(asked)));
            }
        }
    }

    private String dateAndDelay(String asked, String given) {
        String delay = words.delay(asked, given);
        return delay.isEmpty() ? words.date(given) : words.messages().get("dated", words.date(given), delay);
    }

    @Override
    public Optional<Score> score() {
        return matched.size() < task.events().size() ? Optional.empty() : Optional.of(task.check(matched));
    }

    @Override
    public void focus() {
        choice(task.events().get(0)).requestFocus();
    }

    @Override
    public void onAnswer(Runnable listener) {
        onAnswer = listener;
    }
}
