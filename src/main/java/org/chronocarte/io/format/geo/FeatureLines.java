package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.JsonLines;

/** Tells a file that holds a feature on each line from others. */
final class FeatureLines {

    private static final Pattern FEATURE = Pattern.compile("\\{.*\"type\"\\s*:\\s*\"Feature\".*");

    private FeatureLines() {}

    /**
     * Whether each line of a text is a feature of its own: one of its first two is, and the other begins like one.
     *
     * @param in stands at its beginning afterwards, too
     */
    static boolean are(BufferedInputStream in, JsonFactory factory) throws IOException {
        List<String> lines = JsonLines.firstTwo(in);
        if (lines.size() < 2 || !lines.get(1).startsWith("{")) {
            return false;
        }
        return JsonLines.isWhole(lines.get(0), factory)
                || FEATURE.matcher(lines.get(0)).matches() && JsonLines.isWhole(lines.get(1), factory);
    }
}
