package org.chronocarte.app;

import java.nio.file.Path;
import java.util.List;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;
import org.chronocarte.ui.opening.ProblemsView;

/** Says what could not be opened or saved, and is silent about what was opened all the same: an audience is looking. */
final class RefusalsOnly implements ProblemsView {

    private final ProblemsView inner;

    RefusalsOnly(ProblemsView inner) {
        this.inner = inner;
    }

    @Override
    public void show(ImportReport report, boolean opened, String language) {
        if (!opened) {
            inner.show(report, false, language);
        }
    }

    @Override
    public void showFailure(String language) {
        inner.showFailure(language);
    }

    @Override
    public void showUnsaved(Path file, Problem problem, String language) {
        inner.showUnsaved(file, problem, language);
    }

    @Override
    public void showUnexported(Path file, Problem problem, String language) {
        inner.showUnexported(file, problem, language);
    }

    @Override
    public void showLosses(Path file, List<Problem> losses, String language) {
        inner.showLosses(file, losses, language);
    }
}
