package org.chronocarte.picture.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.chronocarte.picture.paint.TextMeasure;

/** What the pages of one PDF document share. Not thread-safe. */
final class PdfParts {

    private final PDDocument document;
    private final PdfFonts fonts;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfParts(PDDocument document, TextMeasure measure) {
        this.document = document;
        this.fonts = new PdfFonts(document, measure);
    }

    PDDocument document() {
        return document;
    }

    PdfFonts fonts() {
        return fonts;
    }

    /** What makes ink of an alpha, 0 to 255. */
    PDExtendedGraphicsState opacity(int alpha) {
        return opacities.computeIfAbsent(alpha, each -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(each / 255f);
            state.setStrokingAlphaConstant(each / 255f);
            return state;
        });
    }
}
