package org.chronocarte.io.format.draft;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.CharConversionException;
import java.io.IOException;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.jspecify.annotations.Nullable;

/** Says why JSON could not be read to its end. */
public final class JsonFaults {

    private JsonFaults() {}

    /**
     * The report on a file that is no JSON.
     *
     * @throws IOException the failure itself, when it is not one of the file's content
     */
    static ReadResult refused(DraftDossier dossier, JsonParser parser, IOException failure) throws IOException {
        Problem problem = problem(parser, failure);
        if (problem == null) {
            throw failure;
        }
        return dossier.refuse(
                problem.code(), problem.where(), problem.arguments().toArray(String[]::new));
    }

    /**
     * What is wrong with a file that is no JSON.
     *
     * @return null when the failure is not one of the file's content
     */
    public static @Nullable Problem problem(JsonParser parser, IOException failure) {
        if (failure instanceof JsonEOFException end) {
            return Problem.error("truncated", place(end.getLocation()));
        }
        if (failure instanceof StreamConstraintsException) {
            int deepest = parser.streamReadConstraints().getMaxNestingDepth();
            boolean deep = parser.getParsingContext().getNestingDepth() >= deepest;
            return Problem.error(deep ? "too-deep" : "value-long", place(parser.currentLocation()));
        }
        if (failure instanceof CharConversionException) {
            return Problem.error("encoding", place(parser.currentLocation()));
        }
        if (failure instanceof MismatchedInputException twice) {
            return Problem.error(
                    "duplicate-field",
                    place(twice.getLocation()),
                    String.valueOf(parser.getParsingContext().getCurrentName()));
        }
        return failure instanceof JsonProcessingException wrong ? syntax(wrong) : null;
    }

    private static Problem syntax(JsonProcessingException failure) {
        String said = failure.getOriginalMessage();
        Where where = place(failure.getLocation());
        if (said.contains("UTF-8")) {
            return Problem.error("encoding", where);
        }
        return Problem.error(said.contains("code 0)") ? "not-text" : "syntax", where);
    }

    private static Where place(JsonLocation location) {
        return new Where.Text(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
