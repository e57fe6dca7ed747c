package org.chronocarte.picture.geo.tiles;

import java.io.IOException;
import java.util.Optional;

/**
 * Tiles that a server is asked for, one by one and only when they are wanted. {@link #tile} blocks while it is asked,
 * and throws a {@link LaterException} while there is trouble.
 */
public interface RemoteTiles extends TileSource {

    /**
     * A tile as it was last received, however old; empty where there is none. Never asks the server.
     *
     * @throws IOException when it cannot be read
     */
    Optional<byte[]> kept(int z, int x, int y) throws IOException;

    /** Why no tiles come now; empty when all is well. */
    Optional<Trouble> trouble();

    /**
     * Whom to tell, on a thread of its own, when the trouble changes or ends. Tiles that were refused because of it can
     * be asked for again when it has ended.
     */
    void onTrouble(Runnable listener);
}
