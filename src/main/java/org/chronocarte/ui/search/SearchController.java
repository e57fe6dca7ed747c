package org.chronocarte.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.text.Messages;

/** The search field: what is typed narrows map, timeline and list at once; Enter goes through what was found. */
public final class SearchController {

    private static final Duration PAUSE = Duration.millis(160);

    private final Exploration exploration;
    private final TextField view = new TextField();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Messages words;

    /** @param exploration the shared model */
    public SearchController(Exploration exploration) {
        this.exploration = exploration;
        this.words = words(exploration.state().language());
        view.setId("search");
        view.getStyleClass().add("search");
        view.setText(exploration.state().filter().query());
        view.textProperty().addListener((property, before, now) -> pause.playFromStart());
        pause.setOnFinished(event -> search());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                exploration.settle();
            }
        });
        exploration.shownProperty().addListener((property, before, now) -> shownChanged());
        name();
    }

    /** The node to put into the window. */
    public TextField view() {
        return view;
    }

    private static Messages words(String language) {
        return new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.search.search", Locale.forLanguageTag(language)));
    }

    private void name() {
        view.setPromptText(words.get("prompt"));
        view.setAccessibleText(words.get("spoken"));
    }

    private void shownChanged() {
        String language = exploration.state().language();
        if (!words.locale().getLanguage().equals(language)) {
            words = words(language);
            name();
        }
        String query = exploration.state().filter().query();
        if (!view.isFocused() && !query.equals(view.getText())) {
            view.setText(query);
            pause.stop();
        }
    }

    private void search() {
        pause.stop();
        String query = view.getText();
        exploration.update(state -> state.withFilter(state.filter().withQuery(query)));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            search();
            next(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !view.getText().isEmpty()) {
            view.clear();
            search();
            exploration.settle();
            event.consume();
        }
    }

    /** Selects the next entry found, in time's order; after the last the first. */
    private void next(int by) {
        Exploration.Shown shown = exploration.shown();
        List<Integer> found = shown.matches().onTimeline().stream().boxed().toList();
        if (found.isEmpty()) {
            return;
        }
        int selected = shown.index().row(shown.state().selected()).orElse(-1);
        int at = found.indexOf(selected);
        int next = at < 0 ? 0 : Math.floorMod(at + by, found.size());
        String id = shown.index().entry(found.get(next)).id();
        exploration.go(state -> state.withSelected(id));
    }
}
