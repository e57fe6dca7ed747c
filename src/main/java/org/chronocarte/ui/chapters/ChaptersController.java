package org.chronocarte.ui.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Chapters;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.StoredViews;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.quiz.QuestionMaker;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** Edits the guided tour: turns what is done in the panel into edits, and shows what has become of it. For the FX thread. */
public final class ChaptersController {

    private final Exploration exploration;
    private final PictureAdding adding;
    private final ChaptersView view;
    private final TourEditing editing;
    private Messages words;
    private Consumer<String> onPreview = id -> {};
    private Runnable onSave = () -> {};
    private Runnable onClose = () -> {};

    /** @param chooser asks for a picture to add */
    public ChaptersController(Exploration exploration, Kit kit, PictureChooser chooser) {
        this.exploration = exploration;
        this.adding = new PictureAdding(kit, chooser);
        this.view = new ChaptersView(kit.pictures(), this::leave, this::label, this::moveTo);
        this.editing = new TourEditing(exploration, kit);
        this.words = words(exploration.state().language());
        view.form().on(this::takeView, this::toggleStress, this::stepwise);
        view.form().pictures().onAdd(this::addPicture);
        view.form().questions().on(this::ask, this::propose);
        view.add.setOnAction(event -> add());
        view.duplicate.setOnAction(event -> duplicate());
        view.delete.setOnAction(event -> delete());
        view.up.setOnAction(event -> moveBy(-1));
        view.down.setOnAction(event -> moveBy(1));
        view.undo.setOnAction(event -> undo());
        view.redo.setOnAction(event -> redo());
        view.preview.setOnAction(event -> preview());
        view.save.setOnAction(event -> save());
        view.close.setOnAction(event -> {
            leave();
            onClose.run();
        });
        view.list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> chosen());
        view.list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        exploration.shownProperty().addListener((property, before, now) -> shownChanged(before, now));
        view.name(words);
        show(null);
    }

    private static Messages words(String language) {
        return new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.chapters.chapters", Locale.forLanguageTag(language)));
    }

    /** The panel to put into the window. */
    public Region view() {
        return view;
    }

    /** What shows a chapter as the audience would see it: told its id. */
    public void onPreview(Consumer<String> listener) {
        onPreview = listener;
    }

    /** What saves the dossier. */
    public void onSave(Runnable listener) {
        onSave = listener;
    }

    /** What puts the panel away. */
    public void onClose(Runnable listener) {
        onClose = listener;
    }

    /** The dossier with all that was typed here so far, though a field may not have been left yet. */
    public Dossier typed() {
        Dossier now = editing.now();
        return view.form().edited().map(each -> Chapters.replaced(now, each)).orElse(now);
    }

    /** Runs something once all that was typed here is in the open dossier. */
    public void settled(Runnable action) {
        leave();
        editing.settled(action);
    }

    private void shownChanged(Exploration.Shown before, Exploration.Shown now) {
        String language = now.state().language();
        if (!words.locale().getLanguage().equals(language)) {
            leave();
            words = words(language);
            view.name(words);
            show(chosenId());
        }
        Dossier dossier = now.index().dossier();
        if (before.index() != now.index() && editing.isForeign(dossier)) {
            editing.begin(dossier);
            view.form().clear();
            show(null);
        } else if (!Objects.equals(before.state().selected(), now.state().selected())) {
            showForm();
        }
    }

    private @Nullable String chosenId() {
        return view.list.getSelectionModel().getSelectedItem();
    }

    private Optional<Chapter> chapter() {
        String id = chosenId();
        return editing.now().chapters().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private String label(String id) {
        int at = Chapters.indexOf(editing.now(), id);
        if (at < 0) {
            return "";
        }
        Chapter chapter = editing.now().chapters().get(at);
        boolean lacks = !Tour.missing(chapter, exploration.shown().index()).isEmpty();
        return words.get(
                lacks ? "item.lacking" : "item", at + 1, chapter.title().in(language()));
    }

    private String language() {
        return words.locale().getLanguage();
    }

    private void chosen() {
        if (!view.isListing()) {
            showForm();
        }
    }

    /** @param select id of the chapter to choose, or null for the first */
    private void show(@Nullable String select) {
        List<String> ids = editing.now().chapters().stream().map(Chapter::id).toList();
        view.list(ids, select);
        view.undo.setDisable(!editing.canUndo());
        view.redo.setDisable(!editing.canRedo());
        showForm();
    }

    private void showForm() {
        Optional<Chapter> chapter = chapter();
        view.chapterShown(chapter.isPresent());
        EntryIndex index = exploration.shown().index();
        chapter.ifPresent(each -> {
            List<String> gone = Tour.missing(each, index);
            String selected = exploration.state().selected();
            view.form()
                    .show(
                            each,
                            language(),
                            gone.isEmpty() ? "" : words.get("lacking", gone.size(), String.join(", ", gone)),
                            words.get("stressed", each.stress().size()),
                            selected == null
                                    ? ""
                                    : words.get(each.stress().contains(selected) ? "stress.not" : "stress"));
            view.form().questions().show(each.questions(), index, words);
        });
    }

    /** Takes over what stands in the fields. */
    private void leave() {
        view.form().edited().ifPresent(each -> edit(Chapters.replaced(editing.now(), each), each.id()));
    }

    private void edit(Dossier next, @Nullable String select) {
        shown(editing.edit(next), select);
    }

    private void shown(boolean changed, @Nullable String select) {
        if (changed) {
            view.form().clear();
            show(select);
        }
    }

    private void add() {
        leave();
        String id = Chapters.freeId(editing.now(), "chapter");
        String selected = exploration.state().selected();
        Chapter made = new Chapter(
                id,
                new LocalText(Map.of(language(), words.get("untitled"))),
                new LocalText(Map.of(language(), "")),
                null,
                null,
                null,
                selected == null ? List.of() : List.of(selected),
                List.of(),
                null,
                List.of(),
                StoredViews.of(exploration.state()),
                Extras.NONE);
        String chosen = chosenId();
        int at = chosen == null ? editing.now().chapters().size() : Chapters.indexOf(editing.now(), chosen) + 1;
        edit(Chapters.added(editing.now(), at, made), id);
        view.form().beginTitle();
    }

    private void duplicate() {
        leave();
        chapter().ifPresent(each -> {
            String id = Chapters.freeId(editing.now(), each.id());
            Chapter copy = each.withId(id);
            edit(Chapters.added(editing.now(), Chapters.indexOf(editing.now(), each.id()) + 1, copy), id);
        });
    }

    private void delete() {
        chapter().ifPresent(each -> {
            int at = Chapters.indexOf(editing.now(), each.id());
            Dossier next = Chapters.removed(editing.now(), each.id());
            view.form().clear();
            int left = next.chapters().size();
            edit(
                    next,
                    left == 0
                            ? null
                            : next.chapters().get(Math.min(at, left - 1)).id());
        });
    }

    private void moveBy(int by) {
        chapter().ifPresent(each -> moveTo(each.id(), Chapters.indexOf(editing.now(), each.id()) + by));
    }

    private void moveTo(String id, int to) {
        leave();
        if (to >= 0 && to < editing.now().chapters().size()) {
            edit(Chapters.moved(editing.now(), id, to), id);
        }
    }

    private void undo() {
        leave();
        shown(editing.undo(), chosenId());
    }

    private void redo() {
        leave();
        shown(editing.redo(), chosenId());
    }

    private void takeView() {
        leave();
        chapter().ifPresent(each -> replace(each.withView(StoredViews.of(exploration.state()))));
    }

    private void toggleStress() {
        leave();
        String selected = exploration.state().selected();
        if (selected == null) {
            return;
        }
        chapter().ifPresent(each -> {
            List<String> stress = new ArrayList<>(each.stress());
            if (!stress.remove(selected)) {
                stress.add(selected);
            }
            replace(each.withStress(stress));
        });
    }

    private void addPicture() {
        leave();
        String id = chosenId();
        adding.ask(view.getScene().getWindow(), language(), file -> addPicture(id, file));
    }

    private void addPicture(@Nullable String id, String file) {
        leave();
        chapter().filter(each -> each.id().equals(id)).ifPresent(each -> {
            List<Picture> pictures = new ArrayList<>(each.pictures());
            pictures.add(Picture.of(file));
            replace(each.withPictures(pictures));
            view.form().pictures().beginLast();
        });
    }

    private void stepwise(@Nullable Boolean steps) {
        leave();
        chapter().ifPresent(each -> replace(each.withStepwise(steps)));
    }

    private void ask(List<Question> questions) {
        leave();
        chapter().ifPresent(each -> replace(each.withQuestions(questions)));
    }

    /** Adds questions about what the chapter stresses, or about all the dossier where it stresses nothing. */
    private void propose() {
        leave();
        chapter().ifPresent(each -> {
            QuestionMaker maker = new QuestionMaker(exploration.shown().index());
            int seed = each.questions().size();
            List<Question> all = new ArrayList<>(each.questions());
            for (Question made : each.stress().isEmpty() ? maker.propose(seed) : maker.propose(each.stress(), seed)) {
                if (!all.contains(made)) {
                    all.add(made);
                }
            }
            if (all.size() == each.questions().size()) {
                view.form().questions().noneCanBeMade();
            } else {
                ask(all);
            }
        });
    }

    private void replace(Chapter chapter) {
        edit(Chapters.replaced(editing.now(), chapter), chapter.id());
    }

    private void preview() {
        leave();
        chapter().ifPresent(each -> settled(() -> onPreview.accept(each.id())));
    }

    private void save() {
        settled(() -> onSave.run());
    }

    private void open() {
        chapter()
                .ifPresent(each -> exploration.go(state ->
                        Views.applied(each.view(), state, exploration.shown().index())));
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean alt = event.isAltDown();
        if (alt && code == KeyCode.UP) {
            moveBy(-1);
        } else if (alt && code == KeyCode.DOWN) {
            moveBy(1);
        } else if (code == KeyCode.DELETE) {
            delete();
        } else if (code == KeyCode.ENTER) {
            open();
        } else if (event.isShortcutDown() && code == KeyCode.Z) {
            if (event.isShiftDown()) {
                redo();
            } else {
                undo();
            }
        } else if (event.isShortcutDown() && code == KeyCode.Y) {
            redo();
        } else {
            return;
        }
        event.consume();
    }
}
