package org.chronocarte.io.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Dossier FIRST = Dossier.empty(LocalText.of("Premier", "First"));
    private static final Dossier SECOND = Dossier.empty(LocalText.of("Second", "Second"));

    @TempDir
    Path home;

    private Path settings() {
        return home.resolve("settings.json");
    }

    private RecoveryFolder folder() {
        return new RecoveryFolder(settings());
    }

    private RecoveryKeeper keeper() {
        return new RecoveryKeeper(folder(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private List<Path> kept() throws IOException {
        Path folder = home.resolve("recovery");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".recovery")).toList();
        }
    }

    private void untilKept() throws Exception {
        for (int i = 0; kept().isEmpty() && i < 1000; i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertEquals(1, kept().size());
    }

    private static Dossier read(LeftRecovery left) {
        return assertInstanceOf(ReadResult.Read.class, left.read()).dossier();
    }

    /** What a window leaves behind that ends without a word. */
    private void leave(Dossier dossier, Path... files) {
        RecoveryKeeper keeper = keeper();
        keeper.keep(dossier, List.of(files));
        keeper.close();
    }

    @Test
    void whatIsLeftBehindSaysWhatItIsAndHoldsTheLastWish() {
        Path file = home.resolve("press.json");
        RecoveryKeeper keeper = keeper();
        keeper.keep(FIRST, List.of(file));
        keeper.keep(SECOND, List.of(file));
        keeper.close();
        List<LeftRecovery> left = folder().claimLeft();
        assertEquals(1, left.size());
        assertEquals(
                new RecoveryHead(NOW, List.of(file), SECOND.title()),
                left.get(0).head().orElseThrow());
        assertEquals(SECOND, read(left.get(0)));
    }

    @Test
    void whatIsSavedLeavesNothing() throws Exception {
        RecoveryKeeper keeper = keeper();
        keeper.keep(FIRST, List.of());
        untilKept();
        keeper.forget();
        keeper.close();
        assertEquals(List.of(), kept());
        assertEquals(List.of(), folder().claimLeft());
        try (Stream<Path> files = Files.list(home.resolve("recovery"))) {
            assertEquals(0, files.count(), "no lock stays either");
        }
    }

    @Test
    void whatIsWantedAgainAfterAllIsKept() {
        RecoveryKeeper keeper = keeper();
        for (int i = 0; i < 50; i++) {
            keeper.keep(FIRST, List.of());
            keeper.forget();
            keeper.keep(SECOND, List.of());
        }
        keeper.close();
        assertEquals(SECOND, read(folder().claimLeft().get(0)));
    }

    @Test
    void aRunningWindowsWorkIsNotOffered() throws Exception {
        RecoveryKeeper running = keeper();
        running.keep(FIRST, List.of());
        untilKept();
        assertEquals(List.of(), folder().claimLeft());
        running.close();
        List<LeftRecovery> left = folder().claimLeft();
        assertEquals(1, left.size());
        assertEquals(List.of(), folder().claimLeft(), "a second window that starts now is not offered it too");
        left.get(0).keepForLater();
        assertEquals(1, folder().claimLeft().size());
    }

    @Test
    void anotherProcessHoldsItsWorkAndLosesHoldWhenItIsKilled() throws Exception {
        leave(FIRST);
        Path lock = Path.of(kept().get(0).toString().replace(".recovery", ".lock"));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        home(RecoverySlot.class) + System.getProperty("path.separator") + home(Holder.class),
                        Holder.class.getName(),
                        lock.toString())
                .start();
        try {
            assertEquals('h', other.getInputStream().read());
            assertEquals(List.of(), folder().claimLeft());
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertEquals(1, folder().claimLeft().size());
    }

    /** Where a class was loaded from. */
    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** A process that holds a lock until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            Path lock = Path.of(arguments[0]);
            String name = String.valueOf(lock.getFileName());
            RecoverySlot slot = RecoverySlot.claim(
                            Path.of(String.valueOf(lock.getParent())), name.substring(0, name.length() - 5))
                    .orElseThrow();
            System.out.print("h");
            System.out.flush();
            Thread.sleep(60_000);
            slot.close();
        }
    }

    @Test
    void eachOfSeveralIsThereAndCanBeThrownAwayAlone() throws IOException {
        leave(FIRST);
        leave(SECOND);
        List<LeftRecovery> left = folder().claimLeft();
        assertEquals(2, left.size());
        Dossier stays = read(left.get(1));
        left.get(0).throwAway();
        left.get(1).keepForLater();
        List<LeftRecovery> again = folder().claimLeft();
        assertEquals(1, again.size());
        assertEquals(stays, read(again.get(0)));
    }

    @Test
    void whatIsTakenOverIsWrittenWhereItLies() throws IOException {
        leave(FIRST);
        Path before = kept().get(0);
        RecoveryKeeper keeper = keeper();
        keeper.takeOver(folder().claimLeft().get(0));
        keeper.keep(SECOND, List.of());
        keeper.close();
        assertEquals(List.of(before), kept());
        LeftRecovery left = folder().claimLeft().get(0);
        assertEquals(SECOND, read(left));
        RecoveryKeeper saving = keeper();
        saving.takeOver(left);
        saving.forget();
        saving.close();
        assertEquals(List.of(), kept());
    }

    @Test
    void whatCannotBeReadIsToldAndKept() throws IOException {
        leave(FIRST);
        Files.writeString(kept().get(0), "{\"recovery\":99}\n{}");
        LeftRecovery left = folder().claimLeft().get(0);
        assertTrue(left.head().isEmpty());
        assertInstanceOf(ReadResult.Refused.class, left.read());
        left.keepForLater();
        assertEquals(1, kept().size());
    }

    @Test
    void aDossierThatIsCutShortIsRefused() throws IOException {
        leave(FIRST);
        byte[] bytes = Files.readAllBytes(kept().get(0));
        Files.write(kept().get(0), Arrays.copyOf(bytes, bytes.length - 20));
        LeftRecovery left = folder().claimLeft().get(0);
        assertTrue(left.head().isPresent());
        assertInstanceOf(ReadResult.Refused.class, left.read());
    }

    @Test
    void whatAWriteLeftBehindThatWasCutShortIsRemoved() throws IOException {
        leave(FIRST);
        Path part = home.resolve("recovery").resolve("." + kept().get(0).getFileName() + ".x.part");
        Files.writeString(part, "half");
        Files.writeString(home.resolve("recovery").resolve("stale.lock"), "");
        assertEquals(1, folder().claimLeft().size());
        assertFalse(Files.exists(part));
        assertFalse(Files.exists(home.resolve("recovery").resolve("stale.lock")));
    }

    @Test
    void onlyTheOwnerLooksIntoTheFolder() throws IOException {
        leave(FIRST);
        if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("recovery"))));
        }
    }

    @Test
    void troubleIsToldOnce() throws Exception {
        Files.writeString(home.resolve("recovery"), "a file in the way");
        LinkedBlockingQueue<Problem> told = new LinkedBlockingQueue<>();
        RecoveryKeeper keeper = keeper();
        keeper.onTrouble(told::add);
        keeper.keep(FIRST, List.of());
        Problem first = told.poll(20, TimeUnit.SECONDS);
        keeper.keep(SECOND, List.of());
        keeper.close();
        assertEquals("save-failed", first == null ? null : first.code());
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test
    void withoutAFolderNothingIsKept() throws IOException {
        RecoveryKeeper keeper = new RecoveryKeeper(null, Clock.fixed(NOW, ZoneOffset.UTC));
        keeper.keep(FIRST, List.of());
        keeper.close();
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(0, files.count());
        }
    }
}
