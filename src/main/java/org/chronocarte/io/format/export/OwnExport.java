package org.chronocarte.io.format.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Dossier;

/** Our own format, in all its languages: it loses nothing. */
final class OwnExport implements DossierExport {

    @Override
    public String id() {
        return "chronocarte";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public List<Problem> write(Dossier dossier, String language, OutputStream out) throws IOException {
        out.write(new DossierWriter().write(dossier));
        return List.of();
    }
}
