package org.chronocarte.ui.details;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Reveal;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** The details of the selected entry; of the dossier when none is. For the FX thread. */
public final class DetailsController {

    private final Exploration exploration;
    private final Kit kit;
    private final ScrollPane view = new ScrollPane();
    private Runnable onMapShown = () -> {};
    private Runnable onOpen = () -> {};
    private DetailTexts texts;
    private @Nullable Told told;

    /** What decides the content. */
    private record Told(
            EntryIndex index,
            @Nullable String entry,
            String language,
            Look look,
            @Nullable LocalDate asKnownOn) {}

    /** @param exploration the shared model */
    public DetailsController(Exploration exploration, Kit kit) {
        this.exploration = exploration;
        this.kit = kit;
        this.texts = new DetailTexts(exploration.state().language());
        view.setId("details");
        view.getStyleClass().add("details");
        view.setFitToWidth(true);
        // What is read is scrolled by the keyboard, though nothing in it may be there to press.
        view.setFocusTraversable(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.getStylesheets()
                .add(Objects.requireNonNull(DetailsController.class.getResource("details.css"))
                        .toExternalForm());
        exploration.shownProperty().addListener((property, before, now) -> show());
        show();
    }

    /** The node to put into the window. */
    public ScrollPane view() {
        return view;
    }

    private void show() {
        Exploration.Shown shown = exploration.shown();
        var state = shown.state();
        Told now = new Told(shown.index(), state.selected(), state.language(), state.look(), state.asKnownOn());
        if (now.equals(told)) {
            return;
        }
        boolean other = told == null || !Objects.equals(told.entry(), now.entry()) || told.index() != now.index();
        told = now;
        if (!texts.language().equals(state.language())) {
            texts = new DetailTexts(state.language());
        }
        boolean focused = holdsFocus();
        OptionalInt row = shown.index().row(state.selected());
        view.setContent(
                row.isPresent()
                        ? new EntryDetails(
                                shown.index().entry(row.getAsInt()), shown, texts, kit, this::select, this::showOnMap)
                        : new DossierDetails(shown.index(), texts, () -> onOpen.run()));
        view.setAccessibleText(texts.get("spoken"));
        if (other) {
            view.setVvalue(0);
        }
        if (focused) {
            view.requestFocus();
        }
    }

    /** Whether the keyboard is here: what had it may be replaced, and it would then start again at the window's top. */
    private boolean holdsFocus() {
        Node at = view.getScene() == null ? null : view.getScene().getFocusOwner();
        while (at != null && at != view) {
            at = at.getParent();
        }
        return at != null;
    }

    /** What to do besides when the reader wants to see an entry on the map, which something else may hide. */
    public void onMapShown(Runnable listener) {
        onMapShown = listener;
    }

    /** What to do when the reader of an empty dossier wants to open a file. */
    public void onOpen(Runnable listener) {
        onOpen = listener;
    }

    private void showOnMap(String entryId) {
        EntryIndex index = exploration.shown().index();
        index.row(entryId).ifPresent(row -> exploration.go(state -> Reveal.onMap(state, index, row)));
        onMapShown.run();
    }

    private void select(String entryId) {
        EntryIndex index = exploration.shown().index();
        index.row(entryId).ifPresent(row -> exploration.go(state -> Reveal.entry(state, index, row)));
    }
}
