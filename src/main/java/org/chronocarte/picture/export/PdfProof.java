package org.chronocarte.picture.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.chronocarte.io.file.AtomicFile;

/** A finished PDF document in memory, to be looked at, saved and printed. Immutable; its methods block. */
public final class PdfProof {

    /** What a printer must be able to print. */
    public static final DocFlavor FLAVOR = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private static final float LONGEST_A4 = 850;

    private final byte[] pdf;
    private final int pages;

    /**
     * @param pdf a whole document, not to be written to any more
     * @param pages how many it has
     */
    public PdfProof(byte[] pdf, int pages) {
        this.pdf = pdf;
        this.pages = pages;
    }

    public int pages() {
        return pages;
    }

    /**
     * What a page looks like.
     *
     * @param page counted from 0
     * @param width how many pixels wide and high it may be at most
     * @return a picture of type {@code TYPE_INT_ARGB_PRE}
     * @throws IOException when the document cannot be read
     */
    public BufferedImage page(int page, int width, int height) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle paper = document.getPage(page).getMediaBox();
            float scale = Math.min(width / paper.getWidth(), height / paper.getHeight());
            BufferedImage image = new BufferedImage(
                    Math.max(1, Math.round(paper.getWidth() * scale)),
                    Math.max(1, Math.round(paper.getHeight() * scale)),
                    BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
            new PDFRenderer(document).renderPageToGraphics(page, graphics, scale);
            graphics.dispose();
            return image;
        }
    }

    /**
     * Saves the document.
     *
     * @throws IOException when the file cannot be written; what was there before is then still there
     */
    public void save(Path file) throws IOException {
        AtomicFile.write(file, out -> out.write(pdf));
    }

    /**
     * Prints all pages.
     *
     * @param printer prints {@link #FLAVOR}
     * @param copies at least 1
     * @param twoSided whether both sides of the paper are printed on, where the printer can
     * @throws PrintException when the printer refuses
     * @throws IOException when the document cannot be read
     */
    public void print(PrintService printer, int copies, boolean twoSided) throws PrintException, IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(new Copies(copies));
            String title = document.getDocumentInformation().getTitle();
            wishes.add(new JobName(title == null ? "Chronocarte" : title, null));
            PDRectangle paper = document.getPage(0).getMediaBox();
            boolean large = Math.max(paper.getWidth(), paper.getHeight()) > LONGEST_A4;
            wishes.add(large ? MediaSizeName.ISO_A3 : MediaSizeName.ISO_A4);
            if (twoSided && printer.isAttributeCategorySupported(Sides.class)) {
                wishes.add(
                        paper.getWidth() > paper.getHeight() ? Sides.TWO_SIDED_SHORT_EDGE : Sides.TWO_SIDED_LONG_EDGE);
            }
            printer.createPrintJob().print(new SimpleDoc(new PDFPageable(document), FLAVOR, null), wishes);
        }
    }
}
