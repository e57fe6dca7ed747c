package org.chronocarte.picture.geo.online;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;

/**
 * A tile that a server has sent, and what it said of it.
 *
 * @param address where it is from
 * @param until up to when it is fresh
 * @param etag the server's name for this state of it, or ""
 * @param changed when it last changed, in the server's words, or ""
 * @param picture its bytes; never to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes are handed on without copies; nobody compares two.
record KeptTile(String address, Instant until, String etag, String changed, byte[] picture) {

    private static final int MAGIC = 0x43435431;

    boolean isFresh(Instant now) {
        return now.isBefore(until);
    }

    KeptTile freshUntil(Instant later) {
        return new KeptTile(address, later, etag, changed, picture);
    }

    byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length + 256);
        try (DataOutputStream data = new DataOutputStream(out)) {
            data.writeInt(MAGIC);
            data.writeUTF(address);
            data.writeLong(until.toEpochMilli());
            data.writeUTF(etag);
            data.writeUTF(changed);
            data.writeInt(picture.length);
            data.write(picture);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail", e);
        }
        return out.toByteArray();
    }

    /** @throws IOException when they are not what {@link #toBytes} made */
    static KeptTile of(byte[] bytes) throws IOException {
        try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("no kept tile");
            }
            String address = data.readUTF();
            Instant until = Instant.ofEpochMilli(data.readLong());
            String etag = data.readUTF();
            String changed = data.readUTF();
            int length = data.readInt();
            byte[] picture = data.readAllBytes();
            if (picture.length != length) {
                throw new IOException("a kept tile is not whole");
            }
            return new KeptTile(address, until, etag, changed, picture);
        }
    }
}
