package org.chronocarte.ui.present.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.quiz.MatchTask;
import org.chronocarte.model.quiz.OrderTask;
import org.chronocarte.model.quiz.PlaceTask;
import org.chronocarte.model.quiz.Score;
import org.chronocarte.model.quiz.Task;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenWords;

/** What questions say, in one language. */
public final class QuizWords {

    private final EntryIndex index;
    private final Messages messages;
    private final WhenWords dates;

    /** @param language ISO 639 code */
    public QuizWords(EntryIndex index, String language) {
        this.index = index;
        Locale locale = Locale.forLanguageTag(language);
        messages = new Messages(ResourceBundle.getBundle("org.chronocarte.ui.present.quiz", locale));
        dates = new WhenWords(locale);
    }

    Messages messages() {
        return messages;
    }

    String in(LocalText text) {
        return text.in(messages.locale().getLanguage());
    }

    /** What is to be done. */
    public String task(Task task) {
        LocalText own = task.question().task();
        if (own != null) {
            return in(own);
        }
        if (task instanceof OrderTask) {
            return messages.get("task.order");
        }
        return task instanceof PlaceTask ? messages.get("task.place") : messages.get("task.match");
    }

    /** What was to be done, where it is told apart from other tasks: about one entry, with its title. */
    public String named(Task task) {
        return task instanceof PlaceTask place
                ? messages.get("task.about", task(task), title(place.entry().id()))
                : task(task);
    }

    /** How a pupil answers. */
    String how(Task task) {
        if (task instanceof OrderTask) {
            return messages.get("order.how");
        }
        return messages.get(task instanceof PlaceTask ? "place.how" : "match.how");
    }

    /** What is right, one line for each part of it. */
    public String answer(Task task) {
        if (task instanceof OrderTask order) {
            return order.solution().stream()
                    .map(id -> messages.get(
                            "answer.dated", called(Badge.letter(order.shown().indexOf(id)), id), date(id)))
                    .collect(Collectors.joining("\n"));
        }
        if (task instanceof PlaceTask place) {
            return messages.get(
                    "answer.place", title(place.entry().id()), in(place.place().label()));
        }
        MatchTask match = (MatchTask) task;
        List<String> events = match.events();
        return events.stream()
                .map(id -> {
                    String answer = match.solution().getOrDefault(id, "");
                    String letter = Badge.letter(match.answers().indexOf(answer));
                    return messages.get(
                            "answer.match",
                            called(Integer.toString(events.indexOf(id) + 1), id),
                            called(letter, answer));
                })
                .collect(Collectors.joining("\n"));
    }

    private String called(String mark, String entryId) {
        return messages.get("answer.called", mark, title(entryId));
    }

    String title(String entryId) {
        return entry(entryId).map(each -> in(each.title())).orElse("");
    }

    /** What is asked about in a task, without the name that is to be found. */
    String riddle(PlaceTask task) {
        return task.riddle(messages.locale().getLanguage());
    }

    /** When it was; empty for an entry without a date. */
    String date(String entryId) {
        return when(entryId).map(dates::label).orElse("");
    }

    /** How long after an event its answer came; empty where a date is missing. */
    String delay(String event, String answer) {
        return when(event)
                .flatMap(from -> when(answer).flatMap(to -> dates.delay(from, to)))
                .orElse("");
    }

    private Optional<Entry> entry(String id) {
        return index.catalog().entry(id);
    }

    private Optional<When> when(String id) {
        return entry(id).flatMap(each -> Optional.ofNullable(each.when()));
    }

    /** How right an answer is. */
    public String score(Task task, Score score) {
        if (task instanceof OrderTask) {
            return messages.get("score.order", score.points(), score.of());
        }
        if (task instanceof MatchTask) {
            return messages.get("score.match", score.points(), score.of());
        }
        return messages.get(score.isFull() ? "score.near" : score.points() > 0 ? "score.nearly" : "score.far");
    }
}
