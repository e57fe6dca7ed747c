package org.chronocarte.io.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.dossier.Tag;

/** Gathers a dossier from the fields of its file's root object. */
final class DossierBuilder {

    static final String FORMAT = "chronocarte-dossier";
    static final int VERSION = 1;

    private final ProblemLog log;
    private final ObjectNode rest = JsonNodeFactory.instance.objectNode();
    private final Set<String> seen = new HashSet<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Era> eras = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    DossierBuilder(ProblemLog log) {
        this.log = log;
    }

    /** Reads the root object; false when it is of a kind that need not be read to its end. */
    boolean read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            log.onlyError("not-json", new Where.File());
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Where at = new Where.Text(
                    parser.currentLocation().getLineNr(),
                    parser.currentLocation().getColumnNr());
            if (!seen.add(name)) {
                log.onlyError("duplicate-field", at, name);
                return false;
            }
            parser.nextToken();
            field(name, parser);
            if (!isOurs(name)) {
                return false;
            }
        }
        if (!seen.contains("format")) {
            log.onlyError("format-missing", new Where.Pointer(""));
            return false;
        }
        if (!seen.contains("version")) {
            log.onlyError("version-missing", new Where.Pointer(""));
            return false;
        }
        return true;
    }

    /** A file of another version may be wrong in every other way too: that it is one is all that need be said. */
    private boolean isOurs(String name) {
        if (name.equals("format") && !rest.path(name).asText().equals(FORMAT)) {
            log.onlyError("format-missing", new Where.Pointer("/format"));
            return false;
        }
        JsonNode version = rest.path(name);
        if (name.equals("version") && !(version.isInt() && version.intValue() == VERSION)) {
            log.onlyError("version", new Where.Pointer("/version"), version.toString(), Integer.toString(VERSION));
            return false;
        }
        return true;
    }

    private void field(String name, JsonParser parser) throws IOException {
        switch (name) {
            case "kinds" -> list(name, parser, DossierParts::kind, kinds);
            case "tags" -> list(name, parser, DossierParts::tag, tags);
            case "actors" -> list(name, parser, DossierParts::actor, actors);
            case "places" -> list(name, parser, DossierParts::place, places);
            case "sources" -> list(name, parser, DossierParts::source, sources);
            case "entries" -> list(name, parser, DossierParts::entry, entries);
            case "relations" -> list(name, parser, DossierParts::relation, relations);
            case "routes" -> list(name, parser, DossierParts::route, routes);
            case "eras" -> list(name, parser, DossierParts::era, eras);
            case "chapters" -> list(name, parser, DossierParts::chapter, chapters);
            case "questions" -> list(name, parser, QuestionParts::question, questions);
            default -> rest.set(name, parser.readValueAsTree());
        }
    }

    private <T> void list(String name, JsonParser parser, Function<JsonFields, T> read, List<T> into)
            throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            log.error("type-array", "/" + name);
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = parser.currentTokenLocation().getLineNr();
            JsonNode element = parser.readValueAsTree();
            log.owners().add(name, element, line);
            into.add(read.apply(new JsonFields(element, "/" + name + "/" + into.size(), log)));
        }
    }

    /** The dossier, once it is known that ids are unique and references lead somewhere. */
    ReadResult finish(String file, String format) {
        JsonFields fields = new JsonFields(rest, "", log);
        fields.string("format");
        fields.number("version");
        StoredView view = fields.object("view", DossierParts::view);
        References references = new References(log);
        references.check(kinds, tags, actors, places, sources, entries, relations, routes, eras, chapters);
        references.questions(questions, "/questions");
        String id = fields.id("id");
        var title = fields.text("title");
        var summary = fields.optionalText("summary");
        List<String> languages = fields.strings("languages");
        var updated = fields.when("updated");
        if (view != null) {
            references.view(view, "/view");
        }
        if (log.hasErrors()) {
            return new ReadResult.Refused(ImportReport.refused(file, format, log.problems()));
        }
        Dossier dossier = new Dossier(
                id,
                title,
                summary,
                languages,
                updated,
                kinds,
                tags,
                actors,
                places,
                sources,
                entries,
                relations,
                routes,
                eras,
                chapters,
                questions,
                view == null ? StoredView.EVERYTHING : view,
                fields.extras());
        return new ReadResult.Read(dossier, Counts.report(file, format, entries.size(), dossier, log.problems()));
    }
}
