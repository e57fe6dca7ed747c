package org.chronocarte.model.column;

import java.util.Arrays;

/**
 * For each of some rows, a few numbers: like {@link Groups}, where many rows have the same numbers. Those stand once,
 * and a row takes four bytes however many it has. Immutable.
 */
public final class SharedGroups {

    private final int[] groupOfRow;
    private final Groups groups;

    private SharedGroups(int[] groupOfRow, Groups groups) {
        this.groupOfRow = groupOfRow;
        this.groups = groups;
    }

    /** How many rows there are. */
    public int size() {
        return groupOfRow.length;
    }

    /** The group of a row in {@link #groups}. */
    public int group(int row) {
        return groupOfRow[row];
    }

    /** The numbers of each group, rising. */
    public Groups groups() {
        return groups;
    }

    /**
     * How many rows have each number.
     *
     * @param numbers how many numbers there may be, from 0
     */
    public int[] totals(int numbers) {
        int[] rowsOfGroup = new int[groups.size()];
        for (int group : groupOfRow) {
            rowsOfGroup[group]++;
        }
        int[] totals = new int[numbers];
        for (int group = 0; group < rowsOfGroup.length; group++) {
            for (int at = groups.start(group); at < groups.start(group + 1); at++) {
                totals[groups.at(at)] += rowsOfGroup[group];
            }
        }
        return totals;
    }

    /** Takes the numbers of one row after the other. */
    public static final class Builder {
        private final int[] groupOfRow;
        private final HashedNumbers known = new HashedNumbers();
        private int[] starts = new int[16];
        private int[] members = new int[16];
        private int groups;
        private int row;
        /** How many numbers the present row has: they stand after those of all groups. */
        private int present;

        /** @param rows how many rows will come */
        public Builder(int rows) {
            groupOfRow = new int[rows];
        }

        /** Adds a number to the present row, unless the row has it. */
        public void add(int number) {
            int from = starts[groups];
            int at = Arrays.binarySearch(members, from, from + present, number);
            if (at >= 0) {
                return;
            }
            if (from + present == members.length) {
                members = Arrays.copyOf(members, members.length * 2);
            }
            int to = -at - 1;
            System.arraycopy(members, to, members, to + 1, from + present - to);
            members[to] = number;
            present++;
        }

        /** Ends the present row. */
        public void next() {
            int from = starts[groups];
            int hash = 1;
            for (int at = from; at < from + present; at++) {
                hash = 31 * hash + members[at];
            }
            int group = known.find(hash, this::isPresent);
            if (group < 0) {
                group = groups;
                known.add(hash, group);
                groups++;
                if (groups == starts.length) {
                    starts = Arrays.copyOf(starts, groups * 2);
                }
                starts[groups] = from + present;
            }
            groupOfRow[row++] = group;
            present = 0;
        }

        private boolean isPresent(int group) {
            int from = starts[groups];
            return Arrays.equals(members, starts[group], starts[group + 1], members, from, from + present);
        }

        /** All rows must have been ended. */
        public SharedGroups build() {
            return new SharedGroups(
                    groupOfRow, Groups.of(Arrays.copyOf(starts, groups + 1), Arrays.copyOf(members, starts[groups])));
        }
    }
}
