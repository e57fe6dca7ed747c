package org.chronocarte.io.format.draft;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;

/** Says why JSON could not be read to its end. */
public final class JsonFaults {

    private JsonFaults() {}

    /**
     * The report on a file that is no JSON.
     *
     * @param deepest how deep the parser lets it be nested
     * @throws IOException the failure itself, when it is not one of the file's content
     */
    public static ReadResult refused(DraftDossier dossier, JsonParser parser, int deepest, IOException failure)
            throws IOException {
        if (failure instanceof JsonEOFException end) {
            return dossier.refuse("truncated", place(end.getLocation()));
        }
        if (failure instanceof StreamConstraintsException) {
            boolean deep = parser.getParsingContext().getNestingDepth() >= deepest;
            return deep
                    ? dossier.refuse("too-deep", place(parser.currentLocation()))
                    : dossier.refuse("value-long", place(parser.currentLocation()));
        }
        if (failure instanceof CharConversionException) {
            return dossier.refuse("encoding", place(parser.currentLocation()));
        }
        if (failure instanceof JsonProcessingException wrong) {
            return syntax(dossier, wrong);
        }
        throw failure;
    }

    private static ReadResult syntax(DraftDossier dossier, JsonProcessingException failure) {
        String said = failure.getOriginalMessage();
        Where where = place(failure.getLocation());
        if (said.contains("UTF-8")) {
            return dossier.refuse("encoding", where);
        }
        return said.contains("code 0)") ? dossier.refuse("not-text", where) : dossier.refuse("syntax", where);
    }

    private static Where place(JsonLocation location) {
        return new Where.Text(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
