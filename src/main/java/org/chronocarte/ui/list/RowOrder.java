package org.chronocarte.ui.list;

import java.util.BitSet;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Task;
import org.chronocarte.model.explore.RowSorter;
import org.chronocarte.model.explore.RowSorter.By;
import org.chronocarte.model.explore.RowSorter.Column;
import org.chronocarte.model.explore.RowTexts;
import org.chronocarte.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list's rows. Few are sorted at once, many off the FX thread, those of before being shown meanwhile; the
 * last wish wins. For the FX thread.
 */
final class RowOrder {

    /** So many are sorted within a frame. */
    private static final int FEW = 5000;

    private final Background background;
    private final Runnable changed;
    private final ReadOnlyBooleanWrapper sorting = new ReadOnlyBooleanWrapper();
    private @Nullable RowSorter sorter;
    private int size;
    private @Nullable Task<int[]> running;

    /** All rows in order; null for time's, which is their own. */
    private int @Nullable [] order;

    /** @param changed told when there is another order */
    RowOrder(Background background, Runnable changed) {
        this.background = background;
        this.changed = changed;
    }

    /** Whether rows are being sorted. */
    ReadOnlyBooleanProperty sortingProperty() {
        return sorting.getReadOnlyProperty();
    }

    /** Goes over to other rows or another language; they stand in time's order until they are sorted. */
    void of(RowTexts texts) {
        sorter = new RowSorter(texts);
        size = texts.index().size();
        order = null;
    }

    /** Sorts, at once or later; does nothing without rows. */
    void sort(List<By> by) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        RowSorter asked = sorter;
        if (asked == null) {
            return;
        }
        if (by.isEmpty() || by.get(0).equals(new By(Column.DATE, false))) {
            take(null);
        } else if (size <= FEW) {
            take(asked.sorted(by));
        } else {
            start(asked, by);
        }
    }

    private void take(int @Nullable [] sorted) {
        sorting.set(false);
        order = sorted;
        changed.run();
    }

    private void start(RowSorter asked, List<By> by) {
        Task<int[]> task = new Task<>() {
            @Override
            protected int[] call() {
                return asked.sorted(by);
            }
        };
        task.setOnSucceeded(event -> {
            if (running == task) {
                running = null;
                take(task.getValue());
            }
        });
        task.setOnFailed(event -> {
            System.getLogger(RowOrder.class.getName())
                    .log(System.Logger.Level.ERROR, "a list could not be sorted", task.getException());
            if (running == task) {
                running = null;
                take(order);
            }
        });
        running = task;
        sorting.set(true);
        changed.run();
        background.start(task);
    }

    /** Some rows in the order. */
    int[] only(BitSet rows) {
        return order == null ? rows.stream().toArray() : RowSorter.only(rows, order);
    }
}
