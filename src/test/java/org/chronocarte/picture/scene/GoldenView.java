package org.chronocarte.picture.scene;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.PlaceLabels;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.PaperSurface;
import org.chronocarte.picture.paint.Theme;

/** The views whose pictures are kept: what is hard to draw well, and what this project's readers look at. */
enum GoldenView {
    WORLD(20, 10, 1),
    EUROPE(50, 10, 3.4),
    FRANCE(46.6, 2.5, 4.9),
    ILE_DE_FRANCE(48.8, 2.4, 8),
    MARSEILLE(43.3, 5.4, 9.6),
    BESANCON(47.24, 6.02, 8.6),
    GUYANE(4, -53, 6),
    ANTILLES(15.5, -61.2, 6.7),
    NORWAY(61, 6.5, 6),
    FIJI(-17.5, 180, 6.3),
    ANTARCTICA(-77, 50, 1.6),
    GULF(26, 53, 5);

    private final double lat;
    private final double lon;
    private final double zoom;

    GoldenView(double lat, double lon, double zoom) {
        this.lat = lat;
        this.lon = lon;
        this.zoom = zoom;
    }

    Viewport viewport(int width, int height) {
        Viewport view = new Viewport(Mercator.x(lon), Mercator.y(lat), zoom, width, height);
        Viewport inside = view.clamped();
        return new Viewport(view.centerX(), inside.centerY(), inside.zoom(), width, height);
    }

    /** The base map with its names, as a dossier without places shows it. */
    BufferedImage draw(BaseMap map, Look look, String language, int width, int height) throws IOException {
        Viewport view = viewport(width, height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        new BaseMapPainter(map).paint(MapStyle.of(look), view, graphics);
        EntryIndex index = MapFixture.empty().index();
        ViewState state = MapFixture.opening(index, language, look);
        PlaceLabels names = new PlaceLabels(map);
        MapComposer composer = new MapComposer(MapFixture.FONTS, (viewport, spoken) -> {
            try {
                return names.in(viewport, spoken);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        MapScene scene = composer.compose(new MapRequest(
                index,
                state,
                new Matcher(index).matches(state),
                view,
                Theme.of(look),
                List.of(),
                null,
                InsetMemory.NONE));
        new MapPainter(MapFixture.FONTS, InsetImages.NONE).paint(scene, new PaperSurface(graphics, MapFixture.FONTS));
        graphics.dispose();
        return image;
    }
}
