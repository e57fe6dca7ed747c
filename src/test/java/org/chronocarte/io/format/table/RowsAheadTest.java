package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.chronocarte.io.format.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsAheadTest {

    /** Counts up to a number, and then ends, fails or goes on for ever. */
    private static final class Counting implements RowSource {

        private final long last;
        private final @Nullable Exception failure;
        private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
        private final CountDownLatch begun = new CountDownLatch(1);
        private long number;
        private boolean closed;

        Counting(long last, @Nullable Exception failure) {
            this.last = last;
            this.failure = failure;
        }

        @Override
        public @Nullable Row next() throws IOException {
            thread.set(Thread.currentThread());
            begun.countDown();
            if (++number <= last) {
                return new Row(number, new String[] {"a" + number});
            }
            if (failure instanceof IOException io) {
                throw io;
            }
            if (failure instanceof RuntimeException bug) {
                throw bug;
            }
            return null;
        }

        boolean isRead() {
            Thread reader = thread.get();
            return reader != null && reader.isAlive();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static long number(RowSource rows) throws IOException {
        return Objects.requireNonNull(rows.next()).number();
    }

    private static List<String> rest(RowSource rows) throws IOException {
        List<String> cells = new ArrayList<>();
        for (RowSource.Row row = rows.next(); row != null; row = rows.next()) {
            cells.add(row.number() + row.cells()[0]);
        }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 1024, 20_000})
    void rowsComeAsTheSourceHasThem(int size) throws IOException {
        try (RowsAhead ahead = new RowsAhead(new Counting(size, null))) {
            assertEquals(rest(new Counting(size, null)), rest(ahead));
            assertNull(ahead.next(), "the end stays the end");
        }
    }

    @Test
    void whatGoesWrongComesAfterTheRowsBeforeIt() throws IOException {
        for (Exception failure : List.of(new IOException("lost"), new IllegalStateException("bug"))) {
            try (RowsAhead ahead = new RowsAhead(new Counting(700, failure))) {
                for (int i = 1; i <= 700; i++) {
                    assertEquals(i, number(ahead));
                }
                assertSame(failure, assertThrows(failure.getClass(), ahead::next));
            }
        }
    }

    @Test
    void whenItIsClosedItsThreadHasEnded() throws IOException {
        Counting endless = new Counting(Long.MAX_VALUE, null);
        RowsAhead ahead = new RowsAhead(endless);
        assertEquals(1, number(ahead));
        ahead.close();
        assertFalse(endless.isRead());
        assertTrue(endless.closed);
    }

    @Test
    void whoeverWaitsForRowsCanBeInterrupted() throws IOException, InterruptedException {
        Counting endless = new Counting(Long.MAX_VALUE, null);
        try (RowsAhead ahead = new RowsAhead(endless)) {
            endless.begun.await();
            Thread.currentThread().interrupt();
            try {
                assertThrows(InterruptedIOException.class, () -> rest(ahead));
            } finally {
                assertTrue(Thread.interrupted());
            }
        }
        assertFalse(endless.isRead());
    }
}
