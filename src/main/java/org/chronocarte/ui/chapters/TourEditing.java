package org.chronocarte.ui.chapters;

import java.util.ArrayList;
import java.util.List;
import javafx.concurrent.Task;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.DossierEdits;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.ui.kit.Kit;

/**
 * The edits of the open dossier's tour, questions and pictures, with undo. Every edit is a new dossier value; it is
 * made ready off the FX thread and then takes the place of the open one, the reader's view staying as it is. For the FX
 * thread.
 */
final class TourEditing {

    private final Exploration exploration;
    private final Kit kit;
    private final List<Runnable> afterwards = new ArrayList<>();
    private DossierEdits edits;
    /** The dossier that the exploration has, or is about to have, from here. */
    private Dossier published;

    private int pending;

    TourEditing(Exploration exploration, Kit kit) {
        this.exploration = exploration;
        this.kit = kit;
        this.edits = DossierEdits.of(exploration.shown().index().dossier());
        this.published = edits.now();
    }

    /** The dossier as edited so far. */
    Dossier now() {
        return edits.now();
    }

    boolean canUndo() {
        return !edits.past().isEmpty();
    }

    boolean canRedo() {
        return !edits.future().isEmpty();
    }

    /** Whether a dossier comes from elsewhere than from here. */
    boolean isForeign(Dossier dossier) {
        return dossier != published;
    }

    /** Begins anew with a dossier that was opened. */
    void begin(Dossier dossier) {
        edits = DossierEdits.of(dossier);
        published = dossier;
        pending = 0;
        afterwards.clear();
    }

    /** Makes an edit. @return whether it changes anything */
    boolean edit(Dossier next) {
        return take(edits.edited(next));
    }

    /** One edit back. @return whether there was any */
    boolean undo() {
        return take(edits.undone());
    }

    /** One undone edit again. @return whether there was any */
    boolean redo() {
        return take(edits.redone());
    }

    private boolean take(DossierEdits next) {
        if (next == edits) {
            return false;
        }
        edits = next;
        publish(next.now());
        return true;
    }

    private void publish(Dossier dossier) {
        published = dossier;
        pending++;
        // The entries' words are the same.
        Matcher before = exploration.matcher();
        Task<Matcher> task = new Task<>() {
            @Override
            protected Matcher call() {
                return before.edited(dossier);
            }
        };
        task.setOnSucceeded(event -> {
            // What was edited or opened meanwhile is newer.
            if (published == dossier) {
                exploration.edit(task.getValue());
                pending = 0;
                List<Runnable> waiting = List.copyOf(afterwards);
                afterwards.clear();
                waiting.forEach(Runnable::run);
            }
        });
        kit.background().start(task);
    }

    /** Runs something once all that was edited is in the open dossier. */
    void settled(Runnable action) {
        if (pending == 0) {
            action.run();
        } else {
            afterwards.add(action);
        }
    }
}
