package org.chronocarte.io.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.FileSaving;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one window's unsaved work aside, on a thread of its own. Of several wishes that come while it writes, the last
 * is written. Thread-safe.
 */
public final class RecoveryKeeper implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 5;

    private final @Nullable RecoveryFolder folder;
    private final Clock clock;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(job -> {
        Thread thread = new Thread(job, "recovery");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Consumer<Problem> onTrouble = problem -> {};
    private @Nullable Work wanted;
    private @Nullable LeftRecovery taken;
    private boolean planned;

    /** Only the writer's thread touches these. */
    private @Nullable RecoverySlot slot;

    private boolean troubled;

    private record Work(Dossier dossier, List<Path> files) {}

    /**
     * @param folder where to, or null to keep nothing
     * @param clock tells when something was kept
     */
    public RecoveryKeeper(@Nullable RecoveryFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Who is told, on the writer's thread, that work cannot be kept aside: once, until it can be again. */
    public void onTrouble(Consumer<Problem> listener) {
        onTrouble = listener;
    }

    /**
     * Keeps a dossier aside in place of what was kept before.
     *
     * @param files of which it was made; none for the application's own dossier
     */
    public synchronized void keep(Dossier dossier, List<Path> files) {
        wanted = new Work(dossier, files);
        plan();
    }

    /** Removes what is kept: it was saved, or is not wanted. */
    public synchronized void forget() {
        wanted = null;
        plan();
    }

    /** Makes work that was left behind this window's own, to be kept where it lies. It is to be kept or forgotten next. */
    public synchronized void takeOver(LeftRecovery left) {
        taken = left;
    }

    private void plan() {
        if (folder != null && !planned && !writer.isShutdown()) {
            planned = true;
            writer.execute(() -> follow(folder));
        }
    }

    private void follow(RecoveryFolder into) {
        Work work;
        LeftRecovery left;
        synchronized (this) {
            planned = false;
            work = wanted;
            left = taken;
            taken = null;
        }
        if (left != null) {
            delete();
            slot = left.slot();
        }
        if (work == null) {
            delete();
            return;
        }
        Optional<Problem> problem = write(work, into);
        if (problem.isPresent() && !troubled) {
            onTrouble.accept(problem.get());
        }
        troubled = problem.isPresent();
    }

    private Optional<Problem> write(Work work, RecoveryFolder into) {
        try {
            if (slot == null) {
                slot = into.fresh();
            }
        } catch (IOException e) {
            log("work cannot be kept aside", e);
            return Optional.of(Problem.error("save-failed", new Problem.Where.File()));
        }
        List<Path> files = work.files().stream().map(Path::toAbsolutePath).toList();
        RecoveryHead head =
                new RecoveryHead(clock.instant(), files, work.dossier().title());
        byte[] dossier = new DossierWriter().write(work.dossier());
        return FileSaving.save(slot.file(), out -> {
            out.write(head.line());
            out.write(dossier);
        });
    }

    private void delete() {
        RecoverySlot gone = slot;
        slot = null;
        if (gone != null) {
            try {
                gone.delete();
            } catch (IOException e) {
                log("kept work cannot be deleted", e);
            }
        }
    }

    private static void log(String what, IOException why) {
        System.getLogger(RecoveryKeeper.class.getName()).log(System.Logger.Level.WARNING, what, why);
    }

    /** Ends what is under way, and leaves where it is what was not forgotten. */
    @Override
    public void close() {
        if (writer.isShutdown()) {
            return;
        }
        writer.execute(() -> {
            RecoverySlot held = slot;
            slot = null;
            if (held != null) {
                try {
                    held.close();
                } catch (IOException e) {
                    log("kept work cannot be let go", e);
                }
            }
        });
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.getLogger(RecoveryKeeper.class.getName())
                        .log(System.Logger.Level.WARNING, "keeping work aside takes too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
