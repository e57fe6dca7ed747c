package org.chronocarte.io.recovery;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.ChronocarteFormat;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Work that a process left behind. This process holds it, so that no other offers it too, until it is kept for later,
 * thrown away or taken over. Blocks: not for the FX thread, but for {@link #head} and {@link #file}.
 */
public final class LeftRecovery {

    private static final int LONGEST_LINE = 1 << 20;

    private final RecoverySlot slot;
    private final @Nullable RecoveryHead head;

    LeftRecovery(RecoverySlot slot) {
        this.slot = slot;
        this.head = readHead(slot.file());
    }

    private static @Nullable RecoveryHead readHead(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return RecoveryHead.read(firstLine(in));
        } catch (IOException e) {
            log("a recovery cannot be read", e);
            return null;
        }
    }

    private static byte[] firstLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int each = in.read(); each >= 0 && each != '\n' && line.size() < LONGEST_LINE; each = in.read()) {
            line.write(each);
        }
        return line.toByteArray();
    }

    /** What it says of itself; empty when it cannot be read. */
    public Optional<RecoveryHead> head() {
        return Optional.ofNullable(head);
    }

    /** Where it lies. */
    public Path file() {
        return slot.file();
    }

    /** Reads the dossier; whatever is wrong with it stands in the report. */
    public ReadResult read() {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file()))) {
            firstLine(in);
            return new DossierFiles(List.of(new ChronocarteFormat())).read(in, file().toString(), ImportChoices.NONE);
        } catch (IOException e) {
            log("a recovery cannot be read", e);
            return DossierFiles.unreadable(file().toString());
        }
    }

    /** Leaves it for the next start. */
    public void keepForLater() {
        try {
            slot.close();
        } catch (IOException e) {
            log("a recovery cannot be let go", e);
        }
    }

    /** Deletes it for good. */
    public void throwAway() {
        try {
            slot.delete();
        } catch (IOException e) {
            log("a recovery cannot be deleted", e);
        }
    }

    RecoverySlot slot() {
        return slot;
    }

    private static void log(String what, IOException why) {
        System.getLogger(LeftRecovery.class.getName()).log(System.Logger.Level.WARNING, what, why);
    }
}
