package org.chronocarte.picture.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.handout.Handout;
import org.chronocarte.picture.handout.HandoutComposer;
import org.chronocarte.picture.handout.HandoutItem;
import org.chronocarte.picture.handout.HandoutItem.Picture;
import org.chronocarte.picture.handout.HandoutSettings;
import org.chronocarte.picture.paint.Glyph;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Writes handouts as PDF: shapes and letters, all fonts embedded. Needs no display. The same order gives the same bytes.
 * For one thread.
 */
public final class HandoutPdf {

    private static final long SEED = 1;

    private final BaseMap baseMap;
    private final PaperFonts fonts;

    /**
     * What to write.
     *
     * @param index the dossier
     * @param state what of it map and timeline show, and in which language
     * @param settings how the handout is wanted
     * @param now the instant of the line that marks today, and of the document
     * @param home the file by which the dossier's pictures are found; null for the application's own dossier
     */
    public record Order(
            EntryIndex index,
            ViewState state,
            HandoutSettings settings,
            Instant now,
            @Nullable Path home) {}

    /** Who waits for a handout. */
    public interface Waiting {

        /** Whether it is still wanted; asked before each page and each tile. */
        boolean wanted();

        /** Told how many of all pages are done. */
        void done(int pages, int of);

        /** Waits to the end, and asks nothing. */
        Waiting PATIENTLY = new Waiting() {
            @Override
            public boolean wanted() {
                return true;
            }

            @Override
            public void done(int pages, int of) {}
        };
    }

    /** @param baseMap the ground of the map */
    public HandoutPdf(BaseMap baseMap, PaperFonts fonts) {
        this.baseMap = baseMap;
        this.fonts = fonts;
    }

    /**
     * Writes a handout.
     *
     * @return how many pages it has; 0 when it was given up, and then nothing was written
     * @throws IOException when the base map cannot be read or the document not be written
     */
    public int write(Order order, Waiting waiting, OutputStream out) throws IOException {
        boolean grey = order.settings().blackAndWhite();
        EntryIndex index = grey ? new EntryIndex(Greys.kindsApart(order.index().dossier())) : order.index();
        ViewState state =
                order.state().atRest().withSelected(null).withStressed(Set.of()).withLook(Look.LIGHT);
        Matches matches = new Matcher(index).matches(state);
        DiskPhotos photos = new DiskPhotos(order.home());
        Handout handout = new HandoutComposer(fonts)
                .compose(new HandoutComposer.Request(index, matches, state.language(), order.settings(), photos));
        HandoutFigures figures = new HandoutFigures(
                baseMap,
                fonts,
                index,
                matches,
                handout.keptSecret(),
                state,
                order.now().toEpochMilli());
        try (PDDocument document = new PDDocument()) {
            describe(document, handout, order.now());
            IntUnaryOperator inks = grey ? Greys::grey : argb -> argb;
            if (!pages(document, handout, new Drawn(figures, photos), inks, waiting)) {
                return 0;
            }
            new PdfNavigation(document, handout).write();
            document.save(out);
            return handout.pages().size();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void describe(PDDocument document, Handout handout, Instant now) {
        document.setDocumentId(SEED);
        document.setVersion(1.7f);
        document.getDocumentInformation().setTitle(handout.title());
        document.getDocumentInformation().setCreator("Chronocarte");
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        at.setTimeInMillis(now.toEpochMilli());
        document.getDocumentInformation().setCreationDate(at);
        document.getDocumentCatalog().setLanguage(handout.language());
    }

    /** What is drawn rather than set. */
    private record Drawn(HandoutFigures figures, DiskPhotos photos) {}

    /** Whether all were drawn. */
    private boolean pages(PDDocument document, Handout handout, Drawn drawn, IntUnaryOperator inks, Waiting waiting)
            throws IOException {
        PdfParts parts = new PdfParts(document, fonts);
        PDRectangle paper = new PDRectangle((float) handout.width(), (float) handout.height());
        int all = handout.pages().size();
        for (int i = 0; i < all; i++) {
            PDPage page = new PDPage(paper);
            document.addPage(page);
            try (PDPageContentStream stream =
                    new PDPageContentStream(document, page, AppendMode.OVERWRITE, true, true)) {
                stream.transform(new Matrix(1, 0, 0, -1, 0, (float) handout.height()));
                PdfSurface surface = new PdfSurface(new PdfInk(parts, stream, inks), fonts);
                for (HandoutItem item : handout.pages().get(i)) {
                    draw(item, surface, drawn, waiting);
                }
            }
            if (!waiting.wanted()) {
                return false;
            }
            waiting.done(i + 1, all);
        }
        parts.fonts().finish();
        return true;
    }

    private static void draw(HandoutItem item, PdfSurface surface, Drawn drawn, Waiting waiting) throws IOException {
        if (item instanceof HandoutItem.Text text) {
            surface.text(text.text(), text.x(), text.baseline(), text.style(), text.argb());
        } else if (item instanceof HandoutItem.Rule rule) {
            surface.stroke(rule.argb(), rule.thickness());
            surface.line(rule.x0(), rule.y(), rule.x1(), rule.y());
        } else if (item instanceof HandoutItem.Glyph glyph) {
            surface.fill(glyph.argb());
            Glyph.fill(surface, glyph.shape(), glyph.x(), glyph.y(), glyph.radius());
        } else if (item instanceof HandoutItem.Figure figure) {
            draw(figure, surface, drawn.figures(), waiting);
        } else if (item instanceof HandoutItem.Photo photo) {
            drawn.photos()
                    .image(photo.picture())
                    .ifPresent(
                            image -> surface.ink().photo(image, photo.x(), photo.y(), photo.width(), photo.height()));
        }
    }

    private static void draw(HandoutItem.Figure figure, PdfSurface surface, HandoutFigures figures, Waiting waiting) {
        double scale = figure.scale();
        Rectangle2D frame = new Rectangle2D.Double(figure.x(), figure.y(), figure.width(), figure.height());
        AffineTransform placing = AffineTransform.getTranslateInstance(figure.x(), figure.y());
        placing.scale(scale, scale);
        surface.ink()
                .within(
                        frame,
                        placing,
                        ink -> WholeGround.unchecked(() -> {
                            if (figure.picture() == Picture.MAP) {
                                figures.map(surface, figure.width() / scale, figure.height() / scale, waiting::wanted);
                            } else {
                                figures.timeline(surface, figure.width() / scale, figure.height() / scale);
                            }
                            return figure;
                        }));
        surface.stroke(Theme.of(Look.LIGHT).rule(), 0.75);
        surface.strokeRect(figure.x(), figure.y(), figure.width(), figure.height());
    }
}
