package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.quiz.MatchTask;
import org.chronocarte.model.quiz.OrderTask;
import org.chronocarte.model.quiz.PlaceTask;
import org.chronocarte.model.quiz.Task;
import org.chronocarte.model.text.Messages;

/**
 * The questions that were made of the dossier's entries, to be answered on paper. Those that cannot be put are left
 * out. The name of a place that is to be found is a gap in its event's title, in whatever question that stands.
 */
final class PaperTasks {

    private static final int LINES = 1;

    private final EntryIndex index;
    private final String language;
    private final Messages words;
    private final DatedTitles titles;
    private final Asked sought;

    /** @param sought what all questions on the paper ask for */
    PaperTasks(EntryIndex index, String language, Messages words, DatedTitles titles, Asked sought) {
        this.index = index;
        this.language = language;
        this.words = words;
        this.titles = titles;
        this.sought = sought;
    }

    /** @param topic what the questions belong to, such as a chapter's title */
    List<HandoutQuestion> of(String topic, List<Question> questions) {
        return Task.all(questions, index).stream()
                .map(task -> question(topic, task))
                .toList();
    }

    private HandoutQuestion question(String topic, Task task) {
        if (task instanceof OrderTask order) {
            return new HandoutQuestion(topic, asked(task, words.get("task.order")), numbering(order), answer(order));
        }
        if (task instanceof PlaceTask place) {
            return new HandoutQuestion(
                    topic,
                    asked(task, words.get("task.place")),
                    new HandoutQuestion.Room.Lines(place.riddle(language), LINES),
                    List.of(place.place().label().in(language)));
        }
        MatchTask match = (MatchTask) task;
        return new HandoutQuestion(topic, asked(task, words.get("task.match")), matching(match), answer(match));
    }

    private String asked(Task task, String usual) {
        LocalText own = task.question().task();
        return own == null || own.in(language).isBlank() ? usual : own.in(language);
    }

    private HandoutQuestion.Room numbering(OrderTask order) {
        return new HandoutQuestion.Room.Numbering(
                order.shown().stream().map(this::put).toList());
    }

    /** An entry's headline as it stands in a question. */
    private String put(String id) {
        return index.catalog()
                .entry(id)
                .map(entry -> sought.titleOf(entry, language))
                .orElse("");
    }

    private List<String> answer(OrderTask order) {
        List<String> lines = new ArrayList<>();
        for (String id : order.solution()) {
            lines.add(words.get("answers.numbered", lines.size() + 1, titles.dated(id)));
        }
        int count = order.solution().size();
        if (order.settled().size() < count * (count - 1) / 2) {
            lines.add(words.get("answers.either"));
        }
        return lines;
    }

    private HandoutQuestion.Room matching(MatchTask match) {
        return new HandoutQuestion.Room.Matching(
                match.events().stream().map(this::put).toList(),
                match.answers().stream().map(this::put).toList());
    }

    private List<String> answer(MatchTask match) {
        return match.events().stream()
                .map(event -> {
                    String answer = match.solution().getOrDefault(event, "");
                    int at = match.answers().indexOf(answer);
                    return words.get(
                            "answers.matched",
                            titles.title(event),
                            HandoutQuestion.Room.Matching.letter(at),
                            titles.title(answer));
                })
                .toList();
    }
}
