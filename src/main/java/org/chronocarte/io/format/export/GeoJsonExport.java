package org.chronocarte.io.format.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;

/** GeoJSON (RFC 7946): a feature for each entry, with all that is told of it among its properties. */
final class GeoJsonExport implements DossierExport {

    @Override
    public String id() {
        return "geojson";
    }

    @Override
    public String extension() {
        return "geojson";
    }

    @Override
    public List<Problem> write(Dossier dossier, String language, OutputStream out) throws IOException {
        Telling telling = new Telling(dossier, language);
        EntryProperties properties = new EntryProperties(telling);
        JsonOut.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("title", telling.say(dossier.title()));
            json.writeStringField("description", telling.say(dossier.summary()));
            json.writeStringField("language", language);
            json.writeArrayFieldStart("features");
            for (Entry entry : dossier.entries()) {
                ObjectNode feature = JsonOut.object();
                feature.put("type", "Feature");
                feature.put("id", Telling.writable(entry.id()));
                EntryProperties.geometry(feature, telling.positions(entry));
                feature.set("properties", properties.of(entry));
                json.writeTree(feature);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        return new Losses(telling)
                .languages()
                .routes()
                .pictures()
                .eras()
                .chapters()
                .looks()
                .relationNotes()
                .places()
                .unused()
                .questions()
                .about()
                .problems();
    }
}
