package org.chronocarte.ui.main;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
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
import org.chronocarte.ui.help.KeysDialog;
import org.chronocarte.ui.help.KeysTable;
import org.chronocarte.ui.importing.ImportController;
import org.chronocarte.ui.keeping.KeepingController;
import org.chronocarte.ui.list.ListController;
import org.chronocarte.ui.map.MapController;
import org.chronocarte.ui.opening.OpeningController;
import org.chronocarte.ui.present.PresentController;
import org.chronocarte.ui.search.SearchController;
import org.chronocarte.ui.timeline.TimelineController;
import org.jspecify.annotations.Nullable;

/** The window: composes the features, and does what concerns all of them. For the FX thread. */
public final class MainController implements MainMenu.Actions {

    private final Exploration exploration;
    private final Features features;
    private final SettingsStore settings;
    private final HeaderBar header;
    private final KnownOnPicker knownOn;
    private final Notice notice = new Notice();
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
        this.words = new MainWords(exploration.state().language());
        this.knownOn = new KnownOnPicker(exploration, this::refuseDay);
        this.header = new HeaderBar(features.search().view(), knownOn);
        this.view = new MainView(
                header,
                features.facets().view(),
                features.map().view(),
                features.timeline().view(),
                new StackPane(features.details().view(), features.chapters().view()),
                features.list().view());
        view.over(features.search().results(), features.search().view());
        view.over(notice, null);
        header.back.setOnAction(event -> exploration.back());
        header.forward.setOnAction(event -> exploration.forward());
        header.list.setOnAction(event -> view.list(header.list.isSelected()));
        header.present.setOnAction(event -> present());
        features.chapters().view().setVisible(false);
        features.chapters().onPreview(id -> features.present().startAt(id, this::stage));
        features.chapters().onSave(this::saveCopy);
        features.chapters().onClose(this::editChapters);
        features.present().onEnd(this::presented);
        features.present().helpedBy(KeysTable::presenting);
        header.language.setOnAction(event -> switchLanguage());
        header.busy.visibleProperty().bind(features.opening().busyProperty());
        header.reading.progressProperty().bind(features.opening().progressProperty());
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
        features.keeping().onSave(this::saveCopy);
        features.keeping().onTrouble(notice::say);
        features.baseMap().onNotice(notice::say);
        view.cover(features.opening().dropHint());
        exploration.shownProperty().addListener((property, before, now) -> shownChanged());
        exploration.historyProperty().addListener((property, before, now) -> showSteps());
        name();
        shownChanged();
        showSteps();
    }

    /** The root of the scene. */
    public MainView view() {
        return view;
    }

    /** Fills a window that has a scene. */
    public void fill(Stage stage) {
        keys(stage.getScene(), stage);
        stage.getScene().setRoot(view);
        Looks.apply(exploration.state().look(), view);
        Settings remembered = settings.get();
        view.panes(new MainView.Panes(remembered.sideWidth(), remembered.detailWidth(), remembered.mapShare()));
        stage.setOnHiding(event -> rememberPanes());
        features.keeping().guard(stage);
        // Split panes take their parts into the scene only when they are styled; till then none can have the focus.
        view.applyCss();
        features.map().view().requestFocus();
    }

    private void rememberPanes() {
        MainView.Panes panes = view.panes();
        settings.set(settings.get().withPanes(panes.side(), panes.detail(), panes.map()));
    }

    private void opened(@Nullable Path path) {
        settings.set(settings.get()
                .withDossier(path == null ? null : path.toAbsolutePath().toString()));
        features.baseMap().dossierOpened(path);
        menu();
    }

    /** What is open now lies in another file: it keeps the base map that it is shown on. */
    private void moved(Path path) {
        String to = path.toAbsolutePath().toString();
        Settings now = settings.get();
        Settings.BaseMapChoice choice = now.baseMapOf(now.dossier()).orElse(null);
        Settings next = now.withDossier(to);
        settings.set(
                choice == null
                        ? next
                        : next.withBaseMap(new Settings.BaseMapChoice(to, choice.file(), choice.online())));
        features.baseMap().dossierOpened(path);
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
        header.menu
                .getItems()
                .setAll(MainMenu.items(
                        words,
                        settings.get().recent(),
                        exploration.state().look(),
                        this,
                        recent -> features.opening()
                                .findMissing(settings.get().recent(), gone -> MainMenu.mark(recent, gone, words))));
    }

    private void showSteps() {
        var history = exploration.historyProperty().get();
        header.back.setDisable(history.back().isEmpty());
        header.forward.setDisable(history.forward().isEmpty());
    }

    private void switchLanguage() {
        String other = exploration.state().language().equals("fr") ? "en" : "fr";
        exploration.update(state -> state.withLanguage(other));
    }

    private void switchDark() {
        look(exploration.state().look() == Look.DARK ? Look.LIGHT : Look.DARK);
    }

    /** Puts the chapters' editor in the place of the details, or the other way round. */
    @Override
    public void editChapters() {
        boolean editing = !features.chapters().view().isVisible();
        features.chapters().view().setVisible(editing);
        features.details().view().setVisible(!editing);
        if (editing) {
            features.chapters().view().lookup("#chapters-list").requestFocus();
        } else {
            features.map().view().requestFocus();
        }
    }

    @Override
    public void present() {
        features.chapters().settled(() -> features.present().start(this::stage));
    }

    @Override
    public void exercise() {
        features.chapters().settled(() -> {
            if (features.present().canAsk()) {
                features.present().exercise(this::stage);
            } else {
                notice.say(words.get("exercise.none"));
            }
        });
    }

    /** Gives a tour that goes on by itself; again and again when it is to loop. */
    public void play(boolean loop) {
        features.present().play(loop, this::stage);
    }

    /** Ends the tour, if one is given. */
    public void stopPresenting() {
        features.present().stop();
    }

    private void presented() {
        if (view.getScene() != null && view.getScene().getWindow() instanceof Stage stage && stage.isShowing()) {
            stage.requestFocus();
        }
    }

    private void toggleList() {
        header.list.fire();
    }

    private void keys(Scene scene, Stage stage) {
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.put(shortcut(KeyCode.O), this::choose);
        keys.put(shortcut(KeyCode.S), this::saveCopy);
        keys.put(shortcut(KeyCode.P), this::handout);
        keys.put(shortcut(KeyCode.F), () -> features.search().view().requestFocus());
        keys.put(shortcut(KeyCode.L), this::toggleList);
        keys.put(shortcut(KeyCode.D), this::switchDark);
        keys.put(shortcut(KeyCode.E), this::switchLanguage);
        keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), exploration::back);
        keys.put(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), exploration::forward);
        keys.put(new KeyCodeCombination(KeyCode.F1), this::keys);
        keys.put(new KeyCodeCombination(KeyCode.F4), this::editChapters);
        keys.put(new KeyCodeCombination(KeyCode.F5), this::present);
        keys.put(new KeyCodeCombination(KeyCode.F6), view::nextPart);
        keys.put(new KeyCodeCombination(KeyCode.F11), () -> stage.setFullScreen(!stage.isFullScreen()));
        KeyCode[] digits = {
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9
        };
        for (int i = 0; i < digits.length; i++) {
            int chapter = i;
            keys.put(shortcut(digits[i]), () -> features.facets().openChapter(chapter));
        }
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private Stage stage() {
        return (Stage) Objects.requireNonNull(view.getScene()).getWindow();
    }

    @Override
    public void choose() {
        features.opening().choose(this::stage);
    }

    @Override
    public void saveCopy() {
        saveCopy(() -> {});
    }

    private void saveCopy(Runnable then) {
        features.chapters().settled(() -> features.opening().chooseCopy(this::stage, then));
    }

    @Override
    public void takeAlong() {
        features.chapters().settled(() -> features.opening().chooseArchive(this::stage));
    }

    @Override
    public void exportData() {
        features.opening().chooseExport(this::stage);
    }

    @Override
    public void handout() {
        features.chapters().settled(() -> features.handout().show(stage()));
    }

    @Override
    public void open(Path file) {
        features.opening().open(file);
    }

    @Override
    public void openDefault() {
        features.opening().openDefault();
    }

    @Override
    public void look(Look wanted) {
        exploration.update(state -> state.withLook(wanted));
    }

    @Override
    public void baseMap() {
        features.baseMap().choose(stage());
    }

    @Override
    public void fullScreen() {
        stage().setFullScreen(!stage().isFullScreen());
    }

    @Override
    public void keys() {
        KeysDialog.show(stage(), exploration.state().language());
    }

    @Override
    public void about() {
        AboutDialog.show(stage(), words);
    }
}
