package org.chronocarte.picture.geo.online;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.chronocarte.picture.geo.tiles.RemoteTiles;

/**
 * Opens maps that servers have. They share two connections and a folder for what they were sent. Opening one asks
 * nobody: a server is first asked when a tile is wanted. Safe for several threads.
 */
public final class OnlineMaps implements AutoCloseable {

    /** What we are called in the logs of servers. */
    public static final String AGENT = "Chronocarte/1.0.0 (desktop application; map tiles shown to one reader)";

    private final Downloads downloads;
    private final TileDisk disk;
    private final Limits limits;
    private final Clock clock;
    private final ScheduledExecutorService later = new ScheduledThreadPoolExecutor(1, job -> {
        Thread thread = new Thread(job, "tiles-again");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * How far to go.
     *
     * @param disk bytes that the folder may take
     * @param patience for one tile
     * @param firstPause how long a server is left alone after its first failure; later ones take up to 64 times as long
     */
    public record Limits(long disk, Duration patience, Duration firstPause) {

        /** Good for servers and readers. */
        public static final Limits USUAL = new Limits(200L << 20, Duration.ofSeconds(10), Duration.ofSeconds(5));
    }

    /** @param folder for what servers have sent; need not exist, and nothing else may lie there */
    public OnlineMaps(Path folder, Limits limits, Clock clock) {
        downloads = new Downloads(AGENT, limits.patience(), clock);
        disk = new TileDisk(folder, limits.disk(), clock);
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The folder for what can be had again.
     *
     * @param os the system's name, as {@code os.name} gives it
     * @param home the reader's home folder
     * @param environment the environment variables
     */
    public static Path defaultFolder(String os, Path home, Map<String, String> environment) {
        Path folder;
        if (os.startsWith("Windows")) {
            folder = Path.of(environment.getOrDefault("LOCALAPPDATA", home.toString()));
        } else if (os.startsWith("Mac")) {
            folder = home.resolve("Library").resolve("Caches");
        } else {
            String configured = environment.getOrDefault("XDG_CACHE_HOME", "");
            folder = configured.isBlank() ? home.resolve(".cache") : Path.of(configured);
        }
        return folder.resolve("chronocarte").resolve("tiles");
    }

    /**
     * A server's tiles; empty when the address is none.
     *
     * @param address https, or http for a server on this very computer, with {@code {z}}, {@code {x}} and {@code {y}},
     *     and perhaps {@code {r}}
     * @param credit whom to name on the map
     */
    public Optional<RemoteTiles> open(String address, String credit) {
        return TileAddress.parse(address)
                .map(server -> new OnlineTiles(server, credit, downloads, disk, limits.firstPause(), later, clock));
    }

    /** Whether it is an address of tiles that may be asked. */
    public boolean accepts(String address) {
        return TileAddress.parse(address).isPresent();
    }

    /** Asks no server again by itself. */
    @Override
    public void close() {
        later.shutdownNow();
    }
}
