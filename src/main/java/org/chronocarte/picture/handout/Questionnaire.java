package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.quiz.Task;
import org.chronocarte.model.text.Messages;

/** All that a handout asks, numbered through: chapter by chapter, then what belongs to none; and the answers. */
final class Questionnaire {

    private final Dossier dossier;
    private final HandoutSettings settings;
    private final String language;
    private final Messages words;
    private final QuestionRows rows;
    private final ChapterQuestions open;
    private final Asked sought;
    private final PaperTasks tasks;
    private final List<HandoutQuestion> asked = new ArrayList<>();

    /** @param chapters those of which the questions are put */
    Questionnaire(
            EntryIndex index,
            List<Chapter> chapters,
            HandoutSettings settings,
            String language,
            Messages words,
            QuestionRows rows) {
        this.dossier = index.dossier();
        this.settings = settings;
        this.language = language;
        this.words = words;
        this.rows = rows;
        DatedTitles titles = new DatedTitles(index.catalog(), language, words);
        open = new ChapterQuestions(index.catalog(), language, words, titles);
        sought = settings.has(HandoutPart.QUESTIONS) ? sought(index, chapters) : Asked.NOTHING;
        tasks = new PaperTasks(index, language, words, titles, sought);
    }

    private static Asked sought(EntryIndex index, List<Chapter> chapters) {
        List<Question> all = new ArrayList<>(index.dossier().questions());
        chapters.forEach(chapter -> all.addAll(chapter.questions()));
        return Asked.by(Task.all(all, index));
    }

    /** A chapter's questions; none where they are not to be printed, but they are numbered all the same. */
    List<Row> of(Chapter chapter, double column) {
        List<HandoutQuestion> put = new ArrayList<>();
        open.of(chapter).ifPresent(put::add);
        put.addAll(tasks.of(chapter.title().in(language), chapter.questions()));
        return put(put, column);
    }

    /** The questions that belong to no chapter, likewise. */
    List<Row> own(double column) {
        return put(tasks.of(words.get("questions"), dossier.questions()), column);
    }

    private List<Row> put(List<HandoutQuestion> put, double column) {
        List<Row> all = new ArrayList<>();
        for (HandoutQuestion each : put) {
            asked.add(each);
            if (settings.has(HandoutPart.QUESTIONS)) {
                all.addAll(rows.question(each, asked.size(), column));
            }
        }
        return all;
    }

    /** What all questions on the paper ask for. */
    Asked sought() {
        return sought;
    }

    /** What is right, question by question; empty where answers are not to be printed, or nothing was asked. */
    List<List<Row>> answers(double column) {
        List<List<Row>> all = new ArrayList<>();
        for (int i = 0; settings.has(HandoutPart.ANSWERS) && i < asked.size(); i++) {
            all.add(rows.answer(asked.get(i), i + 1, column));
        }
        return all;
    }
}
