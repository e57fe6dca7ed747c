package org.chronocarte.ui.opening;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.merging.Merged;
import org.chronocarte.ui.kit.Origin.Safety;
import org.jspecify.annotations.Nullable;

/**
 * Brings what was read into the window: files are looked over, put together, asked about for duplicates, and shown in
 * place of what was open or with it. For the FX thread.
 */
final class Arrivals {

    private final Exploration exploration;
    private final OpenFiles open;
    private final LatestJob job;
    private final ProblemsView problems;
    private final Clock clock;
    private final Consumer<List<FileRead>> remember;
    private @Nullable Handlers handlers;
    private Runnable onceOpened = () -> {};
    private Consumer<Runnable> leaving = Runnable::run;
    private Consumer<Runnable> lookingOver = Runnable::run;

    /** @param remember told how files were read once a reader has looked them over */
    Arrivals(
            Exploration exploration,
            OpenFiles open,
            LatestJob job,
            ProblemsView problems,
            Clock clock,
            Consumer<List<FileRead>> remember) {
        this.exploration = exploration;
        this.open = open;
        this.job = job;
        this.problems = problems;
        this.clock = clock;
        this.remember = remember;
    }

    void handledBy(Handlers window) {
        handlers = window;
    }

    /** What to do when the next dossier was opened, after all else. */
    void onceOpened(Runnable action) {
        onceOpened = action;
    }

    /** Who may hold back what would replace the open dossier; told how to go on. */
    void onLeaving(Consumer<Runnable> listener) {
        leaving = listener;
    }

    /** Who may put off that files are looked over; told how to go on. */
    void onLookingOver(Consumer<Runnable> listener) {
        lookingOver = listener;
    }

    /** Does what replaces the open dossier, unless that is held back. */
    void leave(Runnable replace) {
        leaving.accept(replace);
    }

    /** Opens files that were read; foreign ones are looked over first. */
    void lookOver(List<FileRead> reads) {
        boolean doubted =
                reads.size() > 1 && reads.stream().anyMatch(each -> each.result() instanceof ReadResult.Refused);
        Handlers window = handlers;
        if (window != null && (doubted || reads.stream().anyMatch(each -> each.isForeign() || each.isCurable()))) {
            lookingOver.accept(() -> window.lookOver(reads, (wanted, add) -> {
                remember.accept(wanted);
                take(wanted, add);
            }));
        } else {
            take(reads, false);
        }
    }

    /** Opens files that were read, or adds them to what is open. Those that were refused are said. */
    void take(List<FileRead> reads, boolean add) {
        List<FileRead> good = reads.stream()
                .filter(each -> each.result() instanceof ReadResult.Read)
                .toList();
        if (good.isEmpty()) {
            reads.forEach(each -> refuse(each.result().report()));
            return;
        }
        Dossier base = add ? exploration.shown().index().dossier() : null;
        OpenParts parts = add ? open.parts().plus(good) : OpenParts.of(good);
        Safety safety = parts.safety(good.get(0));
        job.start(() -> joined(base, good, parts.home()), merged -> {
            if (handlers != null && !merged.duplicates().isEmpty()) {
                handlers.duplicates(merged, unwanted -> show(merged, unwanted, parts, safety, add));
            } else {
                show(merged, Set.of(), parts, safety, add);
            }
            if (!add && good.size() == 1 && !good.get(0).isForeign()) {
                say(good.get(0).result().report());
            }
        });
    }

    private static Merged joined(@Nullable Dossier base, List<FileRead> reads, @Nullable Path home) {
        Joining joining = base == null ? new Joining(home) : new Joining(base, home);
        for (FileRead each : reads) {
            joining.add(((ReadResult.Read) each.result()).dossier(), each.path());
        }
        return Objects.requireNonNull(joining.merged());
    }

    private void show(Merged merged, Set<String> unwanted, OpenParts parts, Safety safety, boolean add) {
        if (add) {
            replace(merged, unwanted, parts, safety, true);
        } else {
            leave(() -> replace(merged, unwanted, parts, safety, false));
        }
    }

    private void replace(Merged merged, Set<String> unwanted, OpenParts parts, Safety safety, boolean add) {
        int before = add ? exploration.shown().index().size() : 0;
        job.start(() -> Matcher.searchedLater(new EntryIndex(merged.without(unwanted))), matcher -> {
            Safety safe = unwanted.isEmpty() ? safety : Safety.UNSAVED;
            if (!add) {
                show(matcher, parts.without(unwanted), safe);
                return;
            }
            open.show(
                    matcher,
                    parts.without(unwanted),
                    safe,
                    Views.everything(exploration.state(), matcher.index(), today()));
            if (handlers != null) {
                handlers.added(matcher.index().size() - before);
            }
        });
    }

    /** Shows a dossier in place of what was open, from its beginning. */
    void show(Matcher matcher, OpenParts parts, Safety safety) {
        ViewState state = exploration.state();
        open.show(matcher, parts, safety, Views.opening(matcher.index(), state.language(), state.look(), today()));
        if (handlers != null) {
            handlers.opened(parts.home());
        }
        Runnable once = onceOpened;
        onceOpened = () -> {};
        once.run();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private void say(ImportReport report) {
        if (!report.isFine()) {
            problems.show(new Notice.Opened(report), exploration.state().language());
        }
    }

    /** Says why a file is not opened. */
    void refuse(ImportReport report) {
        problems.show(new Notice.Refused(report), exploration.state().language());
    }
}
