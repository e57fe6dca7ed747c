package org.chronocarte.io.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.chronocarte.io.file.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the settings in a JSON file. Changes are gathered for half a second and written on a thread of its own; a file
 * that cannot be read is put aside, never written over. Fields of a newer version are kept. Thread-safe.
 */
public final class SettingsStore implements AutoCloseable {

    private static final long DELAY_MILLIS = 500;
    private static final long PATIENCE_MILLIS = 2000;

    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(job -> {
        Thread thread = new Thread(job, "settings");
        thread.setDaemon(true);
        return thread;
    });

    /** What the file held when it was read, with fields that are not ours. */
    private ObjectNode held = mapper.createObjectNode();

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

    /** Where it is kept. */
    public Path file() {
        return file;
    }

    private Settings read() {
        if (!Files.isRegularFile(file)) {
            return Settings.DEFAULT;
        }
        try {
            if (!(mapper.readTree(Files.readAllBytes(file)) instanceof ObjectNode object)) {
                throw new IOException("not an object");
            }
            Settings read = mapper.treeToValue(object, Settings.class);
            held = object;
            return read;
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
            byte[] bytes = mapper.writeValueAsBytes(merged(held, mapper.valueToTree(now)));
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            log("settings cannot be saved", e);
            synchronized (this) {
                unsaved = true;
            }
        }
    }

    /** The new values, and whatever else was held beside the old ones. */
    private static ObjectNode merged(ObjectNode held, ObjectNode now) {
        ObjectNode merged = held.deepCopy();
        now.properties().forEach(each -> {
            JsonNode before = held.get(each.getKey());
            boolean both = before instanceof ObjectNode && each.getValue() instanceof ObjectNode;
            merged.set(
                    each.getKey(), both ? merged((ObjectNode) before, (ObjectNode) each.getValue()) : each.getValue());
        });
        return merged;
    }

    private static void log(String what, IOException why) {
        System.getLogger(SettingsStore.class.getName()).log(System.Logger.Level.WARNING, what, why);
    }

    /** Writes what is not yet written, once a write that is under way has ended. */
    @Override
    public void close() {
        synchronized (this) {
            if (planned != null) {
                planned.cancel(false);
            }
        }
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        save();
    }
}
