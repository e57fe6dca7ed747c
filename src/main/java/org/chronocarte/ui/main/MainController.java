package org.chronocarte.ui.main;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.chronocarte.io.settings.Settings;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.ui.basemap.BaseMapController;
import org.chronocarte.ui.chapters.ChaptersController;
import org.chronocarte.ui.details.DetailsController;
import org.chronocarte.ui.facets.FacetsController;
import org.chronocarte.ui.handout.HandoutController;
import org.chronocarte.ui.help.KeysTable;
import org.chronocarte.ui.importing.ImportController;
import org.chronocarte.ui.keeping.KeepingController;
import org.chronocarte.ui.kit.FirstShown;
import org.chronocarte.ui.list.ListController;
import org.chronocarte.ui.map.MapController;
import org.chronocarte.ui.opening.OpeningController;
import org.chronocarte.ui.present.PresentController;
import org.chronocarte.ui.search.SearchController;
import org.chronocarte.ui.timeline.TimelineController;
import org.jspecify.annotations.Nullable;

/** The window: composes the features, and does what concerns all of them. For the FX thread. */
public final class MainController {

    private static final String NAME = "Chronocarte";

    private final Exploration exploration;
    private final Features features;
    private final SettingsStore settings;
    private final DossierMemory dossiers;
    private final HeaderBar header;
    private final KnownOnPicker knownOn;
    private final MainActions actions;
    private final NoticeBar notice = new NoticeBar();
    private final MainView view;
    private MainWords words;
    private @Nullable EntryIndex named;
    private @Nullable Look look;

    /** What the window is made of. */
    public record Features(
            MapController map,
            TimelineController timeline,
            FacetsController facets,
            DetailsController details,
            ListController list,
            SearchController search,
            OpeningController opening,
            ImportController importing,
            BaseMapController baseMap,
            PresentController present,
            ChaptersController chapters,
            KeepingController keeping,
            HandoutController handout) {}

    /**
     * @param exploration the shared model
     * @param features what the window is made of
     * @param settings what is remembered
     */
    public MainController(Exploration exploration, Features features, SettingsStore settings) {
        this.exploration = exploration;
        this.features = features;
        this.settings = settings;
        this.dossiers = new DossierMemory(settings, features.baseMap());
        this.words = new MainWords(exploration.state().language());
        this.knownOn = new KnownOnPicker(exploration, this::refuseDay);
        this.header = new HeaderBar(features.search().view(), knownOn);
        this.view = new MainView(
                header,
                features.facets().view(),
                features.map().view(),
                features.timeline().view(),
                side(features.details().view(), features.chapters().view()),
                features.list().view());
        this.actions = new MainActions(exploration, features, this::stage, notice, () -> words, this::still);
        // Whoever searches wants to see what is found, whatever is being said.
        view.over(notice, null);
        view.over(features.search().results(), features.search().view());
        header.back.setOnAction(event -> exploration.back());
        header.forward.setOnAction(event -> exploration.forward());
        header.list.setOnAction(event -> view.list(header.list.isSelected()));
        features.details().onMapShown(this::showMap);
        features.details().onOpen(actions::choose);
        features.list().onMapShown(this::showMap);
        header.present.setOnAction(event -> actions.present());
        features.chapters().onPreview(id -> features.present().startAt(id, this::stage));
        features.chapters().onSave(actions::save);
        features.chapters().onClose(actions::editChapters);
        features.present().onEnd(this::presented);
        features.present().helpedBy(KeysTable::presenting);
        header.language.setOnAction(event -> actions.switchLanguage());
        header.busy.visibleProperty().bind(features.opening().busyProperty());
        features.opening()
                .progressProperty()
                .addListener((property, before, share) -> header.showProgress(share.doubleValue()));
        features.opening().acceptDrops(view);
        header.cancel.setOnAction(event -> features.opening().cancel());
        features.opening()
                .handledBy(new WindowHandlers(
                        features.importing(),
                        this::stage,
                        notice,
                        () -> words,
                        this::opened,
                        this::moved,
                        features.opening()::reload));
        features.opening().onLeaving(goOn -> features.keeping().leave(this::stage, goOn));
        features.keeping().onSave(actions::save);
        features.keeping().onTrouble(notice::say);
        features.baseMap().onNotice(notice::say);
        features.map()
                .viewportProperty()
                .addListener((property, before, now) -> features.baseMap().looked(now));
        view.cover(features.opening().dropHint());
        view.sceneProperty()
                .addListener((property, before, now) ->
                        Looks.apply(exploration.state().look(), view));
        exploration.shownProperty().addListener((property, before, now) -> shownChanged());
        exploration.historyProperty().addListener((property, before, now) -> showSteps());
        name();
        shownChanged();
        showSteps();
    }

