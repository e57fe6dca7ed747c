package org.chronocarte.io.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.chronocarte.model.dossier.Question;

/** Writes the fields of a question, the counterpart of {@link QuestionParts}. */
final class QuestionOutput {

    private final JsonGenerator json;
    private final FieldOutput fields;

    /** @param fields writes texts, lists and unknown fields */
    QuestionOutput(JsonGenerator json, FieldOutput fields) {
        this.json = json;
        this.fields = fields;
    }

    void question(Question question) throws IOException {
        json.writeStringField("kind", JsonFields.name(kind(question)));
        fields.text("task", question.task());
        if (question instanceof Question.Order order) {
            fields.strings("entries", order.entries());
        } else if (question instanceof Question.PlaceOnMap place) {
            json.writeStringField("entry", place.entry());
        } else if (question instanceof Question.Match match) {
            fields.list("pairs", match.pairs(), this::pair);
        }
        fields.extras(question.extras());
    }

    private static QuestionParts.Kind kind(Question question) {
        if (question instanceof Question.Order) {
            return QuestionParts.Kind.ORDER;
        }
        return question instanceof Question.PlaceOnMap ? QuestionParts.Kind.PLACE : QuestionParts.Kind.MATCH;
    }

    private void pair(Question.Pair pair) throws IOException {
        json.writeStringField("event", pair.event());
        json.writeStringField("answer", pair.answer());
        fields.extras(pair.extras());
    }
}
