package org.chronocarte.ui.map.gluon;

import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.TilePainter;
import org.chronocarte.picture.geo.Viewport;

/**
 * The base map on screen: Gluon's tiles, which are there while the camera moves, under a picture of the map at rest. All
 * methods are for the FX thread.
 */
final class Ground extends Pane {

    /** Gluon keeps every tile and lets each one follow the camera; beyond this many new ones are cheaper. */
    private static final int TILES_KEPT = 100;

    private final VectorTileRetriever retriever;
    private final StillFrame still;
    private final Runnable stillCame;
    private RoundTiles tiles = new RoundTiles();
    private boolean tiled;
    private Background water = Background.EMPTY;
    private BaseMap map;
    private MapStyle style;
    private Viewport viewport = new Viewport(0.5, 0.5, 0, 0, 0);
    private double scale = 1;

    /**
     * @param stillCame told each time when the picture of the map at rest is up
     * @throws IllegalStateException when Gluon would take its tiles from somewhere else, and so from the network
     */
    Ground(BaseMap map, MapStyle style, Runnable stillCame) {
        TileRetriever found = TileRetrieverProvider.getInstance().load();
        if (!(found instanceof VectorTileRetriever ours)) {
            throw new IllegalStateException(
                    "Gluon Maps would use " + found.getClass().getName());
        }
        retriever = ours;
        this.map = map;
        this.style = style;
        this.stillCame = stillCame;
        retriever.setStyle(style);
        retriever.paintWith(new TilePainter(map));
        still = new StillFrame(map, style, this::stillUp);
        setMouseTransparent(true);
        setManaged(false);
        getChildren().add(still.node());
        setWater(style);
    }

    /** Ends all painting: the base map may be closed. */
    void stopPainting() {
        retriever.stopPainting();
        still.stopPainting();
    }

    /** Takes the tiles in hand again after another map of this process, which shares their painter, was closed. */
    void resume() {
        retriever.paintWith(new TilePainter(map));
        retriever.setStyle(style);
    }

    BaseMap map() {
        return map;
    }

    /** The base map painted from now on. */
    void setMap(BaseMap other) {
        map = other;
        retriever.paintWith(new TilePainter(other));
        still.setMap(other);
    }

    /** How it is painted from now on. */
    void setStyle(MapStyle other) {
        style = other;
        retriever.setStyle(other);
        still.setStyle(other);
        setWater(other);
    }

    private void setWater(MapStyle style) {
        int argb = style.water();
        water = Background.fill(Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255));
        hideCovered();
    }

    /** How many pixels of the screen there are to a logical one: tiles are painted for the screen that the window is on. */
    void setScale(double now) {
        if (now != scale) {
            scale = now;
            retriever.setScale(scale);
            renew();
        }
    }

    /** Whether all of the view is painted. */
    boolean isComplete() {
        return still.isShown() || retriever.handedOut() > 0 && retriever.isComplete();
    }

    /** What is shown: the truth, which tiles may keep from being what was asked for. */
    Viewport viewport() {
        return viewport;
    }

    /**
     * Moves to a view of this map's own size, and says what is really shown.
     *
     * @param flying whether the camera goes on by itself: it has left each picture before that could be painted, and no
     *     tile is asked for as long as a picture covers all
     */
    Viewport show(Viewport view, boolean flying) {
        Viewport shown = view;
        if (flying) {
            still.follow(view, false);
            viewport = view;
        }
        if (tiled && !(flying && isCovered())) {
            tiles.show(view);
            retriever.look(view);
            shown = tiles.truth(view);
        }
        if (!shown.equals(viewport)) {
            still.follow(shown, !flying);
            viewport = shown;
        }
        hideCovered();
        return viewport;
    }

    /** A flight begins: the picture of where it ends is ordered. */
    void flyTo(Viewport destination) {
        still.flyTo(destination, scale);
    }

    /** The flight is over, at its end or before. */
    void land() {
        still.land();
    }

    /** Orders the picture of a view at rest. */
    void paint(Viewport view) {
        if (retriever.handedOut() > TILES_KEPT) {
            renew();
            show(view, false);
        }
        still.paint(viewport, scale);
    }

    /** What the picture of the map at rest covers need not be painted under it. */
    private void hideCovered() {
        setBackground(isCovered() ? Background.EMPTY : water);
        if (tiled) {
            tiles.hideUnder(still.covered());
        }
    }

    private boolean isCovered() {
        return still.covered().contains(0, 0, getWidth(), getHeight());
    }

    private void stillUp() {
        hideCovered();
        stillCame.run();
    }

    private void renew() {
        if (tiled) {
            retriever.forgetHandedOut();
            tiles = new RoundTiles();
            getChildren().set(0, tiles);
            layoutChildren();
        }
    }

    /** Whether there are tiles yet. */
    boolean isTiled() {
        return tiled;
    }

    /** What part of the view the picture of the map at rest covers, in pixels. */
    Rectangle2D covered() {
        return still.covered();
    }

    RoundTiles tiles() {
        return tiles;
    }

    /**
     * Puts Gluon's tiles under the picture of the map at rest, where they are needed as soon as the map moves. The first
     * view does without: making them takes the time in which the window is to come up.
     *
     * @return what is shown then
     */
    Viewport tile(Viewport view) {
        tiled = true;
        getChildren().add(0, tiles);
        layoutChildren();
        return show(view, false);
    }

    @Override
    protected void layoutChildren() {
        if (tiled) {
            tiles.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
