package org.chronocarte.picture.geo.pmtiles;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * A file, read by one thread at a time. Not a channel: those close for everybody when a thread that reads is
 * interrupted, as cancelled jobs are.
 */
final class FileBytes implements ByteSource {

    private final RandomAccessFile file;
    private final long size;

    FileBytes(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "r");
        size = file.length();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public byte[] read(long offset, int length) throws IOException {
        Ranges.check("read", offset, length, size);
        byte[] bytes = new byte[length];
        synchronized (file) {
            file.seek(offset);
            file.readFully(bytes);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
