package org.chronocarte.ui.map;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.chronocarte.picture.scene.MapHit;

/** What the mouse does on the map, beyond moving it, which is the tiles' own affair. */
final class MapPointer {

    private final MapController map;

    MapPointer(MapController map) {
        this.map = map;
    }

    void install() {
        Region tiles = map.view().tiles();
        tiles.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        tiles.addEventFilter(MouseEvent.MOUSE_EXITED, event -> map.hits().unhover());
        tiles.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> map.view().requestFocus());
        tiles.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (!event.isStillSincePress()) {
                takes();
            }
        });
        tiles.addEventFilter(ScrollEvent.SCROLL, event -> takes());
        tiles.addEventFilter(ZoomEvent.ZOOM, event -> takes());
        tiles.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void takes() {
        map.view().hover().hide();
        map.hits().close();
        map.course().taken();
    }

    private void moved(MouseEvent event) {
        MapHit hit = map.pick(event.getX(), event.getY());
        map.view().tiles().setCursor(hit instanceof MapHit.Nothing ? Cursor.DEFAULT : Cursor.HAND);
        map.hits().hover(hit, event.getX(), event.getY());
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getClickCount() == 1) {
            map.hits().open(map.pick(event.getX(), event.getY()));
        }
    }
}
