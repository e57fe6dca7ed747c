package org.chronocarte.io.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chronocarte.io.format.Problem.Where;

/**
 * Our own format, {@code dossier.json} version 1, as {@code assets/schema/dossier-1.schema.json} describes it. Read as a
 * stream, an element of a list at a time. What is wrong with it is said all at once, as far as it can be told.
 */
public final class ChronocarteFormat implements DossierFormat {

    /** Characters: a text longer than this, some forty pages, was not meant to be one and is not read. */
    public static final int LONGEST_TEXT = 100_000;

    /** Its name in reports. */
    static final String ID = "chronocarte";

    /** More nesting than any dossier has, unknown fields included. */
    private static final int DEEPEST = 200;

    private final ObjectMapper mapper;

    /** A reader; it holds nothing of the files that it reads. */
    public ChronocarteFormat() {
        mapper = BoundedJson.trees(DEEPEST);
    }

    @Override
    public String id() {
        return ID;
    }

    /** Anything that begins as a JSON object does, in whatever encoding: the reader says what is wrong with it. */
    @Override
    public boolean recognises(byte[] head, String name) {
        for (byte each : head) {
            boolean skipped = Character.isWhitespace(each) || each == 0 || (each & 0x80) != 0;
            if (!skipped) {
                return each == '{' && !FileKind.beginning(head).startsWith("{\\rtf");
            }
        }
        return false;
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        ProblemLog log = new ProblemLog();
        if (isWide(in)) {
            log.error("encoding", new Where.File());
            return refused(name, log);
        }
        Utf8Reader text = new Utf8Reader(withoutMark(in));
        try (JsonParser parser = mapper.getFactory().createParser(text)) {
            parser.setCodec(mapper);
            return read(parser, text, name, log);
        }
    }

    private ReadResult read(JsonParser parser, Utf8Reader text, String name, ProblemLog log) throws IOException {
        DossierBuilder builder = new DossierBuilder(log);
        try {
            if (builder.read(parser) && parser.nextToken() != null) {
                log.error("trailing", place(parser.currentTokenLocation()));
            }
        } catch (NotUtf8Exception e) {
            log.onlyError("encoding", new Where.Text(e.line(), e.column()));
        } catch (StreamConstraintsException e) {
            log.onlyError(depth(parser) >= DEEPEST ? "too-deep" : "value-long", place(parser.currentLocation()));
        } catch (JsonEOFException e) {
            log.onlyError("truncated", place(e.getLocation()));
        } catch (MismatchedInputException e) {
            log.onlyError("duplicate-field", place(e.getLocation()), String.valueOf(parser.currentName()));
        } catch (JsonProcessingException e) {
            log.onlyError(syntax(e, parser, text), place(e.getLocation()));
        }
        return log.hasErrors() ? refused(name, log) : builder.finish(name, id());
    }

    private static String syntax(JsonProcessingException failure, JsonParser parser, Utf8Reader text) {
        if (failure.getOriginalMessage().contains("code 0)")) {
            return "not-text";
        }
        // A word such as "true" that the end cuts short is, to the parser, a word that it does not know.
        return text.endsAfter(parser.currentLocation().getCharOffset()) ? "truncated" : "syntax";
    }

    private ReadResult refused(String name, ProblemLog log) {
        return new ReadResult.Refused(ImportReport.refused(name, id(), log.problems()));
    }

    private static int depth(JsonParser parser) {
        int depth = 0;
        for (JsonStreamContext at = parser.getParsingContext(); at != null; at = at.getParent()) {
            depth++;
        }
        return depth;
    }

    private static Where place(JsonLocation location) {
        return new Where.Text(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Whether the first characters take two or four bytes each, as in UTF-16 and UTF-32. */
    private static boolean isWide(InputStream in) throws IOException {
        in.mark(4);
        byte[] head = in.readNBytes(4);
        in.reset();
        if (head.length < 2) {
            return false;
        }
        boolean marked =
                head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
        return marked || head[0] == 0 ^ head[1] == 0 || head.length == 4 && head[0] == 0 && head[3] == '{';
    }

    /** A byte order mark says nothing in UTF-8, and some editors write it. */
    private static InputStream withoutMark(InputStream in) throws IOException {
        in.mark(3);
        byte[] head = in.readNBytes(3);
        List<Byte> mark = List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
        boolean marked = head.length == 3 && mark.get(0) == head[0] && mark.get(1) == head[1] && mark.get(2) == head[2];
        if (!marked) {
            in.reset();
        }
        return in;
    }
}
