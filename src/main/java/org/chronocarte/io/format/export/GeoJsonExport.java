package org.chronocarte.io.format.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Dossier;

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
        FeatureCollection collection = new FeatureCollection(telling);
        collection.write(out, Map.of(), (entry, properties) -> {
            ObjectNode feature = JsonOut.object();
            feature.put("type", "Feature");
            feature.put("id", Telling.writable(entry.id()));
            EntryProperties.geometry(feature, telling.positions(entry));
            feature.set("properties", properties);
            return feature;
        });
        return collection.losses().relationNotes().problems();
    }
}
