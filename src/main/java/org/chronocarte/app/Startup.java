package org.chronocarte.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.recovery.LeftRecovery;
import org.chronocarte.io.recovery.RecoveryFolder;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.paint.PaperFonts;
import org.jspecify.annotations.Nullable;

/**
 * What the window needs, read while the toolkit starts.
 *
 * @param settings what is remembered
 * @param baseMap the ground of the map
 * @param fonts the typefaces' measure
 * @param dossier the application's own dossier, ready to be asked
 * @param recovery where unsaved work is kept aside, or null to keep none
 * @param left work that was left behind and is to be offered
 */
record Startup(
        SettingsStore settings,
        BaseMap baseMap,
        PaperFonts fonts,
        Matcher dossier,
        @Nullable RecoveryFolder recovery,
        List<LeftRecovery> left) {

    /** What is done about unsaved work. */
    enum Keeping {
        /** Nothing. */
        NONE,
        /** It is kept aside, but what was left behind is not offered: an audience may be looking. */
        SILENT,
        /** It is kept aside, and what was left behind is offered. */
        OFFERING
    }

    /** Starts reading; what fails, fails the future. */
    static CompletableFuture<Startup> begin(Path settingsFile, Keeping keeping) {
        RecoveryFolder recovery = keeping == Keeping.NONE ? null : new RecoveryFolder(settingsFile);
        CompletableFuture<List<LeftRecovery>> left = CompletableFuture.supplyAsync(
                () -> recovery != null && keeping == Keeping.OFFERING ? recovery.claimLeft() : List.of());
        CompletableFuture<BaseMap> map = CompletableFuture.supplyAsync(() -> read(BaseMap::bundled));
        CompletableFuture<Matcher> dossier = CompletableFuture.supplyAsync(Startup::readDossier);
        CompletableFuture<PaperFonts> fonts = CompletableFuture.supplyAsync(PaperFonts::new);
        CompletableFuture<SettingsStore> settings =
                CompletableFuture.supplyAsync(() -> new SettingsStore(settingsFile));
        return CompletableFuture.allOf(map, dossier, fonts, settings, left)
                .thenApply(done ->
                        new Startup(settings.join(), map.join(), fonts.join(), dossier.join(), recovery, left.join()));
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
