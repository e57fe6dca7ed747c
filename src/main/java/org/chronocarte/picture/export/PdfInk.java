package org.chronocarte.picture.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.chronocarte.picture.geo.GroundInk;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Typeface;

/**
 * Ink on a page of a PDF document: shapes stay shapes and letters stay letters, however far they are enlarged. The page
 * is turned so that y runs down. Not thread-safe. What cannot be written throws {@link UncheckedIOException}.
 */
final class PdfInk implements GroundInk {

    /** How a line ends. */
    private static final int BUTT = 0;

    /** How a line ends, and how its parts are joined. */
    private static final int ROUND = 1;

    private static final float PHOTO_QUALITY = 0.88f;

    /** By how much tiles overlap, in units of the page: paper has no pixels that a seam could be hidden between. */
    private static final double OVERLAP = 0.3;

    private final PdfParts parts;
    private final PDPageContentStream page;
    private final PdfPath path;
    private final IntUnaryOperator inks;

    /**
     * @param parts what the document's pages share
     * @param page already turned so that y runs down; the caller's to close
     * @param inks makes the colour that is printed of one that is asked for, both 0xAARRGGBB
     */
    PdfInk(PdfParts parts, PDPageContentStream page, IntUnaryOperator inks) {
        this.parts = parts;
        this.page = page;
        this.path = new PdfPath(page);
        this.inks = inks;
    }

    /** Writes what may fail. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void fill(Shape shape, int argb) {
        int printed = inks.applyAsInt(argb);
        if (printed >>> 24 == 0) {
            return;
        }
        unchecked(() -> {
            page.setGraphicsStateParameters(parts.opacity(printed >>> 24));
            fillColor(printed);
            if (path.trace(shape) == PathIterator.WIND_EVEN_ODD) {
                page.fillEvenOdd();
            } else {
                page.fill();
            }
        });
    }

    @Override
    public void stroke(Shape shape, int argb, double width, float... dash) {
        stroke(shape, argb, width, BUTT, dash);
    }

    @Override
    public void strokeRound(Shape shape, int argb, double width) {
        stroke(shape, argb, width, ROUND);
    }

    private void stroke(Shape shape, int argb, double width, int cap, float... dash) {
        int printed = inks.applyAsInt(argb);
        if (printed >>> 24 == 0 || width <= 0) {
            return;
        }
        unchecked(() -> {
            page.setGraphicsStateParameters(parts.opacity(printed >>> 24));
            if (isGrey(printed)) {
                page.setStrokingColor((printed & 0xFF) / 255f);
            } else {
                page.setStrokingColor(
                        (printed >> 16 & 0xFF) / 255f, (printed >> 8 & 0xFF) / 255f, (printed & 0xFF) / 255f);
            }
            page.setLineWidth((float) width);
            page.setLineJoinStyle(ROUND);
            page.setLineCapStyle(cap);
            page.setLineDashPattern(dash, 0);
            path.trace(shape);
            page.stroke();
        });
    }

    private void fillColor(int printed) throws IOException {
        if (isGrey(printed)) {
            page.setNonStrokingColor((printed & 0xFF) / 255f);
        } else {
            page.setNonStrokingColor(
                    (printed >> 16 & 0xFF) / 255f, (printed >> 8 & 0xFF) / 255f, (printed & 0xFF) / 255f);
        }
    }

    private static boolean isGrey(int argb) {
        int blue = argb & 0xFF;
        return (argb >> 8 & 0xFF) == blue && (argb >> 16 & 0xFF) == blue;
    }

    @Override
    public void picture(BufferedImage picture, double x, double y, double width, double height) {
        unchecked(() -> {
            page.setGraphicsStateParameters(parts.opacity(0xFF));
            page.drawImage(
                    LosslessFactory.createFromImage(parts.document(), printed(picture)),
                    new Matrix((float) width, 0, 0, (float) -height, (float) x, (float) (y + height)));
        });
    }

    /** A photograph: packed as such, since without loss it would take many times as many bytes. */
    void photo(BufferedImage photo, double x, double y, double width, double height) {
        BufferedImage opaque = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(photo, 0, 0, Color.WHITE, null);
        graphics.dispose();
        unchecked(() -> {
            page.setGraphicsStateParameters(parts.opacity(0xFF));
            page.drawImage(
                    JPEGFactory.createFromImage(parts.document(), printed(opaque), PHOTO_QUALITY),
                    new Matrix((float) width, 0, 0, (float) -height, (float) x, (float) (y + height)));
        });
    }

    private BufferedImage printed(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean clear = picture.getColorModel().hasAlpha();
        BufferedImage printed =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] = inks.applyAsInt(row[x]);
            }
            printed.setRGB(0, y, width, 1, row, 0, width);
        }
        return printed;
    }

    /** Tiles overlap a little, where both show the same. */
    @Override
    public void tile(Rectangle2D box, AffineTransform placing, Consumer<GroundInk> drawing) {
        Rectangle2D grown = new Rectangle2D.Double(
                box.getX() - OVERLAP,
                box.getY() - OVERLAP,
                box.getWidth() + 2 * OVERLAP,
                box.getHeight() + 2 * OVERLAP);
        within(grown, placing, drawing::accept);
    }

    /** Draws in other coordinates. */
    void placed(AffineTransform placing, Runnable drawing) {
        unchecked(() -> {
            page.saveGraphicsState();
            page.transform(new Matrix(placing));
        });
        drawing.run();
        unchecked(page::restoreGraphicsState);
    }

    /** Draws what is not seen beyond a box, in other coordinates. */
    void within(Rectangle2D box, AffineTransform placing, Consumer<PdfInk> drawing) {
        unchecked(() -> {
            page.saveGraphicsState();
            path.trace(box);
            page.clip();
            page.transform(new Matrix(placing));
        });
        drawing.accept(this);
        unchecked(page::restoreGraphicsState);
    }

    /** Clips to a shape while drawing. */
    void clipped(Shape shape, Runnable drawing) {
        unchecked(() -> {
            page.saveGraphicsState();
            path.trace(shape);
            page.clip();
        });
        drawing.run();
        unchecked(page::restoreGraphicsState);
    }

    /** Sets a text as letters, in a typeface that has them all. */
    void letters(String text, double x, double baseline, TextStyle style, int argb) {
        int printed = inks.applyAsInt(argb);
        unchecked(() -> {
            page.setGraphicsStateParameters(parts.opacity(printed >>> 24));
            fillColor(printed);
            page.beginText();
            page.setFont(parts.fonts().font(style.face()), (float) style.size());
            page.setCharacterSpacing((float) style.spacing());
            page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) baseline));
            page.showText(text);
            page.endText();
        });
    }

    boolean hasLetters(String text, Typeface face) {
        try {
            return parts.fonts().canShow(text, face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a text that is not seen, to be found and copied where shapes stand for it. */
    void unseen(String text, double x, double baseline, double size, double width) {
        unchecked(() -> {
            PdfUnseenFont font = parts.fonts().unseen();
            double natural = font.width(text) * size;
            if (natural <= 0 || width <= 0) {
                return;
            }
            page.beginText();
            page.setRenderingMode(RenderingMode.NEITHER);
            page.setFont(font, (float) size);
            page.setCharacterSpacing(0);
            page.setHorizontalScaling((float) (100 * width / natural));
            page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) baseline));
            page.showText(PdfUnseenFont.asSeen(text));
            page.setHorizontalScaling(100);
            page.setRenderingMode(RenderingMode.FILL);
            page.endText();
        });
    }
}
