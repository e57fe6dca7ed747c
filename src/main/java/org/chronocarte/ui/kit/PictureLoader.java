package org.chronocarte.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.concurrent.Task;
import javafx.scene.image.Image;
import org.chronocarte.io.pictures.PictureFiles;
import org.chronocarte.io.pictures.PicturePaths;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.picture.photo.Photo;
import org.chronocarte.picture.photo.PhotoTooLargeException;
import org.chronocarte.ui.paint.ScreenImage;
import org.jspecify.annotations.Nullable;

/** Loads the open dossier's pictures off the FX thread, no larger than they are shown, and keeps the last ones. For the FX thread. */
public final class PictureLoader {

    private static final int KEPT = 24;

    private final Background background;
    private final Map<Wanted, Loaded> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private @Nullable Path home;

    /** What came of loading a picture. */
    public sealed interface Loaded {

        /** It is there. */
        record Shown(Image image) implements Loaded {}

        /** It is not. */
        record Absent(Why why) implements Loaded {}
    }

    /** Why a picture cannot be shown. */
    public enum Why {
        /** There is no file where the dossier says, or it is no place on this machine. */
        MISSING,
        /** It has more pixels than can be borne. */
        TOO_LARGE,
        /** It is no picture, or a broken one. */
        UNREADABLE
    }

    private record Wanted(@Nullable Path home, String file, int width, int height) {}

    /** @param background reads and decodes; a large picture takes it seconds */
    public PictureLoader(Background background) {
        this.background = background;
    }

    /** Looks for pictures where the open dossier came from, from now on. */
    public void follow(ReadOnlyObjectProperty<Origin> origin) {
        home = origin.get().home();
        origin.addListener((property, before, now) -> {
            home = now.home();
            // A file may have been replaced meanwhile.
            kept.clear();
        });
    }

    /** The file by which the open dossier's pictures are found; null for the application's own dossier. */
    public @Nullable Path home() {
        return home;
    }

    /**
     * Loads a picture.
     *
     * @param width the most pixels across, at least 1
     * @param height the most pixels down, at least 1
     * @param then told what came of it: at once when it is known already, else later
     */
    public void load(Picture picture, int width, int height, Consumer<Loaded> then) {
        Wanted wanted = new Wanted(home, picture.file(), width, height);
        Loaded known = kept.get(wanted);
        if (known != null) {
            then.accept(known);
            return;
        }
        Task<Loaded> task = new Task<>() {
            @Override
            protected Loaded call() {
                return loaded(picture, wanted);
            }
        };
        task.setOnSucceeded(event -> {
            keep(wanted, task.getValue());
            then.accept(task.getValue());
        });
        task.setOnFailed(event -> {
            System.getLogger(PictureLoader.class.getName())
                    .log(System.Logger.Level.WARNING, "a picture could not be loaded", task.getException());
            then.accept(new Loaded.Absent(Why.UNREADABLE));
        });
        background.start(task);
    }

    private void keep(Wanted wanted, Loaded loaded) {
        kept.put(wanted, loaded);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private static Loaded loaded(Picture picture, Wanted wanted) {
        Optional<Path> path = PicturePaths.resolve(picture, wanted.home());
        if (path.isEmpty() || !PictureFiles.exists(path.get())) {
            return new Loaded.Absent(Why.MISSING);
        }
        try (InputStream in = PictureFiles.open(path.get())) {
            return new Loaded.Shown(ScreenImage.of(Photo.decode(in, wanted.width(), wanted.height())));
        } catch (PhotoTooLargeException e) {
            return new Loaded.Absent(Why.TOO_LARGE);
        } catch (IOException e) {
            return new Loaded.Absent(Why.UNREADABLE);
        }
    }
}
