package org.chronocarte.ui.basemap;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.stage.Window;
import org.chronocarte.io.file.StoredPath;
import org.chronocarte.io.settings.Settings.BaseMapChoice;
import org.chronocarte.io.settings.Settings.OnlineChoice;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapWords;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.geo.online.OnlineMaps;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/**
 * Which base map the dossier is shown on: the application's own, a file of the reader's, or a server's. The choice is
 * remembered for each dossier; where there is none, an extract that came along with it is shown. What cannot be used
 * leaves the application's own map; nothing but a server that was chosen is ever asked. For the FX thread.
 */
public final class BaseMapController implements AutoCloseable {

    /** Closer than this the application's own map shows nothing more; the program itself never moves so close. */
    private static final double STREETS = 12.5;

    private final Exploration exploration;
    private final Kit kit;
    private final SettingsStore settings;
    private final Supplier<Viewport> view;
    private final BaseMapChooser chooser;
    private final Consumer<BaseMap> show;
    private final Servers servers;
    private final OpenedMap embedded;
    private OpenedMap current;
    private @Nullable Task<?> running;
    private @Nullable String dossier;
    private Consumer<String> onNotice = notice -> {};
    private boolean offered;

    /**
     * @param exploration the shared model
     * @param settings remembers the choices
     * @param embedded the application's own map, which is shown now; not closed with this
     * @param online opens the maps that servers have; not closed with this
     * @param view tells what the map shows
     * @param chooser asks for files
     * @param show puts another map on the screen; the one before is closed then
     */
    public BaseMapController(
            Exploration exploration,
            Kit kit,
            SettingsStore settings,
            BaseMap embedded,
            OnlineMaps online,
            Supplier<Viewport> view,
            BaseMapChooser chooser,
            Consumer<BaseMap> show) {
        this.exploration = exploration;
        this.kit = kit;
        this.settings = settings;
        this.embedded = OpenedMap.embedded(embedded);
        this.servers = new Servers(online, embedded);
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
        offered = false;
        dossier = path == null ? null : path.toAbsolutePath().toString();
        cancel();
        BaseMapChoice choice = settings.get().baseMapOf(dossier).orElse(null);
        if (choice == null && path != null) {
            unpack(path);
            return;
        }
        if (current.is(choice)) {
            return;
        }
        if (choice != null && choice.online() != null) {
            open(choice.online());
        } else if (choice != null && choice.file() != null) {
            StoredPath.parse(choice.file()).ifPresentOrElse(this::open, () -> take(embedded));
        } else {
            take(embedded);
        }
    }

    /** Tells who comes closer than the application's own map has anything to show, once for a dossier, where streets are to be had. */
    public void looked(Viewport seen) {
        if (!offered && current.isStandard() && seen.zoom() >= STREETS) {
            offered = true;
            onNotice.accept(words().get("streets"));
        }
    }

    private void open(OnlineChoice wanted) {
        OpenedMap opened = servers.open(wanted).orElse(null);
        take(opened == null ? embedded : opened);
        if (opened == null) {
            onNotice.accept(words().get("online.refused", wanted.address()));
        }
    }

    /** Shows the map that came along, or else the application's own. */
    private void unpack(Path path) {
        Unpacking unpacking = new Unpacking(path, embedded.map());
        running = unpacking;
        unpacking.setOnSucceeded(event -> {
            if (running == unpacking) {
                running = null;
                take(unpacking.getValue().orElse(embedded));
            } else {
                unpacking.getValue().ifPresent(OpenedMap::release);
            }
        });
        unpacking.setOnFailed(event -> {
            if (running == unpacking) {
                running = null;
                System.getLogger(BaseMapController.class.getName())
                        .log(
                                System.Logger.Level.WARNING,
                                "a map that came along cannot be shown",
                                unpacking.getException());
                take(embedded);
            }
        });
        kit.background().start(unpacking);
    }

    private void open(Path wanted) {
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

    private Locale locale() {
        return Locale.forLanguageTag(exploration.state().language());
    }

    private Messages words() {
        return new Messages(ResourceBundle.getBundle("org.chronocarte.ui.basemap.basemap", locale()));
    }

    private String refused(Path file, Fault fault) {
        return words().get("refused", new BaseMapWords(locale()).message(file, fault));
    }

    /** Lets the reader choose. */
    public void choose(Window owner) {
        new BaseMapDialog(exploration.state(), view.get(), kit, servers, embedded, current, chooser, this::chosen)
                .show(owner);
    }

    private void chosen(OpenedMap map) {
        cancel();
        Path file = map.file();
        settings.set(
                map.isStandard()
                        ? settings.get().withoutBaseMap(dossier)
                        : settings.get()
                                .withBaseMap(new BaseMapChoice(
                                        dossier,
                                        file == null
                                                ? null
                                                : file.toAbsolutePath().toString(),
                                        map.online())));
        take(map);
    }

    /** What a server did not give is painted again when it does, and the map's edge says how it stands. */
    private void troubled(OpenedMap map) {
        if (map.map() != current.map()) {
            return;
        }
        show.accept(map.map());
        sayTrouble(map);
    }

    private void sayTrouble(OpenedMap map) {
        map.map()
                .trouble()
                .ifPresent(what -> onNotice.accept(words().get(
                                "trouble." + what.name().toLowerCase(Locale.ROOT),
                                map.map().name())));
    }

    private void take(OpenedMap map) {
        if (map.map() == current.map()) {
            return;
        }
        OpenedMap before = current;
        current = map;
        show.accept(map.map());
        before.release();
        map.map().onTrouble(() -> Platform.runLater(() -> troubled(map)));
        sayTrouble(map);
    }

    /** Closes a map of the reader's own. */
    @Override
    public void close() {
        cancel();
        current.release();
    }
}
