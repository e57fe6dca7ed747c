package org.chronocarte.io.recovery;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where unsaved work is kept aside, for its owner's eyes only where the file system can see to that. */
public final class RecoveryFolder {

    private static final String OWNER_ONLY = "rwx------";

    private final Path folder;

    /** @param settings the file of the settings: the folder lies beside it, and need not exist */
    public RecoveryFolder(Path settings) {
        folder = settings.toAbsolutePath().resolveSibling("recovery");
    }

    /** A slot for a process's own work. Blocks. */
    RecoverySlot fresh() throws IOException {
        Files.createDirectories(folder);
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(OWNER_ONLY));
        }
        return RecoverySlot.fresh(folder);
    }

    /**
     * Claims the work that processes left behind which are gone; that of a running one is left alone. Blocks for as
     * long as the folder's list takes, and some milliseconds for each.
     */
    public List<LeftRecovery> claimLeft() {
        List<LeftRecovery> left = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return left;
        }
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(folder, "*" + RecoverySlot.LOCK)) {
            for (Path lock : locks) {
                claim(lock.toFile().getName()).ifPresent(left::add);
            }
        } catch (IOException e) {
            System.getLogger(RecoveryFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "recoveries cannot be listed", e);
        }
        left.sort(Comparator.comparingLong(
                        (LeftRecovery each) -> each.file().toFile().lastModified())
                .reversed());
        return left;
    }

    private Optional<LeftRecovery> claim(String lock) throws IOException {
        String id = lock.substring(0, lock.length() - RecoverySlot.LOCK.length());
        Optional<RecoverySlot> slot = RecoverySlot.claim(folder, id);
        if (slot.isEmpty()) {
            return Optional.empty();
        }
        slot.get().tidy();
        if (Files.exists(slot.get().file())) {
            return Optional.of(new LeftRecovery(slot.get()));
        }
        slot.get().delete();
        return Optional.empty();
    }
}
