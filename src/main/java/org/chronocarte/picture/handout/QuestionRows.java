package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.text.Messages;

/** Questions with room to answer them, and their answers. */
final class QuestionRows {

    /** From one line to the next, for a pupil's handwriting: 8 millimetres. */
    private static final double LINE = 22.7;

    /** Lengths on A4: of the line for a number, after it, above a title so that one can write, and of a letter. */
    private static final double BLANK = 24;

    private static final double GUTTER = 7;
    private static final double WRITTEN = 8;
    private static final double LETTER = 16;
    private static final double BETWEEN = 22;

    private final HandoutType type;
    private final Paragraphs paragraphs;
    private final Messages words;

    QuestionRows(HandoutType type, Paragraphs paragraphs, Messages words) {
        this.type = type;
        this.paragraphs = paragraphs;
        this.words = words;
    }

    /** A question and its room, which is not parted from it: whoever writes does not turn the page. */
    List<Row> question(HandoutQuestion question, int number, double width) {
        List<Row> rows = new ArrayList<>();
        List<Run> asked = List.of(
                new Run(
                        words.get("question.asked", number),
                        type.bold(),
                        type.theme().accent()),
                new Run(question.text(), type.bold(), type.theme().ink()));
        rows.addAll(paragraphs.rows(asked, new Paragraphs.Setting(width, type.length(9))));
        HandoutQuestion.Room room = question.room();
        if (room instanceof HandoutQuestion.Room.Numbering numbering) {
            numbering.titles().forEach(title -> rows.addAll(blank(title, width)));
        } else if (room instanceof HandoutQuestion.Room.Matching matching) {
            rows.addAll(matching(matching, width));
        } else if (room instanceof HandoutQuestion.Room.Lines lines) {
            rows.addAll(lines(lines, width));
        }
        rows.subList(0, rows.size() - 1).replaceAll(Row::kept);
        return rows;
    }

    private List<Row> lines(HandoutQuestion.Room.Lines lines, double width) {
        List<Row> rows = new ArrayList<>();
        if (!lines.about().isEmpty()) {
            rows.addAll(body(lines.about(), new Paragraphs.Setting(width, type.length(3))));
        }
        for (int i = 0; i < lines.count(); i++) {
            rows.add(rule(width));
        }
        return rows;
    }

    /** A title after a short line to write a number or a letter on. */
    private List<Row> blank(String title, double width) {
        HandoutItem line = new HandoutItem.Rule(
                0, type.length(BLANK), type.length(2), 0.5, type.theme().inkSoft());
        return body(title, new Paragraphs.Setting(width, type.length(BLANK + GUTTER), type.length(WRITTEN), line));
    }

    private List<Row> body(String text, Paragraphs.Setting setting) {
        return paragraphs.rows(List.of(new Run(text, type.body(), type.theme().ink())), setting);
    }

    private List<Row> matching(HandoutQuestion.Room.Matching matching, double width) {
        double half = (width - type.length(BETWEEN)) / 2;
        double to = half + type.length(BETWEEN);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < matching.left().size(); i++) {
            HandoutItem letter = new HandoutItem.Text(
                    HandoutQuestion.Room.Matching.letter(i),
                    0,
                    0,
                    type.bold(),
                    type.theme().ink());
            List<Row> right = body(
                    matching.right().get(i),
                    new Paragraphs.Setting(half, type.length(LETTER), type.length(WRITTEN), letter));
            rows.addAll(sideBySide(blank(matching.left().get(i), half), right, to));
        }
        return rows;
    }

    /** Two columns' lines as rows. */
    private static List<Row> sideBySide(List<Row> left, List<Row> right, double to) {
        List<Row> rows = new ArrayList<>();
        int count = Math.max(left.size(), right.size());
        for (int i = 0; i < count; i++) {
            List<HandoutItem> items = new ArrayList<>();
            if (i < left.size()) {
                items.addAll(left.get(i).items());
            }
            if (i < right.size()) {
                right.get(i).items().forEach(item -> items.add(item.moved(to, 0)));
            }
            Row like = i < left.size() ? left.get(i) : right.get(i);
            rows.add(new Row(like.gap(), like.height(), false, items));
        }
        return rows;
    }

    private Row rule(double width) {
        return new Row(
                0,
                LINE,
                false,
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
