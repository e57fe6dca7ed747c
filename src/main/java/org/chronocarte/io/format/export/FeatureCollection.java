package org.chronocarte.io.format.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.BiFunction;
import org.chronocarte.model.dossier.Entry;

/** A file of GeoJSON: what the dossier says of itself, and a feature for each entry. */
final class FeatureCollection {

    private final Telling telling;
    private final EntryProperties properties;

    FeatureCollection(Telling telling) {
        this.telling = telling;
        this.properties = new EntryProperties(telling);
    }

    /**
     * Writes it.
     *
     * @param head members that only this kind of file has, before all others
     * @param feature makes the feature of an entry, given what is told of it as properties
     */
    void write(OutputStream out, Map<String, String> head, BiFunction<Entry, ObjectNode, ObjectNode> feature)
            throws IOException {
        JsonOut.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            for (Map.Entry<String, String> each : head.entrySet()) {
                json.writeStringField(each.getKey(), each.getValue());
            }
            json.writeStringField("title", telling.say(telling.dossier().title()));
            json.writeStringField("description", telling.say(telling.dossier().summary()));
            json.writeStringField("language", telling.language());
            json.writeArrayFieldStart("features");
            for (Entry entry : telling.dossier().entries()) {
                json.writeTree(feature.apply(entry, properties.of(entry)));
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** What no such file can hold. */
    Losses losses() {
        return new Losses(telling)
                .languages()
                .routes()
                .pictures()
                .eras()
                .chapters()
                .looks()
                .places()
                .unused()
                .questions()
                .about();
    }
}
