package org.chronocarte.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Reveal;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Kit;

/**
 * The search field: what is typed narrows map, timeline and list at once, and what was found is listed below. The
 * keyboard stays in the field: Up and Down walk the list, Enter takes an entry. For the FX thread.
 */
public final class SearchController {

    private static final Duration PAUSE = Duration.millis(160);

    private final Exploration exploration;
    private final TextField view = new TextField();
    private final SearchResults results;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Messages words;

    /** What this field last asked for: a query that differs comes from elsewhere. */
    private String asked;

    private boolean dismissed = true;

    /** @param exploration the shared model */
    public SearchController(Exploration exploration, Kit kit) {
        this.exploration = exploration;
        this.words = words(exploration.state().language());
        this.asked = exploration.state().filter().query();
        this.results = new SearchResults(exploration, kit, this::choose);
        view.setId("search");
        view.getStyleClass().add("search");
        view.setText(asked);
        view.textProperty().addListener((property, before, now) -> pause.playFromStart());
        pause.setOnFinished(event -> search());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                exploration.settle();
            }
            list();
        });
        exploration.shownProperty().addListener((property, before, now) -> shownChanged());
        view.widthProperty().addListener((property, before, now) -> prompt());
        name();
    }

    /** The node to put into the window. */
    public TextField view() {
        return view;
    }

    /** What was found: to be laid over the window, below the field. It hides itself. */
    public Region results() {
        return results;
    }

    private static Messages words(String language) {
        return new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.search.search", Locale.forLanguageTag(language)));
    }

    private void name() {
        prompt();
        view.setAccessibleText(words.get("spoken"));
    }

    /** A prompt that is cut off says less than a short one. */
    private void prompt() {
        Text whole = new Text(words.get("prompt"));
        whole.setFont(view.getFont());
        double room = view.getWidth() - view.snappedLeftInset() - view.snappedRightInset();
        view.setPromptText(whole.prefWidth(-1) <= room ? whole.getText() : words.get("prompt.short"));
    }

    private void shownChanged() {
        String language = exploration.state().language();
        if (!words.locale().getLanguage().equals(language)) {
            words = words(language);
            name();
        }
        String query = exploration.state().filter().query();
        if (!query.equals(asked)) {
            asked = query;
            dismissed = true;
            view.setText(query);
            pause.stop();
        }
        list();
    }

    private void search() {
        pause.stop();
        String query = view.getText();
        if (!query.equals(asked)) {
            asked = query;
            dismissed = false;
            exploration.update(state -> state.withFilter(state.filter().withQuery(query)));
        }
    }

    /** Lists what was found while the reader is searching. */
    private void list() {
        boolean open = view.isFocused() && !dismissed && !asked.isBlank();
        if (open) {
            results.list(exploration.found(), words);
        }
        results.setVisible(open);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> enter(event.isShiftDown() ? -1 : 1);
            case DOWN, KP_DOWN -> walk(1);
            case UP, KP_UP -> walk(-1);
            case ESCAPE -> {
                if (view.getText().isEmpty()) {
                    return;
                }
                view.clear();
                search();
                exploration.settle();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int by) {
        search();
        boolean opened = !results.isVisible();
        dismissed = false;
        list();
        if (!opened || results.highlighted().isEmpty()) {
            results.step(by);
        }
    }

    private void enter(int by) {
        search();
        if (results.isVisible() && results.highlighted().isPresent()) {
            choose(results.highlighted().getAsInt());
        } else {
            next(by);
        }
    }

    private void choose(int row) {
        dismissed = true;
        EntryIndex index = exploration.shown().index();
        exploration.go(state -> Reveal.entry(state, index, row));
        list();
    }

    /** Takes the next entry found, in time's order; after the last the first. */
    private void next(int by) {
        Exploration.Shown shown = exploration.shown();
        List<Integer> found = shown.matches().onTimeline().stream().boxed().toList();
        if (!found.isEmpty()) {
            int selected = shown.index().row(shown.state().selected()).orElse(-1);
            int at = found.indexOf(selected);
            choose(found.get(at < 0 ? 0 : Math.floorMod(at + by, found.size())));
        }
    }
}
