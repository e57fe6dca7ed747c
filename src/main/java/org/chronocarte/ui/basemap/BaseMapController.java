package org.chronocarte.ui.basemap;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapWords;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/**
 * Which base map the dossier is shown on: the application's own, or a file of the reader's. The choice is remembered for
 * each dossier. A file that cannot be used leaves the application's own map. For the FX thread.
 */
public final class BaseMapController implements AutoCloseable {

    private final Exploration exploration;
    private final Kit kit;
    private final SettingsStore settings;
    private final Supplier<Viewport> view;
    private final BaseMapChooser chooser;
    private final Consumer<BaseMap> show;
    private final OpenedMap embedded;
    private OpenedMap current;
    private @Nullable Opening running;
    private @Nullable String dossier;
    private Consumer<String> onNotice = notice -> {};

    /**
     * @param exploration the shared model
     * @param settings remembers the choices
     * @param embedded the application's own map, which is shown now; not closed with this
     * @param view tells what the map shows
     * @param chooser asks for files
     * @param show puts another map on the screen; the one before is closed then
     */
    public BaseMapController(
            Exploration exploration,
            Kit kit,
            SettingsStore settings,
            BaseMap embedded,
            Supplier<Viewport> view,
            BaseMapChooser chooser,
            Consumer<BaseMap> show) {
        this.exploration = exploration;
        this.kit = kit;
        this.settings = settings;
        this.embedded = new OpenedMap(null, embedded);
        this.current = this.embedded;
        this.view = view;
        this.chooser = chooser;
        this.show = show;
    }

    /** What to do with a message to the reader. */
    public void onNotice(Consumer<String> listener) {
        onNotice = listener;
    }

    /** The base map that is shown. */
    public BaseMap current() {
        return current.map();
    }

    /**
     * Shows a dossier's own base map.
     *
     * @param path of the dossier, or null for the application's own
     */
    public void dossierOpened(@Nullable Path path) {
        dossier = path == null ? null : path.toAbsolutePath().toString();
        cancel();
        Path wanted = settings.get().baseMapOf(dossier).map(Path::of).orElse(null);
        if (Objects.equals(wanted, current.file())) {
            return;
        }
        if (wanted == null) {
            take(embedded);
            return;
        }
        Opening opening = new Opening(wanted, embedded.map());
        running = opening;
        opening.setOnSucceeded(event -> {
            if (running == opening) {
                running = null;
                take(opening.getValue());
            } else {
                opening.getValue().release();
            }
        });
        opening.setOnFailed(event -> {
            if (running == opening) {
                running = null;
                take(embedded);
                onNotice.accept(refused(wanted, opening.fault()));
            }
        });
        kit.background().start(opening);
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private String refused(Path file, Fault fault) {
        Locale locale = Locale.forLanguageTag(exploration.state().language());
        Messages words = new Messages(ResourceBundle.getBundle("org.chronocarte.ui.basemap.basemap", locale));
        return words.get("refused", new BaseMapWords(locale).message(file, fault));
    }

    /** Lets the reader choose. */
    public void choose(Window owner) {
        new BaseMapDialog(exploration.state(), view.get(), kit, embedded, current, chooser, this::chosen).show(owner);
    }

    private void chosen(OpenedMap map) {
        cancel();
        Path file = map.file();
        settings.set(settings.get()
                .withBaseMap(
                        dossier, file == null ? null : file.toAbsolutePath().toString()));
        take(map);
    }

    private void take(OpenedMap map) {
        if (map.map() == current.map()) {
            return;
        }
        OpenedMap before = current;
        current = map;
        show.accept(map.map());
        before.release();
    }

    /** Closes a map of the reader's own. */
    @Override
    public void close() {
        cancel();
        current.release();
    }
}
