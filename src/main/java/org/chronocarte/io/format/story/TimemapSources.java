package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DateNumbers;
import org.chronocarte.io.format.draft.DateWords;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.WebAddress;
import org.chronocarte.model.time.When;

/** The sources of a timemap by their ids. */
final class TimemapSources {

    private static final Pattern NUMBERED_PATH = Pattern.compile("path_?[0-9]{1,4}");

    private static final Pattern COMMA = Pattern.compile(",");

    private final DraftDossier dossier;
    private final Map<String, DraftSource> byId = new HashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Map<String, Where> where = new HashMap<>();

    TimemapSources(DraftDossier dossier) {
        this.dossier = dossier;
    }

    /** Adds one; one without an id is known by its address. A blank one is none. */
    void add(Where at, String id, JsonNode json) {
        if (id.isEmpty() && Fields.isBlank(json)) {
            return;
        }
        if (!json.isObject()) {
            dossier.row();
            dossier.leaveOut("story-not-object", at);
            return;
        }
        DraftSource source = read(json, id);
        String key = id.isEmpty() ? source.title() : id;
        DraftSource known = byId.putIfAbsent(key, source);
        where.putIfAbsent(key, at);
        if (known != null && !known.equals(source)) {
            dossier.row();
            dossier.leaveOut("story-id-again", at, key);
        }
    }

    /** Reads the fields of one. All its files are kept: the first address opens, the others stand in its note. */
    private static DraftSource read(JsonNode json, String id) {
        Set<String> files = new LinkedHashSet<>();
        for (String name : new String[] {"url", "path"}) {
            files.add(Fields.text(json, name));
        }
        Fields.at(json, "paths").forEach(path -> files.add(Fields.text(path)));
        for (Map.Entry<String, JsonNode> each : json.properties()) {
            if (NUMBERED_PATH.matcher(each.getKey()).matches()) {
                files.add(Fields.text(each.getValue()));
            }
        }
        files.add(Fields.text(json, "thumbnail"));
        files.remove("");
        Optional<String> file =
                files.stream().filter(each -> WebAddress.of(each).isPresent()).findFirst();
        file.ifPresent(files::remove);
        String url = file.flatMap(WebAddress::of).orElse("");
        Set<String> notes = new LinkedHashSet<>();
        for (String name : new String[] {"description", "notes", "type", "parent"}) {
            notes.add(Fields.text(json, name));
        }
        Fields.at(json, "affil_s").forEach(each -> notes.add(Fields.text(each)));
        notes.addAll(files);
        String title =
                Headline.of(Fields.text(json, "title"), url, id, String.join(" ", files), String.join("\n", notes));
        String date = Fields.text(json, "date");
        When published = date.isEmpty()
                ? null
                : new DateWords(false, DateNumbers.YEARS, null).read(date).when();
        if (published == null) {
            notes.add(date);
        }
        notes.remove("");
        notes.remove(title);
        String author = Fields.text(json, "author");
        return new DraftSource(
                title,
                author.isEmpty() ? null : author,
                published,
                url.isEmpty() ? null : url,
                notes.isEmpty() ? null : String.join("\n", notes));
    }

    /**
     * Gives an entry one of its sources.
     *
     * @param reference its id, or its address, or the source itself
     */
    void give(Draft draft, Where row, JsonNode reference) {
        String id = reference.isObject() ? Fields.text(reference, "id") : Fields.text(reference);
        List<String> several = COMMA.splitAsStream(id).map(String::strip).toList();
        if (!byId.containsKey(id) && several.size() > 1 && several.stream().allMatch(this::isOne)) {
            several.forEach(each -> giveOne(draft, row, each));
        } else if (!byId.containsKey(id) && reference.isObject()) {
            DraftSource own = read(reference, id);
            if (!own.title().isEmpty()) {
                draft.source(own);
            }
        } else {
            giveOne(draft, row, id);
        }
    }

    private boolean isOne(String reference) {
        return byId.containsKey(reference) || WebAddress.of(reference).isPresent();
    }

    private void giveOne(Draft draft, Where row, String id) {
        DraftSource known = byId.get(id);
        Optional<String> address = WebAddress.of(id);
        if (known != null) {
            used.add(id);
            draft.source(known);
        } else if (address.isPresent()) {
            draft.source(DraftSource.of(address.get()));
        } else if (!id.isEmpty()) {
            draft.source(new DraftSource(id, null, null, null, null));
            if (!byId.isEmpty()) {
                dossier.warn("story-source", row, id);
            }
        }
    }

    /** Says which sources no event names: an entry's sources are all that a dossier keeps. */
    void reportUnused() {
        byId.keySet().stream()
                .filter(id -> !used.contains(id))
                .sorted()
                .forEach(id -> dossier.warn("story-source-unused", where.getOrDefault(id, new Where.File()), id));
    }
}
