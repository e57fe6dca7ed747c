package org.chronocarte.io.format;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.Problem.Severity;
import org.chronocarte.io.format.Problem.Where;

/** Collects what is not right while a file is read. Beyond a number that anyone would read it only counts. */
final class ProblemLog {

    private static final int KEPT = 200;

    private final List<Problem> problems = new ArrayList<>();
    private final Owners owners = new Owners();
    private int more;
    private int errors;

    void error(String code, Where where, String... arguments) {
        errors++;
        add(Problem.error(code, where, arguments));
    }

    void error(String code, String pointer, String... arguments) {
        error(code, new Where.Pointer(pointer), arguments);
    }

    /** To be told what the values belong to; what was logged of them names it. */
    Owners owners() {
        return owners;
    }

    void warning(String code, String pointer, String... arguments) {
        add(Problem.warning(code, new Where.Pointer(pointer), arguments));
    }

    private void add(Problem problem) {
        if (problems.size() < KEPT) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    /** Forgets everything but one error that explains all the rest. */
    void onlyError(String code, Where where, String... arguments) {
        problems.clear();
        more = 0;
        errors = 0;
        error(code, where, arguments);
    }

    boolean hasErrors() {
        return errors > 0;
    }

    /** The problems, errors first, and how many more there were. */
    List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>();
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.LEFT_OUT, Severity.WARNING, Severity.NOTE}) {
            problems.stream()
                    .filter(each -> each.severity() == severity)
                    .map(owners::named)
                    .forEach(sorted::add);
        }
        if (more > 0) {
            Severity severity = hasErrors() ? Severity.ERROR : Severity.WARNING;
            sorted.add(new Problem(severity, "more", new Where.File(), List.of(Integer.toString(more)), List.of()));
        }
        return sorted;
    }
}
