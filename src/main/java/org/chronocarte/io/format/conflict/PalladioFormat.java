package org.chronocarte.io.format.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/** A project of Palladio: tables, of which some only say where the places of the others are. */
public final class PalladioFormat implements DossierFormat {

    private static final int DEEPEST = 100;

    /** Palladio itself, a page in a browser, opens nothing like as much. */
    private static final long LARGEST = 100_000_000;

    private static final Pattern FILES = Pattern.compile("\"files\"\\s*:\\s*\\[\\s*\\{");
    private static final Pattern TABLE = Pattern.compile("\"(?:autoFields|loadFromURL|cardinality|uniqueKey)\"\\s*:");

    private final PlaceFinder finder;

    /** @param finder looks up places of which a table gives only the name */
    public PalladioFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "palladio";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        String text = FileKind.beginning(head);
        return text.startsWith("{")
                && FILES.matcher(text).find()
                && TABLE.matcher(text).find();
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        ObjectMapper mapper = new ObjectMapper(BoundedJson.factory(DEEPEST, LARGEST));
        return JsonStream.read(mapper.getFactory(), in, dossier, parser -> {
            @Nullable JsonNode project = mapper.readTree(parser);
            if (project == null) {
                return Optional.of(dossier.refuse("truncated", new Where.File()));
            }
            new PalladioTables(dossier, project.path("files")).read();
            dossier.title(project.path("metadata").path("title").asText(""));
            dossier.summary(project.path("metadata").path("description").asText(""));
            return Optional.empty();
        });
    }
}