    /** Details, which give way to the chapters' editor while that is shown. */
    private static Region side(Region details, Region chapters) {
        StackPane side = new StackPane(details);
        chapters.setVisible(false);
        FirstShown.append(side.getChildren(), chapters);
        return side;
    }

    /** The root of the scene. */
    public MainView view() {
        return view;
    }

    /** What menu, keys and buttons do. */
    public MainActions actions() {
        return actions;
    }

    /** Fills a window that has a scene, and names it by the dossier. */
    public void fill(Stage stage) {
        stage.getScene().setRoot(view);
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        this::windowTitle,
                        header.title.textProperty(),
                        features.keeping().unsavedProperty()));
        new Shortcuts(actions, header, features, view).put(stage.getScene().getAccelerators());
        Settings remembered = settings.get();
        view.panes(new MainView.Panes(remembered.sideWidth(), remembered.detailWidth(), remembered.mapShare()));
        stage.setOnHiding(event -> rememberPanes());
        features.map().still(remembered.reducedMotion());
        features.timeline().still(remembered.reducedMotion());
        features.keeping().guard(stage);
        // Split panes take their parts into the scene only when they are styled; till then none can have the focus.
        view.applyCss();
        features.map().view().requestFocus();
    }

    /** Map and timeline come back where the list was. */
    private void showMap() {
        header.list.setSelected(false);
        view.list(false);
    }

    /** What is open, with a dot before it while no file holds it as it is. */
    private String windowTitle() {
        String title = header.title.getText();
        String named = title == null || title.isBlank() ? NAME : title + " – " + NAME;
        return features.keeping().unsavedProperty().get() ? "• " + named : named;
    }

    private void rememberPanes() {
        MainView.Panes panes = view.panes();
        settings.set(settings.get().withPanes(panes.side(), panes.detail(), panes.map()));
    }

    private void opened(@Nullable Path path) {
        dossiers.opened(path);
        menu();
    }

    private void moved(Path path) {
        dossiers.moved(path);
        menu();
    }

    private void shownChanged() {
        Exploration.Shown shown = exploration.shown();
        String language = shown.state().language();
        boolean other = named != shown.index();
        if (!words.language().equals(language)) {
            words = new MainWords(language);
            name();
            other = true;
            settings.set(settings.get().withLanguage(language));
        }
        if (other) {
            named = shown.index();
            header.title.setText(shown.index().dossier().title().in(language));
            header.counts.setText(words.counts(shown.index().dossier()));
            header.present.setDisable(!features.present().canPresent());
        }
        if (look != shown.state().look()) {
            look = shown.state().look();
            Looks.apply(shown.state().look(), view);
            settings.set(settings.get().withLook(shown.state().look().name().toLowerCase(Locale.ROOT)));
            menu();
        }
        knownOn.show(shown.state().asKnownOn());
    }

    private void refuseDay(String typed) {
        notice.say(words.get("known.refused", typed));
    }

    private void name() {
        ToolkitLanguage.speak(words.language());
        notice.hide();
        notice.name(words);
        header.name(words);
        knownOn.name(words);
        menu();
    }

    private void menu() {
        // One of its items may be the cause: the toolkit would not find the open menu any more by an item that is gone.
        header.menu.hide();
        header.menu
                .getItems()
                .setAll(MainMenu.items(
                        words,
                        settings.get().recent(),
                        exploration.state().look(),
                        settings.get().reducedMotion(),
                        actions,
                        recent -> features.opening()
                                .findMissing(settings.get().recent(), gone -> MainMenu.mark(recent, gone, words))));
    }

    private void still(boolean wanted) {
        settings.set(settings.get().withReducedMotion(wanted));
        features.map().still(wanted);
        features.timeline().still(wanted);
        menu();
    }

    private void showSteps() {
        var history = exploration.historyProperty().get();
        header.back.setDisable(history.back().isEmpty());
        header.forward.setDisable(history.forward().isEmpty());
    }

    /** Ends the tour, if one is given; the window does not come back for that. */
    public void stopPresenting() {
        features.present().onEnd(() -> {});
        features.present().stop();
    }

    /** The window comes back, or for the first time where the application was started for a tour. */
    private void presented() {
        stage().show();
        stage().requestFocus();
    }

    private Stage stage() {
        return (Stage) Objects.requireNonNull(view.getScene()).getWindow();
    }
}
