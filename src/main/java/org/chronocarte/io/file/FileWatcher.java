package org.chronocarte.io.file;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells when files change on disk, once they have been at rest for a moment: many programs write a file in several
 * steps. Works on a thread of its own; thread-safe. Where a folder cannot be watched, its files are taken never to
 * change.
 */
public final class FileWatcher implements AutoCloseable {

    private static final long REST_MILLIS = 400;

    private @Nullable Watch watch;

    /** What tells that a file is another one than before. */
    private record Stamp(FileTime time, long size) {}

    /**
     * Watches files in place of those watched before.
     *
     * @param files which need not exist
     * @param changed told, on another thread, of each file that exists and has changed
     */
    public synchronized void watch(Collection<Path> files, Consumer<Path> changed) {
        close();
        if (!files.isEmpty()) {
            Watch started = new Watch(List.copyOf(files), changed);
            watch = started;
            Thread thread = new Thread(started, "file watcher");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Watches nothing any more. */
    @Override
    public synchronized void close() {
        if (watch != null) {
            watch.ended = true;
            watch.stop();
            watch = null;
        }
    }

    private static final class Watch implements Runnable {

        private final List<Path> files;
        private final Consumer<Path> changed;
        private final Map<Path, Stamp> stamps = new HashMap<>();
        private volatile boolean ended;
        private volatile @Nullable WatchService service;

        Watch(List<Path> files, Consumer<Path> changed) {
            this.files = files;
            this.changed = changed;
        }

        void stop() {
            WatchService open = service;
            if (open != null) {
                try {
                    open.close();
                } catch (IOException e) {
                    log(e);
                }
            }
        }

        @Override
        public void run() {
            Set<Path> folders = new HashSet<>();
            for (Path file : files) {
                Path folder = file.toAbsolutePath().getParent();
                if (folder != null) {
                    folders.add(folder);
                }
                stamps.put(file, stamp(file));
            }
            try (WatchService open = files.get(0).getFileSystem().newWatchService()) {
                service = open;
                for (Path folder : folders) {
                    folder.register(open, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
                }
                while (!ended) {
                    listen(open);
                }
            } catch (IOException | UnsupportedOperationException e) {
                log(e);
            } catch (ClosedWatchServiceException e) {
                // That is how a watch ends.
                ended = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void listen(WatchService open) throws InterruptedException {
            WatchKey key = open.take();
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = open.poll(REST_MILLIS, TimeUnit.MILLISECONDS);
            }
            for (Path file : files) {
                Stamp now = stamp(file);
                if (now.size() >= 0 && !now.equals(stamps.put(file, now)) && !ended) {
                    changed.accept(file);
                }
            }
        }

        private static Stamp stamp(Path file) {
            try {
                return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
            } catch (IOException e) {
                return new Stamp(FileTime.fromMillis(0), -1);
            }
        }

        private static void log(Exception e) {
            System.getLogger(FileWatcher.class.getName()).log(System.Logger.Level.DEBUG, "files cannot be watched", e);
        }
    }
}
