package org.chronocarte.picture.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Makes shapes the current path of a page of a PDF document, to be filled, stroked or clipped to next. */
final class PdfPath {

    private final PDPageContentStream page;

    PdfPath(PDPageContentStream page) {
        this.page = page;
    }

    /** @return the shape's winding rule, {@link PathIterator#WIND_EVEN_ODD} or {@link PathIterator#WIND_NON_ZERO} */
    int trace(Shape shape) throws IOException {
        PathIterator path = shape.getPathIterator(null);
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    page.moveTo(at[0], at[1]);
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_LINETO -> {
                    page.lineTo(at[0], at[1]);
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    // PDF knows cubic curves alone: their handles lie two thirds of the way to the quadratic one's.
                    page.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                    x = at[2];
                    y = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    x = at[4];
                    y = at[5];
                }
                default -> page.closePath();
            }
        }
        return path.getWindingRule();
    }
}
