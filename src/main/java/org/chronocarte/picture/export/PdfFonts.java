package org.chronocarte.picture.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.Typeface;
import org.jspecify.annotations.Nullable;

/** The typefaces inside one PDF document, of which it embeds the letters that it uses. Not thread-safe. */
final class PdfFonts {

    private final PDDocument document;
    private final TextMeasure measure;
    private final Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);

    private @Nullable PdfUnseenFont unseen;

    private record Face(PDFont font, CmapLookup letters) {}

    /**
     * @param document must be saved before it is closed
     * @param measure what texts are laid out with
     */
    PdfFonts(PDDocument document, TextMeasure measure) {
        this.document = document;
        this.measure = measure;
    }

    /** For texts whose letters no typeface has. */
    PdfUnseenFont unseen() throws IOException {
        if (unseen == null) {
            try (TrueTypeFont any = read(Typeface.SANS)) {
                unseen = PdfUnseenFont.in(document, any, measure);
            }
        }
        return unseen;
    }

    /** Must be called once all letters are set. */
    void finish() throws IOException {
        if (unseen != null) {
            unseen.finish();
        }
    }

    PDFont font(Typeface typeface) throws IOException {
        return face(typeface).font();
    }

    /** Whether a typeface has all of a text's characters. */
    boolean canShow(String text, Typeface typeface) throws IOException {
        CmapLookup letters = face(typeface).letters();
        return text.codePoints().allMatch(each -> letters.getGlyphId(each) > 0);
    }

    private Face face(Typeface typeface) throws IOException {
        Face known = faces.get(typeface);
        if (known != null) {
            return known;
        }
        TrueTypeFont file = read(typeface);
        // Ligatures have no character of their own: what they join could not be searched.
        file.setEnableGsub(false);
        Face face = new Face(PDType0Font.load(document, file, true), file.getUnicodeCmapLookup());
        document.registerTrueTypeFontForClosing(file);
        faces.put(typeface, face);
        return face;
    }

    private static TrueTypeFont read(Typeface typeface) throws IOException {
        try (InputStream stream = PdfFonts.class.getResourceAsStream(typeface.resource())) {
            if (stream == null) {
                throw new IOException("missing font " + typeface.resource());
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        }
    }
}
