package org.chronocarte.ui.chapters;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.stage.Window;
import org.chronocarte.io.pictures.PicturePaths;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.ui.kit.Kit;

/** Asks for a picture file and works out how the open dossier refers to it. For the FX thread. */
final class PictureAdding {

    private final Kit kit;
    private final PictureChooser chooser;

    PictureAdding(Kit kit, PictureChooser chooser) {
        this.kit = kit;
        this.chooser = chooser;
    }

    /** @param then told the picture as the dossier refers to it; later, on the FX thread; not called when none is chosen */
    void ask(Window owner, String language, Consumer<Picture> then) {
        chooser.choose(owner, language).ifPresent(file -> {
            Path home = kit.pictures().home();
            Task<String> task = new Task<>() {
                @Override
                protected String call() {
                    return PicturePaths.reference(file, home);
                }
            };
            task.setOnSucceeded(event -> then.accept(Picture.of(task.getValue())));
            kit.background().start(task);
        });
    }
}
