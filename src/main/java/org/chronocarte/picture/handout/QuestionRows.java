package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.text.Messages;

/** Questions with lines to write on, and their answers. */
final class QuestionRows {

    /** From one line to the next, for a pupil's handwriting: 8 millimetres. */
    private static final double LINE = 22.7;

    private final HandoutType type;
    private final Paragraphs paragraphs;
    private final Messages words;

    QuestionRows(HandoutType type, Paragraphs paragraphs, Messages words) {
        this.type = type;
        this.paragraphs = paragraphs;
        this.words = words;
    }

    /** A question and its lines, of which at least two stand with it. */
    List<Row> question(HandoutQuestion question, int number, double width) {
        List<Row> rows = new ArrayList<>();
        List<Run> asked = List.of(
                new Run(
                        words.get("question.asked", number),
                        type.bold(),
                        type.theme().accent()),
                new Run(question.text(), type.bold(), type.theme().ink()));
        paragraphs.rows(asked, new Paragraphs.Setting(width, type.length(9))).forEach(row -> rows.add(row.kept()));
        for (int i = 0; i < question.lines(); i++) {
            rows.add(rule(width, i == 0 || i == question.lines() - 2));
        }
        return rows;
    }

    private Row rule(double width, boolean kept) {
        return new Row(
                0,
                LINE,
                kept,
                List.of(new HandoutItem.Rule(
                        0, width, LINE - 1, 0.5, type.theme().inkFaint())));
    }

    /** A question again, with what is to be answered. */
    List<Row> answer(HandoutQuestion question, int number, double width) {
        List<Row> rows = new ArrayList<>();
        String topic = words.get("answers.topic", number, question.topic());
        rows.addAll(Paragraphs.keptWithNext(paragraphs.rows(
                List.of(new Run(topic, type.subheading(), type.theme().ink())),
                new Paragraphs.Setting(width, type.length(10)))));
        rows.addAll(Paragraphs.keptWithNext(paragraphs.rows(
                List.of(new Run(question.text(), type.italic(), type.theme().inkSoft())),
                new Paragraphs.Setting(width, type.length(2)))));
        List<String> answer = question.answer().isEmpty() ? List.of(words.get("answers.none")) : question.answer();
        for (String each : answer) {
            rows.addAll(paragraphs.rows(
                    List.of(new Run(each, type.body(), type.theme().ink())),
                    new Paragraphs.Setting(width, type.length(4))));
        }
        return rows;
    }
}
