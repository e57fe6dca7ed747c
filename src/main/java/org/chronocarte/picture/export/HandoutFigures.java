package org.chronocarte.picture.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.InsetGround;
import org.chronocarte.picture.scene.InsetMemory;
import org.chronocarte.picture.scene.MapBox;
import org.chronocarte.picture.scene.MapComposer;
import org.chronocarte.picture.scene.MapPainter;
import org.chronocarte.picture.scene.MapRequest;
import org.chronocarte.picture.scene.TimelineComposer;
import org.chronocarte.picture.scene.TimelinePainter;
import org.chronocarte.picture.scene.TimelineRequest;

/** Draws map and timeline of one view of a dossier on pages of a PDF document, as shapes and letters. */
final class HandoutFigures {

    private final BaseMapPainter base;
    private final WholeGround ground;
    private final PaperFonts fonts;
    private final EntryIndex index;
    private final Matches matches;
    private final Matches told;
    private final ViewState state;
    private final long now;

    /**
     * @param secret rows of the entries that the timeline leaves out
     * @param state its look is not looked at: paper is light
     * @param now the instant of the line that marks today, epoch milliseconds
     */
    HandoutFigures(
            BaseMap map,
            PaperFonts fonts,
            EntryIndex index,
            Matches matches,
            BitSet secret,
            ViewState state,
            long now) {
        this.base = new BaseMapPainter(map);
        this.ground = new WholeGround(map);
        this.fonts = fonts;
        this.index = index;
        this.matches = matches;
        this.told = without(matches, secret);
        this.state = state;
        this.now = now;
    }

    private static Matches without(Matches matches, BitSet secret) {
        BitSet onTimeline = (BitSet) matches.onTimeline().clone();
        onTimeline.andNot(secret);
        return new Matches(
                matches.index(),
                matches.inWindow(),
                onTimeline,
                matches.notYetKnown(),
                matches.uncertain(),
                matches.counts());
    }

    /**
     * Draws the map from the surface's origin.
     *
     * @param wanted asked before each tile; when it is not, the map stays unfinished
     * @throws IOException when the base map cannot be read
     */
    void map(PdfSurface surface, double width, double height, BooleanSupplier wanted) throws IOException {
        Theme theme = Theme.of(state.look());
        MapStyle style = MapStyle.of(state.look());
        Viewport view = Viewport.fit(state.extent(), width, height, 0).clamped();
        if (!base.paint(style, view, surface.ink(), wanted)) {
            return;
        }
        InsetGround insets = (inset, look, frame, onto) -> surface.ink()
                .within(
                        box(frame),
                        AffineTransform.getTranslateInstance(frame.x(), frame.y()),
                        ink -> WholeGround.unchecked(() -> base.paint(style, inset, ink, wanted)));
        MapRequest request = new MapRequest(index, state, matches, view, theme, List.of(), null, InsetMemory.NONE);
        new MapPainter(fonts, insets).paint(new MapComposer(fonts, ground, ground).compose(request), surface);
    }

    private static Rectangle2D box(MapBox frame) {
        return new Rectangle2D.Double(frame.x(), frame.y(), frame.width(), frame.height());
    }

    /** Draws the timeline from the surface's origin. */
    void timeline(PdfSurface surface, double width, double height) {
        Theme theme = Theme.of(state.look());
        TimelineRequest request = new TimelineRequest(index, state, told, width, height, theme, now);
        new TimelinePainter().paint(new TimelineComposer(fonts).compose(request), surface);
    }
}
