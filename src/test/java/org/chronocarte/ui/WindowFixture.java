package org.chronocarte.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.print.PrintException;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.file.FileWatcher;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.ColumnFinder;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.recovery.RecoveryFolder;
import org.chronocarte.io.recovery.RecoveryKeeper;
import org.chronocarte.io.settings.ImportMemory;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.picture.export.HandoutPdf;
import org.chronocarte.picture.export.PdfProof;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.online.OnlineMaps;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.ui.basemap.BaseMapController;
import org.chronocarte.ui.chapters.ChaptersController;
import org.chronocarte.ui.details.DetailsController;
import org.chronocarte.ui.facets.FacetsController;
import org.chronocarte.ui.handout.HandoutController;
import org.chronocarte.ui.handout.Printers;
import org.chronocarte.ui.importing.ImportController;
import org.chronocarte.ui.importing.MappingChooser;
import org.chronocarte.ui.keeping.KeepingController;
import org.chronocarte.ui.kit.Background;
import org.chronocarte.ui.kit.Kit;
import org.chronocarte.ui.kit.PictureLoader;
import org.chronocarte.ui.list.ListController;
import org.chronocarte.ui.main.AudienceMapAndTimeline;
import org.chronocarte.ui.main.MainController;
import org.chronocarte.ui.main.WindowMemory;
import org.chronocarte.ui.map.MapController;
import org.chronocarte.ui.map.MapGround;
import org.chronocarte.ui.map.StillCamera;
import org.chronocarte.ui.opening.Notice;
import org.chronocarte.ui.opening.OpeningController;
import org.chronocarte.ui.opening.ProblemsDialog;
import org.chronocarte.ui.opening.ProblemsView;
import org.chronocarte.ui.paint.ScreenFonts;
import org.chronocarte.ui.present.PresentController;
import org.chronocarte.ui.search.SearchController;
import org.chronocarte.ui.timeline.TimelineController;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window as the application composes it, save that its map has no tiles, its browser only notes what it is
 * asked to open, and today is 1 June 2026. For the FX thread, save where it waits.
 */
public final class WindowFixture implements AutoCloseable {

    /** The window's day. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final Duration SETTLED = Duration.ofSeconds(1);
    private static final int PATIENCE = 20;

    private final Clock clock = Clock.fixed(Instant.from(TODAY.atTime(12, 0).atZone(ZoneOffset.UTC)), ZoneOffset.UTC);
    private final Locale locale = Locale.getDefault();
    private final Background background = new Background();
    private final List<String> opened = new ArrayList<>();
    private final Stage stage = new Stage();
    private final BaseMap baseMap;
    private final SettingsStore settings;
    private final OnlineMaps online;
    private final Exploration exploration;
    private final Reported reported;
    private final RecoveryFolder recovery;
    private final MainController.Features features;
    private final MainController main;
    private final FileWatcher watcher = new FileWatcher();
    private ColumnFinder.Columns columns = ColumnFinder.Columns.NONE;
    private @Nullable Path chosenMap;
    private @Nullable Path chosenReport;
    private @Nullable Path chosenMapping;
    private final List<Path> besides = new ArrayList<>();
    private @Nullable Path chosenPicture;
    private @Nullable Path chosenHandout;
    private final NotedPrinters printers = new NotedPrinters();

    /** Printers that only note what they are to print. */
    public static final class NotedPrinters implements Printers {
        private final List<PrintOrder> orders = new CopyOnWriteArrayList<>();
        private volatile List<String> names = List.of();

        /** What printers there are; the one called "broken" takes nothing. */
        public void install(String... installed) {
            names = List.of(installed);
        }

        public List<PrintOrder> orders() {
            return orders;
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public void print(PdfProof document, PrintOrder order) throws PrintException {
            if (order.printer().equals("broken")) {
                throw new PrintException("no paper");
            }
            orders.add(order);
        }
    }

    /** What was said of a file, and shown in a dialog as the application does. */
    public static final class Reported implements ProblemsView {
        private final ProblemsDialog dialog;
        private final List<ImportReport> reports = new ArrayList<>();

        Reported(Stage stage) {
            dialog = new ProblemsDialog(() -> stage);
        }

