package org.chronocarte.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.settings.Settings;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Views;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.ui.kit.LinkOpener;
import org.chronocarte.ui.opening.ProblemsDialog;

/** The window's life: what it needs is read before it is built, off the FX thread; what was open last opens again. */
@SuppressWarnings("NullAway.Init")
public final class ChronocarteApp extends Application {

    /** The argument by which the window measures itself and closes. */
    static final String MEASURE = "--measure";

    private static final double MIN_WIDTH = 1180;
    private static final double MIN_HEIGHT = 560;

    private final Clock clock = Clock.systemDefaultZone();
    private SettingsStore settings;
    private BaseMap baseMap;
    private PaperFonts measure;
    private Matcher bundled;
    private AppContext context;

    @Override
    public void init() throws Exception {
        CompletableFuture<PaperFonts> fonts = CompletableFuture.supplyAsync(PaperFonts::new);
        CompletableFuture<Matcher> dossier = CompletableFuture.supplyAsync(ChronocarteApp::readBundled);
        settings = new SettingsStore(settingsFile());
        baseMap = BaseMap.bundled();
        bundled = dossier.join();
        measure = fonts.join();
    }

    private boolean measures() {
        return getParameters().getRaw().contains(MEASURE);
    }

    /** A measurement neither follows nor changes what the reader has set. */
    private Path settingsFile() throws IOException {
        return measures()
                ? Files.createTempDirectory("chronocarte").resolve("settings.json")
                : SettingsStore.defaultFile(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")),
                        System.getenv());
    }

    private static Matcher readBundled() {
        try {
            return new Matcher(new EntryIndex(new BundledDossiers(new DossierFiles()).read(BundledDossiers.DEFAULT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start(Stage stage) {
        Settings remembered = settings.get();
        Exploration exploration = new Exploration(
                bundled,
                Views.opening(
                        bundled.index(),
                        language(remembered),
                        look(remembered),
                        LocalDate.now(clock.withZone(ZoneOffset.UTC))));
        context = new AppContext(
                exploration, baseMap, measure, settings, clock, this::openLink, new ProblemsDialog(() -> stage));
        Scene scene = new Scene(context.main().view());
        stage.setScene(scene);
        stage.setTitle("Chronocarte");
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        context.main().install(stage);
        stage.show();
        if (measures()) {
            new WindowBench(stage, exploration, context).run();
        } else {
            openWanted(remembered);
        }
    }

    private void openWanted(Settings remembered) {
        List<String> arguments = getParameters().getRaw();
        String last = remembered.dossier();
        if (!arguments.isEmpty()) {
            context.opening().open(Path.of(arguments.get(0)));
        } else if (last != null) {
            context.opening().open(Path.of(last));
        }
    }

    private static String language(Settings remembered) {
        String language = remembered.language();
        if (language == null) {
            language = Locale.getDefault().getLanguage();
        }
        return language.equals("fr") ? "fr" : "en";
    }

    private static Look look(Settings remembered) {
        for (Look look : Look.values()) {
            if (look.name().equalsIgnoreCase(remembered.look())) {
                return look;
            }
        }
        return Look.LIGHT;
    }

    private void openLink(String address) {
        if (LinkOpener.isWeb(address)) {
            getHostServices().showDocument(address);
        }
    }

    @Override
    public void stop() throws Exception {
        settings.close();
        if (context != null) {
            context.close();
        }
    }
}
