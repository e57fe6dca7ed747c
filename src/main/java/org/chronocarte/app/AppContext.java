package org.chronocarte.app;

import java.time.Clock;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.file.FileWatcher;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.settings.ImportMemory;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.ui.basemap.BaseMapController;
import org.chronocarte.ui.basemap.SystemChooser;
import org.chronocarte.ui.details.DetailsController;
import org.chronocarte.ui.facets.FacetsController;
import org.chronocarte.ui.importing.ImportController;
import org.chronocarte.ui.importing.SystemReportChooser;
import org.chronocarte.ui.kit.Background;
import org.chronocarte.ui.kit.Kit;
import org.chronocarte.ui.kit.LinkOpener;
import org.chronocarte.ui.list.ListController;
import org.chronocarte.ui.main.MainController;
import org.chronocarte.ui.map.GluonCamera;
import org.chronocarte.ui.map.MapController;
import org.chronocarte.ui.map.MapGround;
import org.chronocarte.ui.map.gluon.GluonMap;
import org.chronocarte.ui.opening.OpeningController;
import org.chronocarte.ui.opening.ProblemsView;
import org.chronocarte.ui.paint.ScreenFonts;
import org.chronocarte.ui.search.SearchController;
import org.chronocarte.ui.timeline.TimelineController;

/** Composes the application by hand: the one place that knows all its parts. For the FX thread. */
final class AppContext implements AutoCloseable {

    private final Background background = new Background();
    private final FileWatcher watcher = new FileWatcher();
    private final BaseMap baseMap;
    private final GluonMap gluon;
    private final MainController main;
    private final OpeningController opening;
    private final BaseMapController grounds;

    /**
     * @param exploration the shared model, with a dossier open
     * @param baseMap the ground of the map; closed with this
     * @param measure the typefaces' measure
     * @param settings what is remembered
     * @param clock tells today
     * @param links opens addresses
     * @param problems shows what is wrong with a file
     */
    AppContext(
            Exploration exploration,
            BaseMap baseMap,
            PaperFonts measure,
            SettingsStore settings,
            Clock clock,
            LinkOpener links,
            ProblemsView problems) {
        this.baseMap = baseMap;
        Kit kit = new Kit(new ScreenFonts(), measure, background, links);
        gluon = new GluonMap(baseMap, MapStyle.of(exploration.state().look()));
        MapGround ground = new MapGround(baseMap, background);
        MapController map = new MapController(exploration, kit, new GluonCamera(gluon), ground);
        grounds = new BaseMapController(
                exploration, kit, settings, baseMap, gluon::viewport, new SystemChooser(), other -> {
                    gluon.setBaseMap(other);
                    ground.show(other);
                });
        DossierFiles files = KnownFormats.files(PlaceFinder.NONE);
        opening = new OpeningController(
                exploration,
                kit,
                new OpeningController.Reading(
                        files, new BundledDossiers(files), new ImportMemory(settings.file()), watcher),
                clock,
                problems);
        main = new MainController(
                exploration,
                new MainController.Features(
                        map,
                        new TimelineController(exploration, kit, clock),
                        new FacetsController(exploration, kit),
                        new DetailsController(exploration, kit),
                        new ListController(exploration, kit),
                        new SearchController(exploration, kit),
                        opening,
                        new ImportController(
                                exploration, kit, files, KnownFormats.columns(), new SystemReportChooser()),
                        grounds),
                settings);
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

    @Override
    public void close() {
        watcher.close();
        gluon.close();
        background.close();
        grounds.close();
        baseMap.close();
    }
}
