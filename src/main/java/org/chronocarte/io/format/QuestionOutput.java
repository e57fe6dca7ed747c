package org.chronocarte.io.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.chronocarte.model.dossier.Question;

/** Writes the fields of a question, the counterpart of {@link QuestionParts}. */
final class QuestionOutput {

    private final JsonGenerator json;
    private final DossierOutput shared;

    /** @param shared writes texts and unknown fields */
    QuestionOutput(JsonGenerator json, DossierOutput shared) {
        this.json = json;
        this.shared = shared;
    }

    void question(Question question) throws IOException {
        json.writeStringField("kind", JsonFields.name(kind(question)));
        shared.text("task", question.task());
        if (question instanceof Question.Order order) {
            shared.strings("entries", order.entries());
        } else if (question instanceof Question.PlaceOnMap place) {
            json.writeStringField("entry", place.entry());
        } else if (question instanceof Question.Match match) {
            shared.list("pairs", match.pairs(), this::pair);
        }
        shared.extras(question.extras());
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
        shared.extras(pair.extras());
    }
}
