package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CancelledTableTest {

    private static final String HEADER = "title,date,lat,lon\n";
    private static final String ROW = "Seizure in the port,2024-05-14,43.3,5.4\n";

    @TempDir
    Path folder;

    private final DossierFiles files =
            new DossierFiles(List.of(new TableFormat(new TableReader(PlaceFinder.NONE, Clock.systemUTC()))));

    private Path file(int rows) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), HEADER + ROW.repeat(rows));
    }

    @Test
    void progressGoesFromTheFirstBytesToTheLast() throws IOException {
        Path file = file(20_000);
        List<Long> told = new ArrayList<>();
        ReadResult result = files.read(file, ImportChoices.NONE, told::add);
        assertEquals(20_000, result.report().entries());
        assertTrue(told.size() > 5, told.toString());
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(Files.size(file), told.get(told.size() - 1));
    }

    @Test
    void cancellingInTheMiddleLeavesTheRestOfTheFileUnread() throws IOException {
        Path file = file(400_000);
        Thread reader = Thread.currentThread();
        AtomicLong last = new AtomicLong();
        LongConsumer progress = read -> {
            last.set(read);
            if (read > 100_000) {
                reader.interrupt();
            }
        };
        try {
            assertThrows(CancellationException.class, () -> files.read(file, ImportChoices.NONE, progress));
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertTrue(last.get() < Files.size(file) / 2, last + " of " + Files.size(file));
    }

    @Test
    void aTableWithoutEndCanBeCancelled() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Thread reader = Thread.currentThread();
            InputStream endless = new InputStream() {

                private final byte[] row = ROW.getBytes(StandardCharsets.UTF_8);
                private long count;

                @Override
                public int read() {
                    return count < HEADER.length()
                            ? HEADER.charAt((int) count++)
                            : row[(int) ((count++ - HEADER.length()) % row.length)];
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    for (int i = 0; i < length; i++) {
                        target[offset + i] = (byte) read();
                    }
                    if (count > 1_000_000) {
                        reader.interrupt();
                    }
                    return length;
                }
            };
            TableFormat format = new TableFormat(new TableReader(PlaceFinder.NONE, Clock.systemUTC()));
            assertThrows(InterruptedIOException.class, () -> format.read(endless, "endless.csv", ImportChoices.NONE));
            assertTrue(Thread.interrupted());
        });
    }
}
