package org.chronocarte.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.PaperFonts;

/**
 * What the window needs, read while the toolkit starts. The map's ground is drawn once beforehand, so that its tiles are
 * decoded when the window asks for them.
 *
 * @param settings what is remembered
 * @param baseMap the ground of the map
 * @param fonts the typefaces' measure
 * @param dossier the application's own dossier, ready to be asked
 */
record Startup(SettingsStore settings, BaseMap baseMap, PaperFonts fonts, Matcher dossier) {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 520;

    /** Starts reading; what fails, fails the future. */
    static CompletableFuture<Startup> begin(Path settingsFile) {
        CompletableFuture<BaseMap> map = CompletableFuture.supplyAsync(() -> read(BaseMap::bundled));
        CompletableFuture<Matcher> dossier = CompletableFuture.supplyAsync(Startup::readDossier);
        CompletableFuture<PaperFonts> fonts = CompletableFuture.supplyAsync(PaperFonts::new);
        CompletableFuture<SettingsStore> settings =
                CompletableFuture.supplyAsync(() -> new SettingsStore(settingsFile));
        map.thenAcceptBoth(dossier, Startup::drawOnce);
        return CompletableFuture.allOf(map, dossier, fonts, settings)
                .thenApply(done -> new Startup(settings.join(), map.join(), fonts.join(), dossier.join()));
    }

    private static Matcher readDossier() {
        return read(() ->
                new Matcher(new EntryIndex(new BundledDossiers(new DossierFiles()).read(BundledDossiers.DEFAULT))));
    }

    private static void drawOnce(BaseMap map, Matcher dossier) {
        var bounds = dossier.index().dossier().view().bounds();
        if (bounds != null) {
            Viewport view = Viewport.fit(Extent.of(bounds), WIDTH, HEIGHT, 0).clamped();
            read(() -> new BaseMapPainter(map).paint(MapStyle.of(Look.LIGHT), view, 1));
        }
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
