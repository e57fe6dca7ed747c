package org.chronocarte.picture.geo.online;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chronocarte.picture.geo.tiles.LaterException;
import org.chronocarte.picture.geo.tiles.LruCache;
import org.chronocarte.picture.geo.tiles.RemoteTiles;
import org.chronocarte.picture.geo.tiles.TileMetadata;
import org.chronocarte.picture.geo.tiles.Trouble;

/**
 * The tiles of one server. What is fresh in memory or on the disk is not asked for; what is old is asked whether it
 * still holds, and shown meanwhile where the server gives no answer. After trouble the server is left alone for a while,
 * and then asked for one tile.
 */
final class OnlineTiles implements RemoteTiles {

    private static final System.Logger LOG = System.getLogger(OnlineTiles.class.getName());
    /** What nearly every server has, and no more. */
    private static final int DEEPEST = 19;

    private static final long MEMORY = 8L << 20;

    private final TileAddress address;
    private final TileMetadata metadata;
    private final Downloads downloads;
    private final TileDisk disk;
    private final Pause pause;
    private final ScheduledExecutorService later;
    private final Clock clock;
    private final LruCache<String, KeptTile> memory = new LruCache<>(MEMORY, tile -> tile.picture().length);
    private final Map<URI, CompletableFuture<Optional<byte[]>>> underway = new HashMap<>();
    private volatile boolean closed;
    private volatile Runnable listener = () -> {};

    /**
     * @param credit whom to name on the map
     * @param firstPause how long the server is left alone after the first trouble
     * @param later asks again after trouble
     */
    OnlineTiles(
            TileAddress address,
            String credit,
            Downloads downloads,
            TileDisk disk,
            Duration firstPause,
            ScheduledExecutorService later,
            Clock clock) {
        this.address = address;
        this.metadata = new TileMetadata(address.host(), credit, Set.of(), Optional.empty());
        this.downloads = downloads;
        this.disk = disk;
        this.pause = new Pause(clock, firstPause);
        this.later = later;
        this.clock = clock;
    }

    @Override
    public boolean isVector() {
        return false;
    }

    @Override
    public int minZoom() {
        return 0;
    }

    @Override
    public int maxZoom() {
        return DEEPEST;
    }

    @Override
    public TileMetadata metadata() {
        return metadata;
    }

    @Override
    public Optional<Trouble> trouble() {
        return pause.trouble();
    }

    @Override
    public void onTrouble(Runnable newListener) {
        listener = newListener;
    }

    @Override
    public Optional<byte[]> kept(int z, int x, int y) {
        return known(address.uri(z, x, y)).map(KeptTile::picture);
    }

    private Optional<KeptTile> known(URI uri) {
        Optional<KeptTile> known = memory.get(uri.toString());
        if (known.isEmpty()) {
            known = disk.get(uri.toString());
            known.ifPresent(tile -> memory.put(tile.address(), tile));
        }
        return known;
    }

    @Override
    public Optional<byte[]> tile(int z, int x, int y) throws IOException {
        URI uri = address.uri(z, x, y);
        Optional<KeptTile> known = known(uri);
        if (known.isPresent() && known.get().isFresh(clock.instant())) {
            return known.map(KeptTile::picture);
        }
        CompletableFuture<Optional<byte[]>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<byte[]>> other;
        synchronized (underway) {
            other = underway.putIfAbsent(uri, mine);
        }
        if (other != null) {
            return await(other);
        }
        try {
            // Another thread may have received it just before.
            Optional<byte[]> tile = asked(uri, known(uri), z, x, y);
            mine.complete(tile);
            return tile;
        } catch (IOException | RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            synchronized (underway) {
                underway.remove(uri);
            }
        }
    }

    /** Waits for what another thread has asked for. */
    private static Optional<byte[]> await(CompletableFuture<Optional<byte[]>> other) throws IOException {
        try {
            return other.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LaterException same) {
                throw new LaterException(String.valueOf(same.getMessage()), same);
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaterException("interrupted", e);
        }
    }

    private Optional<byte[]> asked(URI uri, Optional<KeptTile> known, int z, int x, int y) throws IOException {
        if (known.isPresent() && known.get().isFresh(clock.instant())) {
            return known.map(KeptTile::picture);
        }
        if (closed || !pause.mayAsk()) {
            return old(known, "the server is left alone for now");
        }
        Answer answer;
        try {
            answer = downloads.ask(address, uri, known);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaterException("interrupted", e);
        } catch (IOException e) {
            succeeded();
            throw e;
        }
        if (answer instanceof Answer.Failed failed) {
            failed(failed, z, x, y);
            return old(known, failed.why());
        }
        succeeded();
        if (answer instanceof Answer.Sent sent) {
            keep(sent);
            return Optional.of(sent.tile().picture());
        }
        disk.remove(uri.toString());
        return Optional.empty();
    }

    private static Optional<byte[]> old(Optional<KeptTile> known, String why) throws LaterException {
        return Optional.of(known.orElseThrow(() -> new LaterException(why)).picture());
    }

    private void keep(Answer.Sent sent) {
        memory.put(sent.tile().address(), sent.tile());
        if (sent.storable()) {
            disk.put(sent.tile());
        } else {
            disk.remove(sent.tile().address());
        }
    }

    private void succeeded() {
        if (pause.succeeded()) {
            LOG.log(System.Logger.Level.INFO, "{0} gives tiles again", address.host());
            listener.run();
        }
    }

    private void failed(Answer.Failed failed, int z, int x, int y) {
        Optional<Trouble> before = pause.trouble();
        Optional<Duration> wait = pause.failed(failed.trouble(), failed.rest());
        if (wait.isEmpty() || closed) {
            return;
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0} gives no tiles and is left alone for {1}: {2}",
                address.host(),
                wait.get(),
                failed.why());
        later.schedule(() -> askAgain(z, x, y), wait.get().toMillis() + 1, TimeUnit.MILLISECONDS);
        if (!before.equals(pause.trouble())) {
            listener.run();
        }
    }

    private void askAgain(int z, int x, int y) {
        if (closed) {
            return;
        }
        try {
            tile(z, x, y);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "still no tiles", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        listener = () -> {};
    }
}
