package org.chronocarte.ui.present.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronocarte.model.quiz.OrderTask;
import org.chronocarte.model.quiz.Score;
import org.jspecify.annotations.Nullable;

/** Events to be put in order: dragged, or lifted with the space bar and moved with the arrow keys. */
final class OrderView implements TaskView {

    private final OrderTask task;
    private final QuizWords words;
    private final VBox list = new VBox();
    private final List<OrderRow> rows;
    private final boolean answering;
    private @Nullable OrderRow lifted;
    private boolean revealed;
    private Runnable onAnswer = () -> {};

    /** @param answering whether a pupil answers here */
    OrderView(OrderTask task, QuizWords words, boolean answering) {
        this.task = task;
        this.words = words;
        this.answering = answering;
        list.getStyleClass().add("quiz-rows");
        list.setId("quiz-order");
        rows = new ArrayList<>(
                task.shown().stream().map(id -> new OrderRow(id, words)).toList());
        list.getChildren().addAll(rows);
        if (answering) {
            rows.forEach(this::take);
        } else {
            // A class answers aloud, by letters: when the right order comes, they must still say what was meant.
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).letter(Badge.letter(i));
            }
        }
        arrange();
    }

    private void take(OrderRow row) {
        row.setFocusTraversable(true);
        row.getStyleClass().add("quiz-choice");
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            row.requestFocus();
            lift(row);
        });
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> dragged(row, event));
        row.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> lift(null));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(row, event));
    }

    private void lift(@Nullable OrderRow row) {
        lifted = revealed ? null : row;
        rows.forEach(each -> each.lifted(each == lifted));
    }

    private void dragged(OrderRow row, MouseEvent event) {
        Point2D at = list.sceneToLocal(event.getSceneX(), event.getSceneY());
        for (int i = 0; i < rows.size(); i++) {
            double top = rows.get(i).getBoundsInParent().getMinY();
            double bottom = rows.get(i).getBoundsInParent().getMaxY();
            if (at.getY() >= top && at.getY() < bottom) {
                move(row, i);
                return;
            }
        }
    }

    private void pressed(OrderRow row, KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.SPACE) {
            lift(lifted == row ? null : row);
        } else if (code == KeyCode.UP || code == KeyCode.DOWN) {
            int to = rows.indexOf(row) + (code == KeyCode.UP ? -1 : 1);
            if (lifted == row) {
                move(row, to);
            } else if (to >= 0 && to < rows.size()) {
                lift(null);
                rows.get(to).requestFocus();
            }
        } else {
            return;
        }
        event.consume();
    }

    private void move(OrderRow row, int to) {
        int from = rows.indexOf(row);
        if (revealed || from == to || to < 0 || to >= rows.size()) {
            return;
        }
        rows.remove(from);
        rows.add(to, row);
        arrange();
        row.requestFocus();
        onAnswer.run();
    }

    private void arrange() {
        for (int i = 0; i < rows.size(); i++) {
            if (answering) {
                rows.get(i).number(i + 1, rows.size());
            }
            // Taken out and put in again, a row would lose keyboard and drag.
            rows.get(i).toFront();
        }
        // What a drag goes by next is where the rows are now.
        list.layout();
    }

    private List<String> order() {
        return rows.stream().map(OrderRow::entryId).toList();
    }

    @Override
    public Region node() {
        return list;
    }

    @Override
    public void reveal() {
        List<String> given = order();
        lift(null);
        revealed = true;
        var byId = rows.stream().collect(Collectors.toMap(OrderRow::entryId, Function.identity()));
        Collections.sort(rows, (a, b) -> Integer.compare(place(a), place(b)));
        arrange();
        byId.values().forEach(OrderRow::date);
        if (answering) {
            for (int i = 0; i < given.size(); i++) {
                Objects.requireNonNull(byId.get(given.get(i))).mark(task.isRight(given, i), words);
            }
        }
    }

    private int place(OrderRow row) {
        return task.solution().indexOf(row.entryId());
    }

    @Override
    public Optional<Score> score() {
        return Optional.of(task.check(order()));
    }

    @Override
    public void focus() {
        rows.get(0).requestFocus();
    }

    @Override
    public void onAnswer(Runnable listener) {
        onAnswer = listener;
    }
}
