package org.chronocarte.picture.geo.online;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tiles on the reader's disk, a file each, up to a number of bytes: then those used longest ago go. What goes wrong with
 * it is logged and costs no more than a tile that has to be asked for again. Safe for several threads.
 */
final class TileDisk {

    private static final System.Logger LOG = System.getLogger(TileDisk.class.getName());
    private static final String ENDING = ".tile";

    private final Path folder;
    private final long capacity;
    private final Clock clock;
    /** Sizes of files by name, those used last at the end. */
    private final Map<String, Long> sizes = new LinkedHashMap<>(64, 0.75f, true);

    private boolean listed;
    private long total;

    /**
     * @param folder need not exist; nothing else may lie there
     * @param capacity in bytes
     */
    TileDisk(Path folder, long capacity, Clock clock) {
        this.folder = folder;
        this.capacity = capacity;
        this.clock = clock;
    }

    /** The tile of an address; empty where there is none. */
    synchronized Optional<KeptTile> get(String address) {
        list();
        String name = name(address);
        // Asking makes it the one that was used last.
        if (sizes.get(name) == null) {
            return Optional.empty();
        }
        Path file = folder.resolve(name);
        try {
            KeptTile tile = KeptTile.of(Files.readAllBytes(file));
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return tile.address().equals(address) ? Optional.of(tile) : Optional.empty();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a kept tile cannot be read and goes", e);
            forget(name);
            return Optional.empty();
        }
    }

    /** Keeps a tile. */
    synchronized void put(KeptTile tile) {
        list();
        String name = name(tile.address());
        byte[] bytes = tile.toBytes();
        Path beside = folder.resolve(UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            try {
                Files.write(beside, bytes);
                Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
            Files.setLastModifiedTime(folder.resolve(name), FileTime.from(clock.instant()));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a tile cannot be kept: {0}", e.toString());
            return;
        }
        Long before = sizes.put(name, (long) bytes.length);
        total += bytes.length - (before == null ? 0 : before);
        shrink();
    }

    /** Forgets the tile of an address. */
    synchronized void remove(String address) {
        list();
        if (sizes.containsKey(name(address))) {
            forget(name(address));
        }
    }

    private void shrink() {
        List<String> going = new ArrayList<>();
        long left = total;
        for (Map.Entry<String, Long> eldest : sizes.entrySet()) {
            if (left <= capacity) {
                break;
            }
            going.add(eldest.getKey());
            left -= eldest.getValue();
        }
        going.forEach(this::forget);
    }

    private void forget(String name) {
        Long size = sizes.remove(name);
        total -= size == null ? 0 : size;
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a kept tile cannot be deleted: {0}", e.toString());
        }
    }

    /** Looks once at what earlier sessions have left. */
    private void list() {
        if (listed) {
            return;
        }
        listed = true;
        if (!Files.isDirectory(folder)) {
            return;
        }
        record Left(String name, long size, FileTime used) {}
        List<Left> left = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING)) {
                    left.add(new Left(name, Files.size(file), Files.getLastModifiedTime(file)));
                }
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "kept tiles cannot be listed: {0}", e.toString());
        }
        left.sort(Comparator.comparing(Left::used));
        for (Left each : left) {
            sizes.put(each.name(), each.size());
            total += each.size();
        }
        shrink();
    }

    private static String name(String address) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest) + ENDING;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
