package org.chronocarte.picture.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.WhenWords;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.PaperSurface;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.paint.Typeface;
import org.chronocarte.picture.scene.InsetImages;
import org.chronocarte.picture.scene.InsetMemory;
import org.chronocarte.picture.scene.MapComposer;
import org.chronocarte.picture.scene.MapPainter;
import org.chronocarte.picture.scene.MapRequest;
import org.chronocarte.picture.scene.OverviewComposer;
import org.chronocarte.picture.scene.OverviewPainter;
import org.chronocarte.picture.scene.OverviewRequest;
import org.chronocarte.picture.scene.TimelineComposer;
import org.chronocarte.picture.scene.TimelinePainter;
import org.chronocarte.picture.scene.TimelineRequest;

/** Draws a view of a dossier on one sheet: its title, the map, the timeline. Needs no display. For one thread. */
public final class Snapshot {

    private static final double HEADER = 46;
    private static final double MARGIN = 16;
    private static final double OVERVIEW = 44;
    private static final double MAP_SHARE = 0.56;

    private final BaseMap baseMap;
    private final PaperFonts fonts = new PaperFonts();

    /**
     * What to draw.
     *
     * @param index the dossier
     * @param state what is asked of it
     * @param matches what answers
     * @param whole all of its time, which the overview shows
     * @param now the instant of the line that marks today, epoch milliseconds
     * @param width of the sheet in logical pixels, at least 1
     * @param height of the sheet in logical pixels, at least 1
     * @param scale pixels to a logical pixel, positive
     */
    public record Sheet(
            EntryIndex index,
            ViewState state,
            Matches matches,
            TimeWindow whole,
            double now,
            int width,
            int height,
            double scale) {}

    /** @param baseMap the ground of the map */
    public Snapshot(BaseMap baseMap) {
        this.baseMap = baseMap;
    }

    /**
     * Draws a sheet.
     *
     * @throws IOException when the base map cannot be read
     */
    public BufferedImage draw(Sheet sheet) throws IOException {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(sheet.width() * sheet.scale()),
                (int) Math.ceil(sheet.height() * sheet.scale()),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(sheet.scale(), sheet.scale());
            draw(sheet, graphics);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void draw(Sheet sheet, Graphics2D graphics) throws IOException {
        Theme theme = Theme.of(sheet.state().look());
        double header = HEADER * theme.scale();
        double overview = OVERVIEW * theme.scale();
        double mapHeight = Math.max(1, (sheet.height() - header - overview) * MAP_SHARE);
        double timeTop = header + mapHeight;
        double timeHeight = Math.max(1, sheet.height() - timeTop - overview);
        PaperSurface surface = new PaperSurface(graphics, fonts);
        surface.fill(theme.paper());
        surface.fillRect(0, 0, sheet.width(), sheet.height());
        title(sheet, theme, header, surface);
        map(sheet, theme, within(graphics, 0, header, sheet.width(), mapHeight), mapHeight);
        timeline(sheet, theme, within(graphics, 0, timeTop, sheet.width(), timeHeight), timeHeight);
        overview(sheet, theme, within(graphics, 0, timeTop + timeHeight, sheet.width(), overview), overview);
        surface.stroke(theme.rule(), 1);
        surface.line(0, header, sheet.width(), header);
        surface.line(0, timeTop, sheet.width(), timeTop);
    }

    private static Graphics2D within(Graphics2D graphics, double x, double y, double width, double height) {
        Graphics2D part = (Graphics2D) graphics.create();
        part.translate(x, y);
        part.clipRect(0, 0, (int) Math.ceil(width), (int) Math.ceil(height));
        return part;
    }

    private void title(Sheet sheet, Theme theme, double height, Surface surface) {
        Locale locale = sheet.state().language().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        Messages words = new Messages(ResourceBundle.getBundle("org.chronocarte.picture.export.snapshot", locale));
        Dossier dossier = sheet.index().dossier();
        TextStyle large = new TextStyle(Typeface.SERIF_BOLD, 20 * theme.scale());
        TextStyle small = new TextStyle(Typeface.SANS, 12.5 * theme.scale());
        double baseline = height / 2 + large.size() * 0.35;
        double margin = MARGIN * theme.scale();
        String counts = words.get(
                "counts",
                new WhenWords(locale).window(sheet.state().window()),
                sheet.matches().inWindow().cardinality(),
                sheet.index().size());
        double countsWidth = Math.min(fonts.width(counts, small), sheet.width() / 2.0);
        double countsLeft = sheet.width() - margin - countsWidth;
        String title = fonts.fitted(dossier.title().in(sheet.state().language()), large, countsLeft - 2 * margin);
        surface.text(title, margin, baseline, large, theme.ink());
        surface.text(fonts.fitted(counts, small, countsWidth), countsLeft, baseline, small, theme.inkSoft());
    }

    private void map(Sheet sheet, Theme theme, Graphics2D graphics, double height) throws IOException {
        Viewport viewport =
                Viewport.fit(sheet.state().extent(), sheet.width(), height, 0).clamped();
        BaseMapPainter base = new BaseMapPainter(baseMap);
        base.paint(MapStyle.of(theme.look()), viewport, graphics);
        WholeGround ground = new WholeGround(baseMap);
        MapComposer composer = new MapComposer(fonts, ground, ground);
        InsetImages insets = (view, inset, density) ->
                WholeGround.unchecked(() -> base.paint(MapStyle.of(inset.look()), view, density));
        MapPainter painter = new MapPainter(fonts, insets);
        painter.paint(
                composer.compose(new MapRequest(
                        sheet.index(),
                        sheet.state(),
                        sheet.matches(),
                        viewport,
                        theme,
                        List.of(),
                        null,
                        InsetMemory.NONE)),
                new PaperSurface(graphics, fonts));
        graphics.dispose();
    }

    private void timeline(Sheet sheet, Theme theme, Graphics2D graphics, double height) {
        TimelineRequest request = new TimelineRequest(
                sheet.index(), sheet.state(), sheet.matches(), sheet.width(), height, theme, sheet.now());
        new TimelinePainter().paint(new TimelineComposer(fonts).compose(request), new PaperSurface(graphics, fonts));
        graphics.dispose();
    }

    private void overview(Sheet sheet, Theme theme, Graphics2D graphics, double height) {
        OverviewRequest request = new OverviewRequest(
                sheet.index(),
                sheet.matches().onTimeline(),
                sheet.whole(),
                sheet.state().language(),
                sheet.width(),
                height,
                theme);
        new OverviewPainter()
                .paint(
                        new OverviewComposer(fonts).compose(request),
                        sheet.state().window(),
                        new PaperSurface(graphics, fonts));
        graphics.dispose();
    }
}
