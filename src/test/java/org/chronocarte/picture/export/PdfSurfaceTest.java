package org.chronocarte.picture.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSurfaceTest {

    private static final PaperFonts FONTS = new PaperFonts();
    private static final TextStyle STYLE = new TextStyle(Typeface.SANS, 20);
    private static final PDRectangle PAPER = new PDRectangle(600, 100);

    private static PDDocument drawn(Consumer<PdfSurface> drawing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfParts parts = new PdfParts(document, FONTS);
            PDPage page = new PDPage(PAPER);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.transform(new Matrix(1, 0, 0, -1, 0, PAPER.getHeight()));
                drawing.accept(new PdfSurface(new PdfInk(parts, stream, argb -> argb), FONTS));
            }
            parts.fonts().finish();
            document.save(bytes);
        }
        return Loader.loadPDF(bytes.toByteArray());
    }

    private static PDDocument with(String text) throws IOException {
        return drawn(surface -> surface.text(text, 30, 50, STYLE, 0xFF000000));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).strip();
    }

    /** Whatever the typefaces lack can be searched and copied all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan d’action",
                "Ελλάδα: η επανάσταση του 1821",
                "Октябрьская революция",
                "中华人民共和国成立",
                "ثورة يوليو في مصر",
                "הכרזת העצמאות",
                "Plan 中文 عربي",
                "हिन्दी",
                "Fête 😀 !"
            })
    void lettersOfAnyScriptCanBeFound(String text) throws IOException {
        try (PDDocument document = with(text)) {
            assertEquals(text, text(document));
        }
    }

    /** As wide as the shapes, so that whoever selects one marks the other. */
    @ParameterizedTest
    @ValueSource(strings = {"中华人民共和国成立", "ثورة يوليو في مصر", "Plan 中文 عربي"})
    void whatIsFoundLiesWhereItIsSeen(String text) throws IOException {
        try (PDDocument document = with(text)) {
            List<TextPosition> found = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    found.add(at);
                }
            }.getText(document);
            TextPosition last = found.get(found.size() - 1);
            assertEquals(text.length(), found.size());
            assertEquals(30, found.get(0).getXDirAdj(), 0.5);
            assertEquals(30 + FONTS.width(text, STYLE), last.getXDirAdj() + last.getWidthDirAdj(), 1);
            assertEquals(50, last.getYDirAdj(), 0.5);
        }
    }

    @Test
    void onlyTheShapesAreSeen() throws IOException {
        String text = "中华 عربي";
        try (PDDocument both = with(text);
                PDDocument shapes = drawn(surface -> surface.ink()
                        .placed(
                                AffineTransform.getTranslateInstance(30, 50),
                                () -> surface.ink().fill(FONTS.outline(text, STYLE), 0xFF000000)))) {
            BufferedImage expected = new PDFRenderer(shapes).renderImage(0);
            BufferedImage seen = new PDFRenderer(both).renderImage(0);
            for (int y = 0; y < seen.getHeight(); y++) {
                for (int x = 0; x < seen.getWidth(); x++) {
                    int apart = Math.abs((seen.getRGB(x, y) & 0xFF) - (expected.getRGB(x, y) & 0xFF));
                    assertTrue(apart < 64, x + ", " + y);
                }
            }
        }
    }

    @Test
    void theTextAfterwardsIsSetAsEver() throws IOException {
        try (PDDocument document = drawn(surface -> {
            surface.text("中华", 30, 30, STYLE, 0xFF000000);
            surface.text("Plan", 30, 60, STYLE, 0xFF000000);
        })) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            boolean inked = false;
            for (int x = 30; x < 30 + FONTS.width("Plan", STYLE); x++) {
                inked |= (page.getRGB(x, 53) & 0xFF) < 128;
            }
            assertTrue(inked, "not seen");
            assertTrue(text(document).endsWith("Plan"));
        }
    }

    @Test
    void theUnseenFontIsEmbeddedWhereItIsNeededOnly() throws IOException {
        assertEquals(List.of("AAAAAA+Unseen"), embedded("中华"));
        assertEquals(1, embedded("Plan").size());
    }

    private static List<String> embedded(String text) throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument document = with(text)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded());
                names.add(document.getPage(0).getResources().getFont(name).getName());
            }
        }
        return names;
    }
}
