package org.chronocarte.ui.search;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.concurrent.Task;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Search;
import org.chronocarte.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/**
 * Has the words of each large dossier gathered when it has opened, and queries answered, off the FX thread. The last
 * query wins. For the FX thread.
 */
final class Searching {

    private final Exploration exploration;
    private final Background background;
    private final Consumer<Runnable> onceShown;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
    private @Nullable Search search;
    private @Nullable Task<?> preparing;
    private @Nullable Task<?> answering;
    private @Nullable Waiting waiting;

    private record Waiting(String query, Runnable answered) {}

    /** @param onceShown runs what it is given when a dossier that has just opened is on the screen */
    Searching(Exploration exploration, Background background, Consumer<Runnable> onceShown) {
        this.exploration = exploration;
        this.background = background;
        this.onceShown = onceShown;
        exploration.shownProperty().addListener((property, before, now) -> shownChanged());
        shownChanged();
    }

    /** How far the open dossier's words are gathered: 1 when they are, NaN when that failed. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether a query is still to be answered. */
    boolean isWaiting() {
        return waiting != null;
    }

    /**
     * Has a query answered in place of the one before.
     *
     * @param answered called when the model answers it without delay: at once, or later
     */
    void ask(String query, Runnable answered) {
        forget();
        Search asked = exploration.matcher().search();
        if (asked.isQuick(query)) {
            answered.run();
            return;
        }
        Waiting latest = new Waiting(query, answered);
        waiting = latest;
        if (asked.isReady()) {
            answer(asked, latest);
        } else {
            prepare(asked);
        }
    }

    /** Gives up the query that is still to be answered. */
    void forget() {
        waiting = null;
        cancel(answering);
        answering = null;
    }

    private static void cancel(@Nullable Task<?> task) {
        if (task != null) {
            task.cancel();
        }
    }

    private void answer(Search asked, Waiting latest) {
        Task<@Nullable Void> task = new Task<>() {
            @Override
            protected @Nullable Void call() {
                asked.answer(latest.query);
                return null;
            }
        };
        task.setOnSucceeded(event -> {
            if (waiting == latest) {
                waiting = null;
                latest.answered.run();
            }
        });
        task.setOnFailed(event -> failed(task.getException()));
        answering = task;
        background.start(task);
    }

    private void shownChanged() {
        Search now = exploration.matcher().search();
        if (now == search) {
            return;
        }
        search = now;
        forget();
        cancel(preparing);
        preparing = null;
        if (now.isReady()) {
            progress.set(1);
        } else {
            progress.set(0);
            if (exploration.state().filter().query().isBlank()) {
                // Gathering takes a processor, which the first picture needs.
                onceShown.accept(() -> prepare(now));
            } else {
                prepare(now);
            }
        }
    }

    /** Gathers the words of the open dossier, unless that is under way or done. */
    private void prepare(Search opened) {
        if (opened != search || preparing != null || opened.isReady()) {
            return;
        }
        // A stored view, or the view of a file that is read again, has asked before there is an answer.
        String early = exploration.state().filter().query();
        Task<@Nullable Void> task = new Task<>() {
            @Override
            protected @Nullable Void call() {
                opened.prepare(share -> {
                    if (isCancelled()) {
                        throw new CancellationException();
                    }
                    updateProgress(share, 1);
                });
                opened.answer(early);
                return null;
            }
        };
        task.progressProperty().addListener((property, before, now) -> {
            if (preparing == task && now.doubleValue() >= 0) {
                progress.set(Math.min(now.doubleValue(), Math.nextDown(1)));
            }
        });
        task.setOnSucceeded(event -> {
            if (preparing == task) {
                preparing = null;
                prepared(opened);
            }
        });
        task.setOnFailed(event -> {
            if (preparing == task) {
                failed(task.getException());
            }
        });
        preparing = task;
        background.start(task);
    }

    private void prepared(Search opened) {
        progress.set(1);
        if (!exploration.state().filter().query().isBlank()) {
            exploration.edit(exploration.matcher());
        }
        Waiting latest = waiting;
        if (latest != null) {
            answer(opened, latest);
        }
    }

    private void failed(Throwable why) {
        forget();
        progress.set(Double.NaN);
        System.getLogger(Searching.class.getName()).log(System.Logger.Level.ERROR, "a search failed", why);
    }
}
