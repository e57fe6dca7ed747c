package org.chronocarte.io.format.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.chronocarte.io.format.Fix;

/** Guesses what columns hold: by the reader's choice, else their headers, else their values. Done once made. */
final class ColumnGuessing {

    /** What stands behind the name of a column of codes in that of the column of their names. */
    private static final List<String> NAMED = List.of("Label", "_txt", "_name", "_label", " name", " label");

    private final HeaderWords words;
    private final List<String> headers;
    private final List<ColumnValues> values;
    private final ColumnRole[] roles;
    private final ColumnReason[] reasons;
    private final Map<ColumnRole, Integer> first = new EnumMap<>(ColumnRole.class);

    /** @param decided what the reader has said of columns, by their headers */
    ColumnGuessing(HeaderWords words, List<String> headers, List<ColumnValues> values, List<Fix.Column> decided) {
        this.words = words;
        this.headers = headers;
        this.values = values;
        this.roles = new ColumnRole[headers.size()];
        this.reasons = new ColumnReason[headers.size()];
        chosen(decided);
        labelled();
        exact();
        byHeader();
        byValues();
        titled();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null) {
                roles[i] = ColumnRole.EXTRA;
                reasons[i] = reasons[i] == null ? ColumnReason.NONE : reasons[i];
            }
        }
    }

    ColumnRole role(int column) {
        return roles[column];
    }

    ColumnReason reason(int column) {
        return reasons[column];
    }

    /** The first column of a role; -1 when there is none. */
    int first(ColumnRole role) {
        return first.getOrDefault(role, -1);
    }

    private void chosen(List<Fix.Column> decided) {
        Map<String, String> byName = new HashMap<>();
        decided.forEach(fix -> byName.put(fix.header(), fix.role()));
        for (int i = 0; i < roles.length; i++) {
            String id = byName.get(headers.get(i));
            Optional<ColumnRole> role = id == null ? Optional.empty() : ColumnRole.of(id);
            if (role.isPresent() && (role.get().isShared() || !first.containsKey(role.get()))) {
                give(i, role.get(), ColumnReason.CHOSEN);
            }
        }
    }

    /**
     * Wikidata has the address of a thing in one column and its name in another, called the same with "Label" after it;
     * others so have a number and a name.
     */
    private void labelled() {
        for (int i = 0; i < roles.length; i++) {
            Optional<ColumnRole> role = words.whole(headers.get(i)).filter(each -> !each.isShared());
            int label = label(headers.get(i));
            if (label >= 0
                    && roles[i] == null
                    && (values.get(i).areAddresses() || values.get(i).areNumbers())) {
                reasons[i] = ColumnReason.NONE;
                if (roles[label] == null && role.isPresent() && !first.containsKey(role.get())) {
                    give(label, role.get(), ColumnReason.HEADER);
                }
            }
        }
    }

    /** "precision" is that of the date where it is told by codes of dates. */
    private void exact() {
        for (int i = 0; i < roles.length; i++) {
            boolean free = reasons[i] == null && !first.containsKey(ColumnRole.DATE_PRECISION);
            if (free && words.isOfPrecision(headers.get(i)) && values.get(i).areDatePrecisions()) {
                give(i, ColumnRole.DATE_PRECISION, ColumnReason.HEADER);
            }
        }
    }

    private int label(String header) {
        return NAMED.stream()
                .mapToInt(ending -> headers.indexOf(header + ending))
                .filter(each -> each >= 0)
                .findFirst()
                .orElse(-1);
    }

    private void byHeader() {
        pass(i -> words.clock(headers.get(i)).isPresent() && values.get(i).areTimes(), words::clock, false);
        pass(i -> values.get(i).areTimes(), words::clockOf, false);
        // A column without values takes no role from one that has some.
        pass(i -> !isOfTheRecord(i) && !values.get(i).isEmpty(), words::whole, false);
        pass(i -> !isOfTheRecord(i), words::whole, false);
        pass(i -> values.get(i).areCodes(), words::code, false);
        pass(i -> true, words::ending, false);
        pass(i -> values.get(i).areMetres(), words::axis, false);
        pass(i -> !isOfTheRecord(i) && values.get(i).areDates(), words::inner, false);
        pass(i -> !isOfTheRecord(i), words::beginning, true);
        // A day without a year beside it is a whole date.
        Integer day = first.get(ColumnRole.DAY);
        if (day != null && !first.containsKey(ColumnRole.YEAR) && !first.containsKey(ColumnRole.START)) {
            first.remove(ColumnRole.DAY);
            give(day, ColumnRole.START, ColumnReason.VALUES);
        }
        // What is due on a day and begins on none is told of that day.
        Integer end = first.get(ColumnRole.END);
        if (end != null && words.isDeadline(headers.get(end)) && !hasValues(ColumnRole.START) && !isYeared()) {
            first.remove(ColumnRole.END);
            aside(ColumnRole.START);
            give(end, ColumnRole.START, ColumnReason.HEADER);
        }
    }

    private boolean hasValues(ColumnRole role) {
        return first.containsKey(role) && !values.get(first.get(role)).isEmpty();
    }

    /** Takes a role from the column that has it. */
    private void aside(ColumnRole role) {
        Integer column = first.remove(role);
        if (column != null) {
            roles[column] = null;
            reasons[column] = null;
        }
    }

    private boolean isYeared() {
        return first.containsKey(ColumnRole.YEAR);
    }

    /** @param vague whether headers only begin like the role's words, so that values must not speak against it */
    private void pass(IntPredicate which, Function<String, Optional<ColumnRole>> role, boolean vague) {
        for (int i = 0; i < roles.length; i++) {
            int column = i;
            if (reasons[i] == null && which.test(i)) {
                role.apply(headers.get(i))
                        .filter(each -> values.get(column).mayBe(each, vague))
                        .ifPresent(offered(i));
            }
        }
    }

    /** Whether a column says when its row was written or sent, not when something happened. */
    private boolean isOfTheRecord(int column) {
        return words.isOfTheRecord(headers.get(column));
    }

    private Consumer<ColumnRole> offered(int column) {
        return role -> {
            boolean axis = headers.get(column).length() == 1
                    && (role == ColumnRole.LAT || role == ColumnRole.LON)
                    && !values.get(column).areDegrees()
                    && !values.get(column).areMetres();
            if (roles[column] == null && !axis) {
                if (role.isShared() || !first.containsKey(role)) {
                    give(column, role, ColumnReason.HEADER);
                } else {
                    reasons[column] = ColumnReason.TWICE;
                }
            }
        };
    }

    private void byValues() {
        for (int i = 0; i < roles.length; i++) {
            ColumnValues column = values.get(i);
            if (roles[i] != null) {
                continue;
            }
            if (column.isEmpty()) {
                reasons[i] = ColumnReason.EMPTY;
            } else if (!isDated() && !isOfTheRecord(i) && column.areDates()) {
                give(i, ColumnRole.START, ColumnReason.VALUES);
            } else if (!isPlaced() && column.arePairs()) {
                give(i, ColumnRole.COORDINATES, ColumnReason.VALUES);
            } else if (!first.containsKey(ColumnRole.SOURCE) && column.areAddresses()) {
                give(i, ColumnRole.SOURCE, ColumnReason.VALUES);
            }
        }
        for (int i = 0; i < roles.length && !isPlaced(); i++) {
            // Portals of open data write an outline beside a point: the point goes before it.
            if (roles[i] == null && values.get(i).areShapes()) {
                give(i, ColumnRole.COORDINATES, ColumnReason.VALUES);
            }
        }
        if (!isDated()) {
            // Better the day on which it was written down than none.
            pass(this::isOfTheRecord, words::whole, false);
            pass(this::isOfTheRecord, words::beginning, true);
        }
        for (int i = 0; i < roles.length && !isDated(); i++) {
            if (roles[i] == null && values.get(i).areDates()) {
                give(i, ColumnRole.START, ColumnReason.VALUES);
            }
        }
    }

    /** The first column of words is that of titles; one of letters and short codes only where nothing else can stand in. */
    private void titled() {
        boolean told =
                Stream.of(ColumnRole.TEXT, ColumnRole.PLACE, ColumnRole.CITY).anyMatch(first::containsKey);
        for (boolean anyLength : told ? new boolean[] {false} : new boolean[] {false, true}) {
            for (int i = 0; i < roles.length && !first.containsKey(ColumnRole.TITLE); i++) {
                boolean other = reasons[i] == ColumnReason.TWICE || isOfTheRecord(i);
                boolean fits = values.get(i).areTitles()
                        && (anyLength || values.get(i).areWords())
                        && (!told || values.get(i).areVaried());
                if (roles[i] == null && !other && fits) {
                    give(i, ColumnRole.TITLE, ColumnReason.POSITION);
                }
            }
        }
    }

    private boolean isDated() {
        return first.containsKey(ColumnRole.START) || isYeared();
    }

    private boolean isPlaced() {
        return first.containsKey(ColumnRole.LAT) || first.containsKey(ColumnRole.COORDINATES);
    }

    private void give(int column, ColumnRole role, ColumnReason reason) {
        roles[column] = role;
        reasons[column] = reason;
        first.putIfAbsent(role, column);
    }
}
