package org.chronocarte.ui.list;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** Rows as a table's items, held as plain numbers; replaced only as a whole. For the FX thread. */
final class RowList extends ObservableListBase<Integer> {

    private int[] rows = new int[0];

    /** Shows other rows; the array is not to be written to any more. */
    void show(int[] now) {
        int[] before = rows;
        rows = now;
        if (before.length > 0 || now.length > 0) {
            fireChange(new Replaced(this, new Rows(before)));
        }
    }

    @Override
    public Integer get(int index) {
        return rows[index];
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public int indexOf(@Nullable Object row) {
        return row instanceof Integer number ? indexOf(number.intValue()) : -1;
    }

    private int indexOf(int row) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == row) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    private static final class Rows extends AbstractList<Integer> {
        private final int[] rows;

        Rows(int[] rows) {
            this.rows = rows;
        }

        @Override
        public Integer get(int index) {
            return rows[index];
        }

        @Override
        public int size() {
            return rows.length;
        }
    }

    /** All rows going and others coming. The base class would gather them one by one. */
    private static final class Replaced extends ListChangeListener.Change<Integer> {
        private final List<Integer> before;
        private boolean told;

        Replaced(RowList list, List<Integer> before) {
            super(list);
            this.before = before;
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<Integer> getRemoved() {
            return before;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
