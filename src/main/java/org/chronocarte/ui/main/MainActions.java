package org.chronocarte.ui.main;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.ui.help.KeysDialog;

/** What the window's menu, keys and buttons do. Chapters that are being typed are taken first. For the FX thread. */
public final class MainActions implements MainMenu.Actions {

    private final Exploration exploration;
    private final MainController.Features features;
    private final Supplier<Stage> stage;
    private final NoticeBar notice;
    private final Supplier<MainWords> words;
    private final Consumer<Boolean> still;

    /**
     * @param stage the window, asked only when something is done
     * @param still told whether views are to jump to where they would fly
     */
    MainActions(
            Exploration exploration,
            MainController.Features features,
            Supplier<Stage> stage,
            NoticeBar notice,
            Supplier<MainWords> words,
            Consumer<Boolean> still) {
        this.exploration = exploration;
        this.features = features;
        this.stage = stage;
        this.notice = notice;
        this.words = words;
        this.still = still;
    }

    void switchLanguage() {
        String other = exploration.state().language().equals("fr") ? "en" : "fr";
        exploration.update(state -> state.withLanguage(other));
    }

    void switchDark() {
        look(exploration.state().look() == Look.DARK ? Look.LIGHT : Look.DARK);
    }

    /** @param then what to do once it is saved */
    void save(Runnable then) {
        features.chapters().settled(() -> features.opening().save(stage::get, then));
    }

    /** @param then what to do once the copy is saved */
    void saveCopy(Runnable then) {
        features.chapters().settled(() -> features.opening().chooseCopy(stage::get, then));
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
        present(() -> features.present().start(stage::get));
    }

    /** Gives a tour that goes on by itself; again and again when it is to loop. */
    public void play(boolean loop) {
        present(() -> features.present().play(loop, stage::get));
    }

    /** What is about to be opened is what its reader wants to show: that is waited for. */
    private void present(Runnable start) {
        features.opening()
                .onceRead(() -> features.chapters().settled(() -> {
                    if (features.present().canPresent()) {
                        start.run();
                    } else {
                        stage.get().show();
                        notice.say(words.get().get("present.none"));
                    }
                }));
    }

    @Override
    public void exercise() {
        features.opening()
                .onceRead(() -> features.chapters().settled(() -> {
                    if (features.present().canAsk()) {
                        features.present().exercise(stage::get);
                    } else {
                        notice.say(words.get().get("exercise.none"));
                    }
                }));
    }

    @Override
    public void choose() {
        features.opening().choose(stage::get);
    }

    @Override
    public void save() {
        save(() -> {});
    }

    @Override
    public void saveCopy() {
        saveCopy(() -> {});
    }

    @Override
    public void takeAlong() {
        features.chapters().settled(() -> features.opening().chooseArchive(stage::get));
    }

    @Override
    public void exportData() {
        features.opening().chooseExport(stage::get);
    }

    @Override
    public void handout() {
        features.chapters().settled(() -> features.handout().show(stage.get()));
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
    public void still(boolean wanted) {
        still.accept(wanted);
    }

    @Override
    public void baseMap() {
        features.baseMap().choose(stage.get());
    }

    @Override
    public void fullScreen() {
        stage.get().setFullScreen(!stage.get().isFullScreen());
    }

    @Override
    public void keys() {
        KeysDialog.show(stage.get(), exploration.state().language());
    }

    @Override
    public void about() {
        AboutDialog.show(stage.get(), words.get());
    }
}
