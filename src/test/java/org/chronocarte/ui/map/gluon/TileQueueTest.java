package org.chronocarte.ui.map.gluon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chronocarte.picture.geo.TileId;
import org.chronocarte.picture.geo.Viewport;
import org.junit.jupiter.api.Test;

class TileQueueTest {

    @Test
    void theMiddleOfTheViewComesFirstAndWhatCannotBeSeenLast() throws InterruptedException {
        TileQueue queue = new TileQueue();
        TileId hidden = new TileId(5, 16, 16);
        TileId far = new TileId(5, 2, 2);
        TileId corner = new TileId(6, 33, 32);
        TileId middle = new TileId(6, 32, 32);
        queue.add(hidden);
        queue.add(far);
        queue.add(corner);
        queue.add(middle);
        queue.add(middle);
        queue.look(new Viewport(32.5 / 64, 32.5 / 64, 6, 600, 600));
        assertEquals(middle, queue.take());
        assertTrue(queue.seenWaits());
        assertEquals(corner, queue.take());
        assertFalse(queue.seenWaits());
        assertEquals(hidden, queue.take());
        assertEquals(far, queue.take());
    }
}
