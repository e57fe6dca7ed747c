package org.chronocarte.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.file.FileWatcher;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.chronocarte.io.recovery.RecoveryFolder;
import org.chronocarte.io.recovery.RecoveryKeeper;
import org.chronocarte.io.settings.ImportMemory;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.picture.export.HandoutPdf;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.MapExtract;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.online.OnlineMaps;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.scene.MapBox;
import org.chronocarte.ui.basemap.BaseMapController;
import org.chronocarte.ui.basemap.SystemChooser;
import org.chronocarte.ui.chapters.ChaptersController;
import org.chronocarte.ui.chapters.SystemPictureChooser;
import org.chronocarte.ui.details.DetailsController;
import org.chronocarte.ui.facets.FacetsController;
import org.chronocarte.ui.handout.HandoutController;
import org.chronocarte.ui.handout.SystemHandoutChooser;
import org.chronocarte.ui.handout.SystemPrinters;
import org.chronocarte.ui.importing.ImportController;
import org.chronocarte.ui.importing.SystemMappingChooser;
import org.chronocarte.ui.importing.SystemReportChooser;
import org.chronocarte.ui.keeping.KeepingController;
import org.chronocarte.ui.kit.Background;
import org.chronocarte.ui.kit.Kit;
import org.chronocarte.ui.kit.LinkOpener;
import org.chronocarte.ui.kit.PictureLoader;
import org.chronocarte.ui.list.ListController;
import org.chronocarte.ui.main.AudienceMapAndTimeline;
import org.chronocarte.ui.main.MainController;
import org.chronocarte.ui.map.GluonCamera;
import org.chronocarte.ui.map.MapController;
import org.chronocarte.ui.map.MapGround;
import org.chronocarte.ui.map.gluon.GluonMap;
import org.chronocarte.ui.opening.OpeningController;
import org.chronocarte.ui.opening.ProblemsView;
import org.chronocarte.ui.paint.ScreenFonts;
import org.chronocarte.ui.present.AudiencePictures;
import org.chronocarte.ui.present.PresentController;
import org.chronocarte.ui.search.SearchController;
import org.chronocarte.ui.timeline.TimelineController;
import org.jspecify.annotations.Nullable;

/** Composes the application by hand: the one place that knows all its parts. For the FX thread. */
final class AppContext implements AutoCloseable {

    private final Background background = new Background();
    private final FileWatcher watcher = new FileWatcher();
    /** For what may have to wait for a server; nothing else is to wait with it. */
    private final Background slow = new Background();
    /** For the words of a large dossier, which take seconds: a file that is opened meanwhile is not to wait for them. */
    private final Background searching = new Background();
    /** For a long list's order, which is not to wait for the words. */
    private final Background sorting = new Background();
    /** For pictures, of which a large one takes seconds. */
    private final Background photos = new Background();

    private final OnlineMaps online;
    private final BaseMap baseMap;
    private final GluonMap gluon;
    private final MainController main;
    private final OpeningController opening;
    private final BaseMapController grounds;
    private final KeepingController keeping;

    /**
     * @param exploration the shared model, with a dossier open
     * @param baseMap the ground of the map; closed with this
     * @param online opens the maps that servers have; closed with this
     * @param measure the typefaces' measure
     * @param settings what is remembered
     * @param recovery where unsaved work is kept aside, or null to keep none
     * @param clock tells today
     * @param links opens addresses
     * @param problems shows what is wrong with a file
     */
    AppContext(
            Exploration exploration,
            BaseMap baseMap,
            OnlineMaps online,
            PaperFonts measure,
            SettingsStore settings,
            @Nullable RecoveryFolder recovery,
            Clock clock,
            LinkOpener links,
            ProblemsView problems) {
        this.baseMap = baseMap;
        this.online = online;
        ScreenFonts fonts = new ScreenFonts();
        PictureLoader loader = new PictureLoader(photos);
        Kit kit = new Kit(fonts, measure, background, links, loader);
        gluon = new GluonMap(baseMap, MapStyle.of(exploration.state().look()));
        MapGround ground = new MapGround(baseMap, slow);
        MapController map = new MapController(exploration, kit, new GluonCamera(gluon), ground);
        grounds = new BaseMapController(
                exploration,
                new Kit(fonts, measure, slow, links, loader),
                settings,
                baseMap,
                online,
                gluon::viewport,
                new SystemChooser(),
                other -> {
                    gluon.setBaseMap(other);
                    ground.show(other);
                });
        DossierFiles files = KnownFormats.files(new GazetteerFinder());
        opening = new OpeningController(
                exploration,
                kit,
                new OpeningController.Reading(
                        files,
                        new BundledDossiers(files),
                        new ImportMemory(settings.file(), KnownFormats.columns()),
                        watcher),
                clock,
                problems);
        opening.takingAlong(() -> {
            BaseMap shown = gluon.baseMap();
            return (index, wanted) -> MapExtract.of(shown, index, wanted);
        });
        loader.follow(opening.originProperty());
        PresentController present = new PresentController(
                exploration, (shown, covered) -> pictures(shown, covered, kit, clock, settings), clock);
        ChaptersController chapters = new ChaptersController(exploration, kit, new SystemPictureChooser());
        keeping = new KeepingController(
                exploration,
                opening.originProperty(),
                chapters::typed,
                new RecoveryKeeper(recovery, clock),
                background);
        main = new MainController(
                exploration,
                new MainController.Features(
                        map,
                        new TimelineController(exploration, kit, clock),
                        new FacetsController(exploration, kit),
                        new DetailsController(exploration, kit),
                        new ListController(exploration, new Kit(fonts, measure, sorting, links, kit.pictures())),
                        new SearchController(
                                exploration,
                                new Kit(fonts, measure, searching, links, kit.pictures()),
                                new OncePainted(gluon::isComplete)::run),
                        opening,
                        new ImportController(
                                exploration,
                                kit,
                                files,
                                KnownFormats.columns(),
                                new SystemReportChooser(),
                                new SystemMappingChooser()),
                        grounds,
                        present,
                        chapters,
                        keeping,
                        new HandoutController(
                                exploration,
                                new Kit(fonts, measure, slow, links, kit.pictures()),
                                () -> new HandoutPdf(gluon.baseMap(), measure),
                                new SystemHandoutChooser(),
                                new SystemPrinters(),
                                clock)),
                settings);
    }

    /** What the audience sees has a map of its own; the tiles' painter is lent to it until it closes. */
    private AudiencePictures pictures(
            Exploration shown, Supplier<List<MapBox>> covered, Kit kit, Clock clock, SettingsStore settings) {
        BaseMap ground = gluon.baseMap();
        GluonMap audience = new GluonMap(ground, MapStyle.of(shown.state().look()));
        return new AudienceMapAndTimeline(
                new MapController(shown, kit, new GluonCamera(audience), new MapGround(ground, background)),
                new TimelineController(shown, kit, clock),
                kit.pictures(),
                covered,
                settings.get().reducedMotion(),
                () -> {
                    audience.close();
                    gluon.resume();
                });
    }

    GluonMap map() {
        return gluon;
    }

    MainController main() {
        return main;
    }

    OpeningController opening() {
        return opening;
    }

    BaseMapController grounds() {
        return grounds;
    }

    KeepingController keeping() {
        return keeping;
    }

    @Override
    public void close() {
        main.stopPresenting();
        keeping.close();
        watcher.close();
        gluon.close();
        background.close();
        slow.close();
        searching.close();
        sorting.close();
        photos.close();
        grounds.close();
        online.close();
        baseMap.close();
    }
}
