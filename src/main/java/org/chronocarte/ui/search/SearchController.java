package org.chronocarte.ui.search;

import atlantafx.base.controls.CustomTextField;
import java.util.BitSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Reveal;
import org.chronocarte.model.explore.Search;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Kit;

/**
 * The search field: what is typed narrows map, timeline and list at once, and what was found is listed below. The
 * keyboard stays in the field: Up and Down walk the list, Enter takes an entry. For the FX thread.
 */
public final class SearchController {

    private static final int LISTED = 300;

    private final Exploration exploration;
    private final CustomTextField view = new CustomTextField();
    private final Button clear = new Button("×");
    private final SearchResults results;
    private final Searching searching;
    private Messages words;

    /** What this field last asked for: a query that differs comes from elsewhere. */
    private String asked;

    /** Of the open dossier: what was typed for another is dropped. */
    private Search searched;

    private boolean dismissed = true;

    /** @param exploration the shared model */
    public SearchController(Exploration exploration, Kit kit) {
        this(exploration, kit, Runnable::run);
    }

    /**
     * One that leaves the processors to the first picture of a large dossier, and only then makes it ready to be
     * searched.
     *
     * @param exploration the shared model
     * @param onceShown runs what it is given when a dossier that has just opened is on the screen
     */
    public SearchController(Exploration exploration, Kit kit, Consumer<Runnable> onceShown) {
        this.exploration = exploration;
        this.words = words(exploration.state().language());
        this.asked = exploration.state().filter().query();
        this.searched = exploration.matcher().search();
        this.searching = new Searching(exploration, kit.background(), onceShown);
        this.results = new SearchResults(exploration, kit, this::choose);
        view.setId("search");
        view.getStyleClass().add("search");
        view.getStylesheets().add(SearchResults.STYLES);
        view.setText(asked);
        clear.setId("search-clear");
        clear.getStyleClass().setAll("search-clear");
        // The keyboard clears with Escape; a stop of its own would only be in the way.
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(view.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(event -> clear());
        view.setRight(clear);
        view.textProperty().addListener((property, before, now) -> search(() -> {}));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                exploration.settle();
            }
            list();
        });
        exploration.shownProperty().addListener((property, before, now) -> shownChanged());
        searching.progressProperty().addListener((property, before, now) -> {
            prompt();
            list();
        });
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
        clear.setAccessibleText(words.get("clear"));
        clear.setTooltip(new Tooltip(words.get("clear")));
    }

    /** A prompt that is cut off says less than a short one. */
    private void prompt() {
        Text whole = new Text(isPrepared() ? words.get("prompt") : unprepared());
        whole.setFont(view.getFont());
        double room = view.getWidth() - view.snappedLeftInset() - view.snappedRightInset();
        view.setPromptText(whole.prefWidth(-1) <= room ? whole.getText() : shortPrompt());
    }

    private String shortPrompt() {
        if (Double.isNaN(progress())) {
            return words.get("failed");
        }
        return isPrepared() ? words.get("prompt.short") : words.get("preparing.short", progress());
    }

    private boolean isPrepared() {
        return progress() >= 1;
    }

    private double progress() {
        return searching.progressProperty().get();
    }

    private String unprepared() {
        return Double.isNaN(progress()) ? words.get("failed") : words.get("preparing", progress());
    }

    private void shownChanged() {
        String language = exploration.state().language();
        if (!words.locale().getLanguage().equals(language)) {
            words = words(language);
            name();
        }
        String query = exploration.state().filter().query();
        Search now = exploration.matcher().search();
        if (!query.equals(asked) || now != searched) {
            asked = query;
            searched = now;
            dismissed = true;
            searching.forget();
            view.setText(query);
        }
        list();
    }

    /**
     * Searches for what the field holds.
     *
     * @param then what to do when everything shows what was found: at once where that is so
     */
    private void search(Runnable then) {
        String query = view.getText();
        if (query.equals(asked)) {
            searching.forget();
            then.run();
        } else {
            searching.ask(query, () -> {
                asked = query;
                dismissed = false;
                exploration.update(state -> state.withFilter(state.filter().withQuery(query)));
                then.run();
            });
        }
        list();
    }

    /** Lists what was found while the reader is searching, or says why there is nothing to list yet. */
    private void list() {
        String query = exploration.state().filter().query();
        boolean unanswered = !isPrepared() && (searching.isWaiting() || !query.isBlank());
        boolean open = view.isFocused() && !dismissed && !asked.isBlank();
        if (unanswered) {
            results.say(unprepared());
        } else if (open) {
            results.list(
                    exploration.found(LISTED),
                    exploration.shown().matches().onTimeline().cardinality(),
                    exploration.matcher().search().answer(query),
                    words);
        }
        results.setVisible(open || unanswered);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> search(() -> enter(event.isShiftDown() ? -1 : 1));
            case DOWN, KP_DOWN -> search(() -> walk(1));
            case UP, KP_UP -> search(() -> walk(-1));
            case ESCAPE -> {
                if (view.getText().isEmpty()) {
                    return;
                }
                clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clear() {
        view.clear();
        search(exploration::settle);
        view.requestFocus();
    }

    private void walk(int by) {
        boolean opened = !results.isVisible();
        dismissed = false;
        list();
        if (!opened || results.highlighted().isEmpty()) {
            results.step(by);
        }
    }

    private void enter(int by) {
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
        BitSet found = shown.matches().onTimeline();
        int selected = shown.index().row(shown.state().selected()).orElse(-1);
        if (!found.isEmpty()) {
            choose(selected < 0 || !found.get(selected) ? found.nextSetBit(0) : next(found, selected, by));
        }
    }

    private static int next(BitSet rows, int row, int by) {
        int next = by > 0 ? rows.nextSetBit(row + 1) : rows.previousSetBit(row - 1);
        if (next >= 0) {
            return next;
        }
        return by > 0 ? rows.nextSetBit(0) : rows.length() - 1;
    }
}
