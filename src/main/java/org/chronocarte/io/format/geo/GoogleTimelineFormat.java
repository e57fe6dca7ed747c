package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chronocarte.io.format.BoundedJson;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.FileKind;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.JsonStream;

/**
 * The timeline that Google keeps of where somebody was: the months of Takeout's Semantic Location History, its {@code
 * Records.json}, and what phones export themselves, Android's as an object and iOS's as a list. Visits, movements,
 * paths and positions are entries. Read as a stream, one of them at a time: such files hold years.
 */
public final class GoogleTimelineFormat implements DossierFormat {

    private static final int DEEPEST = 100;

    private static final Pattern OURS = Pattern.compile("\"(?:timelineObjects|semanticSegments)\"\\s*:"
            + "|\"locations\"\\s*:\\s*\\[\\s*\\{[^\\[\\]]*\"(?:latitudeE7|timestampMs)\"\\s*:");

    /** What a list of stretches of time begins with, as no other list does. */
    private static final Pattern STRETCH = Pattern.compile("\"(?:visit|activity|timelinePath)\"\\s*:");

    private static final Pattern PLACED = Pattern.compile("\"geo:-?\\d");

    /** The lists of stretches of time or of positions. */
    private static final Set<String> LISTS = Set.of("timelineObjects", "semanticSegments", "locations");

    private final PlaceFinder finder;
    private final JsonFactory factory = BoundedJson.factory(DEEPEST);

    /** @param finder looks up addresses that have no position */
    public GoogleTimelineFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "google-timeline";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        String begin = FileKind.beginning(head);
        if (begin.startsWith("[")) {
            return STRETCH.matcher(begin).find() && PLACED.matcher(begin).find();
        }
        return begin.startsWith("{") && OURS.matcher(begin).find();
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        return JsonStream.read(factory, in, dossier, parser -> {
            new Reading(parser, dossier).read();
            return Optional.empty();
        });
    }

    /** One file while it is read. */
    private static final class Reading {

        private final JsonParser parser;
        private final DraftDossier dossier;
        private final GoogleStretches stretches;

        Reading(JsonParser parser, DraftDossier dossier) {
            this.parser = parser;
            this.dossier = dossier;
            this.stretches = new GoogleStretches(dossier);
        }

        void read() throws IOException {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                list("");
            } else if (first == JsonToken.START_OBJECT) {
                object();
            }
            stretches.finish();
        }

        private void object() throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (!LISTS.contains(name)) {
                    stretches.leave(name, members());
                } else if (token == JsonToken.START_ARRAY) {
                    list("/" + name);
                } else {
                    parser.skipChildren();
                    dossier.warn("google-none", new Where.Pointer("/" + name), name);
                }
            }
        }

        /** How many values a list has that is passed over; 1 of any other value. */
        private long members() throws IOException {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                parser.skipChildren();
                return 1;
            }
            long count = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                parser.skipChildren();
                count++;
            }
            return count;
        }

        private void list(String pointer) throws IOException {
            for (long i = 0; parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null; i++) {
                stretches.add(pointer + "/" + i, BoundedTree.read(parser));
            }
        }
    }
}
