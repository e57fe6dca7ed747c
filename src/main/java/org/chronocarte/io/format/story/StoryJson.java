package org.chronocarte.io.format.story;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;

/**
 * One kind of JSON that tells a story.
 *
 * @param ours pointers of fields that only such files have
 * @param objects as {@link JsonLists} has them
 * @param lists as {@link JsonLists} has them
 */
record StoryJson(Pattern ours, Set<String> objects, Set<String> lists) {

    /** What is made of a file; told when all of it was read. */
    interface Slides extends JsonLists.Sink {

        /** Nothing comes any more. */
        default void finish() {}
    }

    /** Whether a file is of this kind, by its beginning. */
    boolean isBegunBy(byte[] head) {
        return new JsonHead(head).hasAny(ours);
    }

    /**
     * Reads a file.
     *
     * @param dossier to be filled
     * @param name what to call the file in the report
     * @param format its id
     * @param slides fills the dossier
     * @throws IOException when the bytes cannot be had
     */
    ReadResult read(
            InputStream in, DraftDossier dossier, String name, String format, Function<DraftDossier, Slides> slides)
            throws IOException {
        Slides sink = slides.apply(dossier);
        Optional<Problem> problem = new JsonLists(objects, lists, sink).read(in);
        if (problem.isPresent()) {
            return Refusal.of(name, format, problem.get());
        }
        sink.finish();
        return dossier.finish();
    }
}
