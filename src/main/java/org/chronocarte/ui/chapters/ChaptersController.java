package org.chronocarte.ui.chapters;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Chapters;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/**
 * Edits the guided tour, the questions, and the pictures of the selected entry: turns what is done in the panel into
 * edits, and shows what has become of it. For the FX thread.
 */
public final class ChaptersController {

    private final Exploration exploration;
    private final ChaptersView view;
    private final TourEditing editing;
    private final ChapterOrder order;
    private final EntryPictures pictures;
    private final OwnQuestions questions;
    private Messages words;
    private ChapterRemarks remarks;
    private Consumer<String> onPreview = id -> {};
    private Runnable onSave = () -> {};
    private Runnable onClose = () -> {};

    /** @param chooser asks for a picture to add */
    public ChaptersController(Exploration exploration, Kit kit, PictureChooser chooser) {
        this.exploration = exploration;
        this.view = new ChaptersView(kit.pictures(), this::leave, this::label, this::moveTo);
        this.editing = new TourEditing(exploration, kit);
        this.words = words(exploration.state().language());
        this.remarks = new ChapterRemarks(words, exploration);
        Desk desk = new OwnDesk();
        PictureAdding adding = new PictureAdding(kit, chooser);
        order = new ChapterOrder(desk, exploration);
        pictures = new EntryPictures(desk, exploration, view.pictures(), adding);
        questions = new OwnQuestions(desk, exploration, view.questions());
        ChapterContent content = new ChapterContent(desk, exploration, view.form(), adding);
        content.listen();
        view.add.setOnAction(event -> {
            order.add(words.get("untitled"));
            view.form().beginTitle();
        });
        view.duplicate.setOnAction(event -> order.duplicate());
        view.delete.setOnAction(event -> order.delete());
        view.up.setOnAction(event -> order.moveBy(-1));
        view.down.setOnAction(event -> order.moveBy(1));
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

    /** What the parts of the panel edit on. */
    private final class OwnDesk implements Desk {

        @Override
        public Dossier now() {
            return editing.now();
        }

        @Override
        public Optional<Chapter> chapter() {
            return ChaptersController.this.chapter();
        }

        @Override
        public void leave() {
            ChaptersController.this.leave();
        }

        @Override
        public void edit(Dossier next, @Nullable String select) {
            ChaptersController.this.edit(next, select);
        }
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
        Dossier now = pictures.edited(editing.now());
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
            remarks = new ChapterRemarks(words, exploration);
            view.name(words);
            show(chosenId());
        }
        Dossier dossier = now.index().dossier();
        if (before.index() != now.index() && editing.isForeign(dossier)) {
            boolean again =
                    dossier.chapters().stream().map(Chapter::id).toList().equals(view.list.getItems());
            editing.begin(dossier);
            forget();
            // Read again, as after saving it elsewhere, it has the same chapters: whoever edits one goes on there.
            show(again ? chosenId() : null);
        } else if (!Objects.equals(before.state().selected(), now.state().selected())) {
            leave();
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
        return at < 0 ? "" : remarks.item(at + 1, editing.now().chapters().get(at));
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
        String selected = exploration.state().selected();
        chapter.ifPresent(each -> view.form().show(each, language(), remarks));
        // Without a chapter, too: the list lets go of the dossier that was open before.
        view.form().questions().show(chapter.map(Chapter::questions).orElse(List.of()), index, selected, words);
        pictures.show(words);
        questions.show(words);
    }

    /** Takes over what stands in the fields. */
    private void leave() {
        edit(typed(), chosenId());
    }

    /** What is in the fields is not told any more. */
    private void forget() {
        view.form().clear();
        pictures.clear();
    }

    private void edit(Dossier next, @Nullable String select) {
        shown(editing.edit(next), select);
    }

    private void shown(boolean changed, @Nullable String select) {
        if (changed) {
            forget();
            show(select);
        }
    }

    private void moveTo(String id, int to) {
        order.moveTo(id, to);
    }

    private void undo() {
        step(editing::undo);
    }

    private void redo() {
        step(editing::redo);
    }

    /** Goes through the edits, and to the chapter of each. */
    private void step(BooleanSupplier through) {
        leave();
        Dossier before = editing.now();
        boolean changed = through.getAsBoolean();
        shown(changed, Chapters.touched(before, editing.now(), chosenId()).orElse(null));
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
            order.moveBy(-1);
        } else if (alt && code == KeyCode.DOWN) {
            order.moveBy(1);
        } else if (code == KeyCode.DELETE) {
            order.delete();
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
