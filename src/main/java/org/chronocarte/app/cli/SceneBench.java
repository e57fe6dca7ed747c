package org.chronocarte.app.cli;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.PaperSurface;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.InsetImages;
import org.chronocarte.picture.scene.InsetMemory;
import org.chronocarte.picture.scene.MapComposer;
import org.chronocarte.picture.scene.MapLabelSource;
import org.chronocarte.picture.scene.MapPainter;
import org.chronocarte.picture.scene.MapRequest;
import org.chronocarte.picture.scene.TimelineComposer;
import org.chronocarte.picture.scene.TimelinePainter;
import org.chronocarte.picture.scene.TimelineRequest;

/**
 * Measures what a frame costs beside the screen itself: answering the state, laying out, drawing in memory. Each case
 * runs some rounds unmeasured, then many with another state each.
 */
final class SceneBench {

    private static final int WARM = 60;
    private static final int ROUNDS = 200;
    private static final double WIDTH = 1600;
    private static final double MAP = 560;
    private static final double TIME = 300;

    private final EntryIndex index;
    private final Matcher matcher;
    private final ViewState opening;
    private final TimeWindow whole;
    private final Theme theme = Theme.of(Look.LIGHT);
    private final BenchRounds rounds;
    private final PaperFonts fonts = new PaperFonts();
    private final MapComposer map = new MapComposer(fonts, MapLabelSource.NONE);
    private final MapPainter mapPainter = new MapPainter(fonts, InsetImages.NONE);
    private final TimelineComposer timeline = new TimelineComposer(fonts);
    private final TimelinePainter timelinePainter = new TimelinePainter();

    SceneBench(EntryIndex index, String language, LocalDate today, PrintWriter out) {
        this.index = index;
        this.matcher = new Matcher(index);
        this.opening = Views.opening(index, language, Look.LIGHT, today);
        this.whole = Views.wholeTime(index, today);
        this.rounds = new BenchRounds(out, index.size());
    }

    void run() throws IOException {
        measure("brush", round -> {
            ViewState state = opening.withWindow(brushed(round));
            Matches matches = matcher.matches(state);
            drawTimeline(state, matches);
            drawMap(state, matches, view(0));
        });
        Matches matches = matcher.matches(opening);
        measure("pan-map", round -> drawMap(opening, matches, view(0).panned(round % 40, round % 25)));
        measure("zoom-map", round -> drawMap(opening, matches, view(round % 30 / 60.0)));
        measure("zoom-timeline", round -> {
            double factor = Math.pow(1.02, round % 100);
            TimeWindow window = opening.window();
            ViewState state = opening.withWindow(window.scaled(1 / factor, window.start() + window.span() / 2));
            drawTimeline(state, matcher.matches(state));
        });
        measure(
                "filter",
                round -> matcher.matches(opening.withFilter(opening.filter().withQuery(round % 2 == 0 ? "e" : "p"))));
    }

    private void measure(String name, BenchRounds.Round round) throws IOException {
        rounds.measure(name, WARM, ROUNDS, round);
    }

    private TimeWindow brushed(int round) {
        double share = round % 100 / 400.0;
        return TimeWindow.clamped(whole.start() + whole.span() * share, whole.start() + whole.span() * (share + 0.4));
    }

    private Viewport view(double closer) {
        Viewport fit = Viewport.fit(opening.extent(), WIDTH, MAP, 0).clamped();
        return fit.zoomedAround(WIDTH / 3, MAP / 3, fit.zoom() + closer);
    }

    private void drawTimeline(ViewState state, Matches matches) {
        var scene =
                timeline.compose(new TimelineRequest(index, state, matches, WIDTH, TIME, theme, whole.end(), Set.of()));
        timelinePainter.paint(scene, surface(TIME));
    }

    private void drawMap(ViewState state, Matches matches, Viewport viewport) {
        var scene =
                map.compose(new MapRequest(index, state, matches, viewport, theme, List.of(), null, InsetMemory.NONE));
        mapPainter.paint(scene, surface(MAP));
    }

    private PaperSurface surface(double height) {
        BufferedImage image = new BufferedImage((int) WIDTH, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        return new PaperSurface(graphics, fonts);
    }
}
