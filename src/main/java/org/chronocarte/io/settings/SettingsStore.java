package org.chronocarte.io.settings;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the settings in a JSON file. Changes are gathered for half a second and written on a thread of its own; a file
 * that cannot be read is put aside, never written over. Thread-safe.
 */
public final class SettingsStore implements AutoCloseable {

    private static final long DELAY_MILLIS = 500;

    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(job -> {
        Thread thread = new Thread(job, "settings");
        thread.setDaemon(true);
        return thread;
    });
    private Settings settings;
    private @Nullable ScheduledFuture<?> planned;
    private boolean unsaved;

    /** Reads the settings of a file, which need not exist. Blocks for as long as that takes: a few milliseconds. */
    public SettingsStore(Path file) {
        this.file = file;
        this.settings = read();
    }

    /**
     * The file in the reader's own folder for settings.
     *
     * @param os the system's name, as {@code os.name} gives it
     * @param home the reader's home folder
     * @param environment the environment variables
     */
    public static Path defaultFile(String os, Path home, Map<String, String> environment) {
        Path folder;
        if (os.startsWith("Windows")) {
            folder = Path.of(environment.getOrDefault("APPDATA", home.toString()));
        } else if (os.startsWith("Mac")) {
            folder = home.resolve("Library").resolve("Application Support");
        } else {
            String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
            folder = configured.isBlank() ? home.resolve(".config") : Path.of(configured);
        }
        return folder.resolve("chronocarte").resolve("settings.json");
    }

    private Settings read() {
        if (!Files.isRegularFile(file)) {
            return Settings.DEFAULT;
        }
        try {
            Settings read = mapper.readValue(Files.readAllBytes(file), Settings.class);
            return read == null ? Settings.DEFAULT : read;
        } catch (IOException e) {
            log("settings cannot be read and are put aside", e);
            putAside();
            return Settings.DEFAULT;
        }
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling("settings.broken.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log("settings cannot be put aside", e);
        }
    }

    /** What is remembered now. */
    public synchronized Settings get() {
        return settings;
    }

    /** Remembers something else, and writes it soon. */
    public synchronized void set(Settings changed) {
        if (changed.equals(settings)) {
            return;
        }
        settings = changed;
        unsaved = true;
        if (planned == null || planned.isDone()) {
            planned = writer.schedule(this::save, DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void save() {
        Settings now;
        synchronized (this) {
            if (!unsaved) {
                return;
            }
            unsaved = false;
            now = settings;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path beside = file.resolveSibling(file.getFileName() + ".part");
            Files.write(beside, mapper.writeValueAsBytes(now));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log("settings cannot be saved", e);
        }
    }

    private static void log(String what, IOException why) {
        System.getLogger(SettingsStore.class.getName()).log(System.Logger.Level.WARNING, what, why);
    }

    /** Writes what is not yet written. */
    @Override
    public void close() {
        writer.shutdownNow();
        save();
    }
}
