package org.chronocarte.io.format;

import java.io.IOException;
import java.io.InputStream;
import org.chronocarte.model.dossier.Dossier;

/** The dossiers that come with the application. Blocks: not for the FX thread. */
public final class BundledDossiers {

    /** The cocaine trade in France: what is shown when no other dossier is asked for. */
    public static final String DEFAULT = "cocaine-france";

    private static final String FOLDER = "/assets/dossiers/";

    private final DossierFiles files;

    public BundledDossiers(DossierFiles files) {
        this.files = files;
    }

    /**
     * Reads a dossier of the application.
     *
     * @param id name of its folder
     * @throws IOException when it is missing or broken, which is a fault of the application
     */
    public Dossier read(String id) throws IOException {
        String path = FOLDER + id + "/dossier.json";
        try (InputStream in = BundledDossiers.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("missing " + path);
            }
            if (files.read(in, path, ImportChoices.NONE) instanceof ReadResult.Read read) {
                return read.dossier();
            }
            throw new IOException("broken " + path);
        }
    }
}
