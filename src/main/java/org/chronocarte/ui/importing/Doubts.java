package org.chronocarte.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Severity;
import org.chronocarte.io.format.Problem.Where;

/** What a report doubts, in groups of the same problem. */
final class Doubts {

    private Doubts() {}

    /**
     * Problems of one severity and code.
     *
     * @param problems in the order of the report; never empty
     * @param common fixes that concern more than one row and that one of these offers, each once
     */
    record Group(List<Problem> problems, List<Fix> common) {

        Problem first() {
            return problems.get(0);
        }

        /**
         * For each kind of fix that every one of several rows offers for itself: all of them together. What each row has
         * several of, such as places to choose from, is not for all; of positions the likeliest is.
         */
        List<List<Fix>> forAll() {
            if (problems.size() < 2) {
                return List.of();
            }
            List<List<Fix>> together = new ArrayList<>();
            for (Class<? extends Fix> kind : kinds(first())) {
                List<Fix> fixes = problems.stream()
                        .map(each ->
                                ofRow(each).stream().filter(kind::isInstance).toList())
                        .filter(each -> each.size() == 1 || kind == Fix.Move.class && !each.isEmpty())
                        .map(each -> each.get(0))
                        .toList();
                if (fixes.size() == problems.size()) {
                    together.add(fixes);
                }
            }
            return together;
        }

        private static Set<Class<? extends Fix>> kinds(Problem problem) {
            return ofRow(problem).stream()
                    .filter(each -> !(each instanceof Fix.PlaceIs))
                    .map(Fix::getClass)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /**
     * How the rows of a file fare.
     *
     * @param fine entries about which nothing is doubted
     * @param doubtful entries to look at
     * @param leftOut rows that are no entries
     */
    record Tally(int fine, int doubtful, int leftOut) {}

    /** The groups in the order in which the report names the first of each. */
    static List<Group> groups(ImportReport report) {
        Map<List<Object>, List<Problem>> grouped = new LinkedHashMap<>();
        for (Problem problem : report.problems()) {
            grouped.computeIfAbsent(List.of(problem.severity(), problem.code()), key -> new ArrayList<>())
                    .add(problem);
        }
        return grouped.values().stream()
                .map(each -> new Group(
                        List.copyOf(each),
                        each.stream()
                                .flatMap(problem -> problem.fixes().stream())
                                .filter(fix -> !isOfRow(fix))
                                .distinct()
                                .toList()))
                .toList();
    }

    /** Counts rows: one with two problems is one row. */
    static Tally tally(ImportReport report) {
        Set<Object> doubtful = new LinkedHashSet<>();
        int leftOut = 0;
        for (Problem problem : report.problems()) {
            if (problem.severity() == Severity.LEFT_OUT) {
                leftOut++;
            } else if (problem.severity() == Severity.WARNING && isOfEntry(problem.where())) {
                doubtful.add(problem.where() instanceof Where.Row row ? (Object) row.row() : problem.where());
            }
        }
        int doubted = Math.min(doubtful.size(), report.entries());
        return new Tally(report.entries() - doubted, doubted, leftOut);
    }

    private static boolean isOfEntry(Where where) {
        return !(where instanceof Where.File || where instanceof Where.Column);
    }

    /** The fixes of a problem that concern its row alone. */
    static List<Fix> ofRow(Problem problem) {
        return problem.fixes().stream().filter(Doubts::isOfRow).toList();
    }

    private static boolean isOfRow(Fix fix) {
        return fix instanceof Fix.LeaveOut
                || fix instanceof Fix.NoPosition
                || fix instanceof Fix.SwapDates
                || fix instanceof Fix.PlaceIs
                || fix instanceof Fix.Move
                || fix instanceof Fix.SwapCoordinates swap && swap.where() != null;
    }
}
