package org.chronocarte.ui.main;

import java.nio.file.Path;
import org.chronocarte.io.settings.Settings;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.ui.basemap.BaseMapController;
import org.jspecify.annotations.Nullable;

/** Remembers which dossier is open, for the next start, and goes to the base map that it is shown on. */
final class DossierMemory {

    private final SettingsStore settings;
    private final BaseMapController baseMap;

    DossierMemory(SettingsStore settings, BaseMapController baseMap) {
        this.settings = settings;
        this.baseMap = baseMap;
    }

    /** @param path the file of what was opened, or null of the default dossier */
    void opened(@Nullable Path path) {
        settings.set(settings.get()
                .withDossier(path == null ? null : path.toAbsolutePath().toString()));
        baseMap.dossierOpened(path);
    }

    /** What is open now lies in another file: it keeps the base map that it is shown on. */
    void moved(Path path) {
        String to = path.toAbsolutePath().toString();
        Settings now = settings.get();
        Settings.BaseMapChoice choice = now.baseMapOf(now.dossier()).orElse(null);
        Settings next = now.withDossier(to);
        settings.set(
                choice == null
                        ? next
                        : next.withBaseMap(new Settings.BaseMapChoice(to, choice.file(), choice.online())));
        baseMap.dossierOpened(path);
    }
}
