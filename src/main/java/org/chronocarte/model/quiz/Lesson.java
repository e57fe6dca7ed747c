package org.chronocarte.model.quiz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;

/**
 * Tasks put one after another to one pupil, and how right the answers were so far. Immutable; nothing says who answered.
 *
 * @param tasks those to put, in order
 * @param scores of the tasks that were answered, in the same order; at most as many as there are tasks
 */
public record Lesson(List<Task> tasks, List<Score> scores) {

    public Lesson {
        tasks = List.copyOf(tasks);
        scores = List.copyOf(scores);
        if (scores.size() > tasks.size()) {
            throw new IllegalArgumentException(scores.size() + " scores of " + tasks.size() + " tasks");
        }
    }

    /** Nothing answered yet. */
    public static Lesson of(List<Task> tasks) {
        return new Lesson(tasks, List.of());
    }

    /**
     * What there is to ask of a dossier: the questions of its chapters, then its own; where there are none, ones made
     * from all of it. One that several chapters put, as copies do, comes once.
     *
     * @param seed chooses among what could be asked
     */
    public static Lesson about(EntryIndex index, long seed) {
        Set<Question> stored = new LinkedHashSet<>();
        index.dossier().chapters().forEach(chapter -> stored.addAll(chapter.questions()));
        stored.addAll(index.dossier().questions());
        List<Task> tasks = Task.all(List.copyOf(stored), index);
        return of(tasks.isEmpty() ? Task.all(new QuestionMaker(index).propose(seed), index) : tasks);
    }

    /** The task that is to be answered; empty after the last. */
    public Optional<Task> current() {
        return isOver() ? Optional.empty() : Optional.of(tasks.get(scores.size()));
    }

    public boolean isOver() {
        return scores.size() == tasks.size();
    }

    /** The lesson with the current task answered. @throws IllegalStateException when it is over */
    public Lesson answered(Score score) {
        if (isOver()) {
            throw new IllegalStateException("no task is left");
        }
        List<Score> all = new ArrayList<>(scores);
        all.add(score);
        return new Lesson(tasks, all);
    }

    /** All of it in percent, each task counting as much as the next; 0 without any answered. */
    public int percent() {
        return (int) Math.round(
                100 * scores.stream().mapToDouble(Score::share).average().orElse(0));
    }
}
