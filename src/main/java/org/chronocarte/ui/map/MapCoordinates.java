package org.chronocarte.ui.map;

import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/** Tells where on Earth the pointer is, in a corner of the map, and copies it. For the FX thread. */
final class MapCoordinates extends Label {

    private final MapController map;
    private @Nullable MouseEvent last;

    MapCoordinates(MapController map) {
        this.map = map;
        setId("map-coordinates");
        getStyleClass().add("map-coordinates");
        setMouseTransparent(true);
        setVisible(false);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    void install() {
        Region tiles = map.view().tiles();
        tiles.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        tiles.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
        tiles.addEventFilter(MouseEvent.MOUSE_EXITED, event -> {
            last = null;
            setVisible(false);
        });
        map.viewportProperty().addListener((property, before, now) -> tell());
    }

    private void moved(MouseEvent event) {
        last = event;
        tell();
    }

    /** Says anew where the pointer is: the map may move under one that rests, or speak another language. */
    void tell() {
        MouseEvent at = last;
        Viewport view = map.viewport();
        if (at == null) {
            setVisible(false);
        } else if (view.width() > 0) {
            say(PointedPosition.at(view, at.getX(), at.getY()).words(map.messages()));
        }
    }

    private void say(String text) {
        setText(text);
        setVisible(true);
    }

    /** Copies the position under the pointer; without a pointer on the map, that of its middle. */
    void copy() {
        Viewport view = map.viewport();
        if (view.width() <= 0) {
            return;
        }
        MouseEvent at = last;
        String plain = (at == null
                        ? PointedPosition.at(view, view.width() / 2, view.height() / 2)
                        : PointedPosition.at(view, at.getX(), at.getY()))
                .plain();
        ClipboardContent content = new ClipboardContent();
        content.putString(plain);
        Clipboard.getSystemClipboard().setContent(content);
        Messages words = map.messages();
        say(words.get("coordinates.copied", plain));
    }
}
