package org.chronocarte.io.format.pictures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.pictures.PictureFiles;
import org.chronocarte.io.pictures.PicturePaths;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Picture;
import org.jspecify.annotations.Nullable;

/** Says which of a dossier's pictures are missing, cannot be shown, or say nothing to those who cannot see. */
public final class PictureCheck {

    private final @Nullable Path file;
    private final List<Problem> problems = new ArrayList<>();

    private PictureCheck(@Nullable Path file) {
        this.file = file;
    }

    /**
     * Looks for each file. Blocks: not for the FX thread.
     *
     * @param file the dossier's, or null for the application's own
     * @return warnings
     */
    public static List<Problem> problems(Dossier dossier, @Nullable Path file) {
        PictureCheck check = new PictureCheck(file);
        for (int i = 0; i < dossier.entries().size(); i++) {
            check.all(dossier.entries().get(i).pictures(), "/entries/" + i);
        }
        for (int i = 0; i < dossier.chapters().size(); i++) {
            check.all(dossier.chapters().get(i).pictures(), "/chapters/" + i);
        }
        return check.problems;
    }

    private void all(List<Picture> pictures, String owner) {
        for (int i = 0; i < pictures.size(); i++) {
            one(pictures.get(i), new Where.Pointer(owner + "/pictures/" + i));
        }
    }

    private void one(Picture picture, Where where) {
        Optional<Path> path = PicturePaths.resolve(picture, file);
        if (path.isEmpty() || !PictureFiles.exists(path.get())) {
            // That an address is not asked for was said when the dossier was read.
            if (!picture.isAddress()) {
                problems.add(Problem.warning("picture-missing", where, picture.file()));
            }
        } else if (!PictureFiles.isPicture(path.get())) {
            problems.add(Problem.warning("picture-kind", where, picture.file()));
        }
        if (picture.alt() == null) {
            problems.add(Problem.warning("picture-alt", where, picture.file()));
        }
    }
}