        @Override
        public void show(Notice notice, String language) {
            if (notice instanceof Notice.Opened opened) {
                reports.add(opened.report());
            } else if (notice instanceof Notice.Refused refused) {
                reports.add(refused.report());
            }
            dialog.show(notice, language);
        }

        public List<ImportReport> reports() {
            return reports;
        }
    }

    /**
     * Opens the window.
     *
     * @param dossier what it shows
     * @param language ISO 639 code
     * @param settingsFile where it remembers; need not exist
     */
    public WindowFixture(Dossier dossier, String language, Path settingsFile) {
        this(dossier, language, settingsFile, new DossierFiles());
    }

    /**
     * Opens the window.
     *
     * @param files reads files
     */
    public WindowFixture(Dossier dossier, String language, Path settingsFile, DossierFiles files) {
        try {
            baseMap = BaseMap.bundled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EntryIndex index = new EntryIndex(dossier);
        exploration = new Exploration(new Matcher(index), Views.opening(index, language, Look.LIGHT, TODAY));
        PictureLoader loader = new PictureLoader(background);
        Kit kit = new Kit(new ScreenFonts(), new PaperFonts(), background, opened::add, loader);
        settings = new SettingsStore(settingsFile);
        online = new OnlineMaps(
                settingsFile.resolveSibling("tiles"),
                new OnlineMaps.Limits(1 << 20, Duration.ofSeconds(2), Duration.ofMillis(300)),
                Clock.systemUTC());
        reported = new Reported(stage);
        StillCamera camera = new StillCamera();
        MapGround ground = new MapGround(baseMap, background);
        OpeningController opening = new OpeningController(
                exploration,
                kit,
                new OpeningController.Reading(
                        files,
                        new BundledDossiers(files),
                        new ImportMemory(settingsFile, KnownFormats.columns()),
                        watcher),
                clock,
                reported);
        loader.follow(opening.originProperty());
        ChaptersController chapters =
                new ChaptersController(exploration, kit, (owner, spoken) -> Optional.ofNullable(chosenPicture));
        recovery = new RecoveryFolder(settingsFile);
        features = new MainController.Features(
                new MapController(exploration, kit, camera, ground),
                new TimelineController(exploration, kit, clock),
                new FacetsController(exploration, kit),
                new DetailsController(exploration, kit),
                new ListController(exploration, kit),
                new SearchController(exploration, kit),
                opening,
                new ImportController(
                        exploration,
                        kit,
                        files,
                        (read, spoken) -> columns,
                        (owner, spoken, examined) -> {
                            besides.add(examined);
                            return Optional.ofNullable(chosenReport);
                        },
                        new ChosenMapping()),
                new BaseMapController(
                        exploration,
                        kit,
                        settings,
                        baseMap,
                        online,
                        camera.viewportProperty()::get,
                        (owner, spoken) -> Optional.ofNullable(chosenMap),
                        ground::show),
                new PresentController(
                        exploration,
                        (shown, covered) -> new AudienceMapAndTimeline(
                                new MapController(shown, kit, new StillCamera(), new MapGround(baseMap, background)),
                                new TimelineController(shown, kit, clock),
                                loader,
                                covered,
                                settings.get().reducedMotion(),
                                () -> {}),
                        clock),
                chapters,
                new KeepingController(
                        exploration,
                        opening.originProperty(),
                        chapters::typed,
                        new RecoveryKeeper(recovery, clock),
                        background),
                new HandoutController(
                        exploration,
                        kit,
                        () -> new HandoutPdf(baseMap, new PaperFonts()),
                        (owner, spoken, name) -> Optional.ofNullable(chosenHandout),
                        printers,
                        clock));
        main = new MainController(exploration, features, settings);
        new WindowMemory(stage, settings).prepare(Theme.of(Look.LIGHT).panel());
        stage.show();
        main.fill(stage);
    }

    /** The application's own dossier. */
    public static Dossier bundled() {
        try {
            return new BundledDossiers(new DossierFiles()).read(BundledDossiers.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Exploration exploration() {
        return exploration;
    }

    public ViewState state() {
        return exploration.state();
    }

    /** Id of the selected entry, or null. */
    public @Nullable String selected() {
        return state().selected();
    }

    /** How many steps Back could ever take. */
    public int steps() {
        return exploration.historyProperty().get().steps().size();
    }

    public MainController.Features features() {
        return features;
    }

    public MainController main() {
        return main;
    }

    public Stage stage() {
        return stage;
    }

    public SettingsStore settings() {
        return settings;
    }

    public Background background() {
        return background;
    }

    /** What the reader picks when asked for a file of map tiles; null to call it off. */
    public void chooseMap(@Nullable Path file) {
        chosenMap = file;
    }

    /** How the columns of every file are understood from now on. */
    public void understand(ColumnFinder.Columns understood) {
        columns = understood;
    }

    /** The file that is asked for to keep or take what columns hold; null to call it off. */
    public void chooseMapping(@Nullable Path file) {
        chosenMapping = file;
    }

    private final class ChosenMapping implements MappingChooser {

        @Override
        public Optional<Path> toSave(Window owner, String spoken, Path table) {
            besides.add(table);
            return Optional.ofNullable(chosenMapping);
        }

        @Override
        public Optional<Path> toOpen(Window owner, String spoken, Path table) {
            besides.add(table);
            return Optional.ofNullable(chosenMapping);
        }
    }

    /** The files beside which the import doctor asked for others, in order. */
    public List<Path> besides() {
        return besides;
    }

    /** Where the reader saves a report when asked; null to call it off. */
    public void chooseReport(@Nullable Path file) {
        chosenReport = file;
    }

    /** What the reader picks when asked for a picture; null to call it off. */
    public void choosePicture(@Nullable Path file) {
        chosenPicture = file;
    }

    /** Where the reader saves a handout when asked; null to call it off. */
    public void chooseHandout(@Nullable Path file) {
        chosenHandout = file;
    }

    /** The printers that the window finds. */
    public NotedPrinters printers() {
        return printers;
    }

    /** The addresses that the browser was asked to open. */
    public List<String> opened() {
        return opened;
    }

    /** What a dialog says of a file at present; empty when there is none. */
    public Set<String> problemsShown() {
        return Window.getWindows().stream()
                .filter(each -> each.getScene() != null)
                .map(each -> each.getScene().getRoot().lookup("#problems"))
                .filter(Objects::nonNull)
                .findFirst()
                .map(WindowFixture::textsIn)
                .orElse(Set.of());
    }

    /** Where the window keeps unsaved work aside. */
    public RecoveryFolder recovery() {
        return recovery;
    }

    public Reported problems() {
        return reported;
    }

    /** The first entry whose title in a language begins so. */
    public String idOf(String title) {
        EntryIndex index = exploration.shown().index();
        return index.dossier().entries().stream()
                .filter(each -> each.title().in("en").startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry called " + title))
                .id();
    }

    /** Waits until something holds, on whatever thread it is asked; fails when it does not come to hold. */
    public static void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError("it never came to hold", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until the window has its final size: at rest, the map then makes true what it was asked to show. */
    public void settle() {
        Extent[] last = {state().extent()};
        long[] since = {System.nanoTime()};
        until(() -> {
            Extent now = state().extent();
            if (!now.equals(last[0])) {
                last[0] = now;
                since[0] = System.nanoTime();
            }
            return System.nanoTime() - since[0] > SETTLED.toNanos();
        });
    }

    /** Every text that is to be seen below a node. */
    public static Set<String> textsIn(Node root) {
        Set<String> texts = new LinkedHashSet<>();
        for (Node node : visibleIn(root)) {
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                texts.add(labeled.getText());
            } else if (node instanceof TextInputControl input) {
                texts.add(input.getText());
                texts.add(input.getPromptText());
            } else if (node instanceof Text text) {
                texts.add(text.getText());
            }
        }
        texts.remove("");
        return texts;
    }

    /** A node and all below it, those left out that are not to be seen. */
    public static List<Node> visibleIn(Node root) {
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    @Override
    public void close() {
        features.present().stop();
        stage.hide();
        features.keeping().close();
        settings.close();
        watcher.close();
        background.close();
        features.baseMap().close();
        online.close();
        Locale.setDefault(locale);
        baseMap.close();
    }
}
