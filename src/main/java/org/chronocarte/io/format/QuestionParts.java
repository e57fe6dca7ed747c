package org.chronocarte.io.format;

import java.util.List;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Question;
import org.jspecify.annotations.Nullable;

/** Reads the questions of a chapter or of the dossier, the counterpart of {@link QuestionOutput}. */
final class QuestionParts {

    /** The kinds of question as files name them, in lower case. */
    enum Kind {
        ORDER,
        PLACE,
        MATCH
    }

    private QuestionParts() {}

    static List<Question> questions(JsonFields chapter) {
        return chapter.list("questions", QuestionParts::question);
    }

    static Question question(JsonFields fields) {
        Kind kind = fields.constant("kind", Kind.class);
        @Nullable LocalText task = fields.optionalText("task");
        return switch (kind) {
            case ORDER -> new Question.Order(task, fields.someIds("entries"), fields.extras());
            case PLACE -> new Question.PlaceOnMap(task, fields.id("entry"), fields.extras());
            case MATCH -> new Question.Match(task, fields.someObjects("pairs", QuestionParts::pair), fields.extras());
        };
    }

    private static Question.Pair pair(JsonFields fields) {
        return new Question.Pair(fields.id("event"), fields.id("answer"), fields.extras());
    }
}
