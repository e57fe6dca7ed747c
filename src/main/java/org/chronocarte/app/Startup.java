package org.chronocarte.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.paint.PaperFonts;

/**
 * What the window needs, read while the toolkit starts.
 *
 * @param settings what is remembered
 * @param baseMap the ground of the map
 * @param fonts the typefaces' measure
 * @param dossier the application's own dossier, ready to be asked
 */
record Startup(SettingsStore settings, BaseMap baseMap, PaperFonts fonts, Matcher dossier) {

    /** Starts reading; what fails, fails the future. */
    static CompletableFuture<Startup> begin(Path settingsFile) {
        CompletableFuture<BaseMap> map = CompletableFuture.supplyAsync(() -> read(BaseMap::bundled));
        CompletableFuture<Matcher> dossier = CompletableFuture.supplyAsync(Startup::readDossier);
        CompletableFuture<PaperFonts> fonts = CompletableFuture.supplyAsync(PaperFonts::new);
        CompletableFuture<SettingsStore> settings =
                CompletableFuture.supplyAsync(() -> new SettingsStore(settingsFile));
        return CompletableFuture.allOf(map, dossier, fonts, settings)
                .thenApply(done -> new Startup(settings.join(), map.join(), fonts.join(), dossier.join()));
    }

    private static Matcher readDossier() {
        return read(() ->
                new Matcher(new EntryIndex(new BundledDossiers(new DossierFiles()).read(BundledDossiers.DEFAULT))));
    }

    /** Reads what may fail. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
