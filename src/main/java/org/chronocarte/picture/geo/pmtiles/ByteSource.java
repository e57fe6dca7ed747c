package org.chronocarte.picture.geo.pmtiles;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** Bytes that can be read at any place. Implementations may be used by several threads at once. */
public interface ByteSource extends AutoCloseable {

    /** How many bytes there are. */
    long size();

    /**
     * Reads exactly {@code length} bytes.
     *
     * @throws IOException when the range is not wholly inside, or reading fails
     */
    byte[] read(long offset, int length) throws IOException;

    @Override
    void close() throws IOException;

    /** Opens a file. */
    static ByteSource of(Path file) throws IOException {
        return new FileBytes(file);
    }

    /** Takes bytes that are in memory already; they are not copied. */
    static ByteSource of(byte[] bytes) {
        return new MemoryBytes(bytes);
    }

    /** Opens a class-path resource: a file where it is one, otherwise (inside a jar) read once into memory. */
    static ByteSource of(URL resource) throws IOException {
        if ("file".equals(resource.getProtocol())) {
            try {
                return of(Path.of(resource.toURI()));
            } catch (URISyntaxException e) {
                throw new IOException("not a file address: " + resource, e);
            }
        }
        try (InputStream stream = resource.openStream()) {
            return of(stream.readAllBytes());
        }
    }
}
