package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.chronocarte.io.format.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows on a thread of its own, a little ahead of the one that understands them, so that two processors share the
 * work. The rows and what goes wrong come in the same order as without it. When it is closed, that thread has ended.
 */
final class RowsAhead implements RowSource {

    private static final int ROWS = 512;
    private static final int BATCHES = 4;

    /**
     * Some rows, one after the other.
     *
     * @param last whether none come after
     * @param failure what comes after instead of further rows; null for the end
     */
    private record Batch(
            List<Row> rows, boolean last, @Nullable Throwable failure) {}

    private final RowSource source;
    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(BATCHES);
    private final Thread thread = new Thread(this::run, "rows");
    private volatile boolean unwanted;
    private Batch batch = new Batch(List.of(), false, null);
    private int taken;

    /** @param source closed with this; not to be used by anyone else until then */
    RowsAhead(RowSource source) {
        this.source = source;
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        List<Row> rows = new ArrayList<>(ROWS);
        try {
            try {
                for (Row row = source.next(); row != null && !unwanted; row = source.next()) {
                    rows.add(row);
                    if (rows.size() == ROWS) {
                        ready.put(new Batch(rows, false, null));
                        rows = new ArrayList<>(ROWS);
                    }
                }
                ready.put(new Batch(rows, true, null));
            } catch (IOException | RuntimeException | Error e) {
                // Thrown again where the rows are wanted.
                ready.put(new Batch(rows, true, e));
            }
        } catch (InterruptedException e) {
            // Nobody wants them any more.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (taken == batch.rows().size()) {
            if (batch.last()) {
                return failed(batch.failure());
            }
            try {
                batch = ready.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
            taken = 0;
        }
        return batch.rows().get(taken++);
    }

    private static @Nullable Row failed(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof RuntimeException bug) {
            throw bug;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return null;
    }

    /** That of the source, which must know it from the beginning. */
    @Override
    public boolean is1904() {
        return source.is1904();
    }

    /** To be asked for after the last row only. */
    @Override
    public List<Problem> broken() {
        return source.broken();
    }

    /** To be asked for after the last row only. */
    @Override
    public List<Problem> problems() {
        return source.problems();
    }

    @Override
    public void close() throws IOException {
        unwanted = true;
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        source.close();
    }
}
