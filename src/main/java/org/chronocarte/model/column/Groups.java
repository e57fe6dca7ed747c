package org.chronocarte.model.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** For each of some rows, a few numbers, in two flat columns; in one, where each row has a single number. Immutable. */
public final class Groups {

    private final int @Nullable [] starts;
    private final int[] members;

    private Groups(int @Nullable [] starts, int[] members) {
        this.starts = starts;
        this.members = members;
    }

    /**
     * @param starts of each row, and the end of the last one
     * @param members of all rows; neither is copied
     */
    static Groups of(int[] starts, int[] members) {
        return new Groups(isSingle(starts) ? null : starts, members);
    }

    private static boolean isSingle(int[] starts) {
        for (int row = 0; row < starts.length; row++) {
            if (starts[row] != row) {
                return false;
            }
        }
        return true;
    }

    /** How many rows there are. */
    public int size() {
        return starts == null ? members.length : starts.length - 1;
    }

    /** Where a row's numbers start in {@link #at}; they end where the next row's start. */
    public int start(int row) {
        return starts == null ? row : starts[row];
    }

    public int at(int place) {
        return members[place];
    }

    /** How many numbers a row has. */
    public int count(int row) {
        return start(row + 1) - start(row);
    }

    /**
     * The same rows in another order.
     *
     * @param order which row stands at each place
     */
    public Groups picked(int[] order) {
        int[] pickedStarts = new int[order.length + 1];
        for (int row = 0; row < order.length; row++) {
            pickedStarts[row + 1] = pickedStarts[row] + count(order[row]);
        }
        int[] picked = new int[pickedStarts[order.length]];
        for (int row = 0; row < order.length; row++) {
            System.arraycopy(members, start(order[row]), picked, pickedStarts[row], count(order[row]));
        }
        return of(pickedStarts, picked);
    }

    /**
     * The same rows with other numbers.
     *
     * @param order which of the numbers here each of the new ones stands for, from 0; each once
     */
    public Groups renumbered(int[] order) {
        int[] now = new int[order.length];
        for (int number = 0; number < order.length; number++) {
            now[order[number]] = number;
        }
        int[] renumbered = new int[members.length];
        for (int place = 0; place < members.length; place++) {
            renumbered[place] = now[members[place]];
        }
        return new Groups(starts, renumbered);
    }

    /**
     * The same the other way round: for each number the rows that have it, in their order.
     *
     * @param numbers how many numbers there may be, from 0
     */
    public Groups inverted(int numbers) {
        int[] turnedStarts = new int[numbers + 1];
        for (int member : members) {
            turnedStarts[member + 1]++;
        }
        for (int number = 0; number < numbers; number++) {
            turnedStarts[number + 1] += turnedStarts[number];
        }
        int[] next = turnedStarts.clone();
        int[] turned = new int[members.length];
        for (int row = 0; row < size(); row++) {
            for (int place = start(row); place < start(row + 1); place++) {
                turned[next[members[place]]++] = row;
            }
        }
        return of(turnedStarts, turned);
    }

    /** Takes the numbers of one row after the other. */
    public static final class Builder {
        private final int[] starts;
        private int[] members;
        private int row;
        private int used;

        /** @param rows how many rows will come */
        public Builder(int rows) {
            starts = new int[rows + 1];
            members = new int[Math.max(16, rows)];
        }

        /** Adds a number to the present row, unless the row has it. */
        public void add(int number) {
            for (int place = starts[row]; place < used; place++) {
                if (members[place] == number) {
                    return;
                }
            }
            if (used == members.length) {
                members = Arrays.copyOf(members, used + (used >> 1));
            }
            members[used++] = number;
        }

        /** Ends the present row. */
        public void next() {
            row++;
            starts[row] = used;
        }

        /** All rows must have been ended. */
        public Groups build() {
            return of(starts, Arrays.copyOf(members, used));
        }
    }
}
