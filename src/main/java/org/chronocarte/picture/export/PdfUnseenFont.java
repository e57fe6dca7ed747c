package org.chronocarte.picture.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Typeface;

/**
 * A font of a PDF document that has any character and shows none. Set over letters that are drawn as shapes, it lets
 * them be searched, selected and copied, as the text does that lies over a scanned page. Not thread-safe.
 */
final class PdfUnseenFont extends PDType0Font {

    private static final String NAME = "AAAAAA+Unseen";

    /** What a font file must have, and no more. */
    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "glyf", "hmtx");

    /** A PDF font's em. */
    private static final int EM = 1000;

    /** More do not stand in one list of a character map. */
    private static final int LISTED = 100;

    /** The most characters that two bytes can name. */
    private static final int MOST = 0xFFFF;

    private final PDDocument document;
    private final COSDictionary widths;
    private final TextMeasure measure;

    /** The characters so far, each with its code, counted from 1. */
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    private PdfUnseenFont(PDDocument document, COSDictionary font, COSDictionary widths, TextMeasure measure)
            throws IOException {
        super(font);
        this.document = document;
        this.widths = widths;
        this.measure = measure;
    }

    /**
     * @param any lends its metrics
     * @param measure tells how wide characters are against each other
     */
    static PdfUnseenFont in(PDDocument document, TrueTypeFont any, TextMeasure measure) throws IOException {
        ByteArrayOutputStream blank = new ByteArrayOutputStream();
        new TTFSubsetter(any, TABLES).writeToStream(blank);
        PDFontDescriptor look = new PDFontDescriptor(new COSDictionary());
        look.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        look.setFontName(NAME);
        look.setSymbolic(true);
        look.setFontBoundingBox(new PDRectangle(0, -EM / 4f, EM, EM * 1.25f));
        look.setAscent(EM);
        look.setDescent(-EM / 4f);
        look.setCapHeight(EM);
        look.setItalicAngle(0);
        look.setStemV(0);
        look.setFontFile2(stream(document, blank.toByteArray()));
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, NAME);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, look);
        descendant.setInt(COSName.DW, EM);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return new PdfUnseenFont(document, font, descendant, measure);
    }

    /** The characters from left to right, as whoever reads them off a page expects them. */
    static String asSeen(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return text;
        }
        Object[] characters = text.codePoints().mapToObj(Character::toString).toArray();
        byte[] levels = new byte[characters.length];
        for (int i = 0, at = 0; i < levels.length; i++, at = text.offsetByCodePoints(at, 1)) {
            levels[i] = (byte) bidi.getLevelAt(at);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        StringBuilder seen = new StringBuilder();
        for (Object character : characters) {
            seen.append(character);
        }
        return seen.toString();
    }

    /** How wide a text is for the size 1. */
    double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum() / EM;
    }

    private long advance(int character) {
        return Math.round(measure.width(Character.toString(character), new TextStyle(Typeface.SANS, EM)));
    }

    /** A character beyond the most that there can be stands for nothing. */
    @Override
    protected byte[] encode(int character) {
        int next = codes.size() + 1;
        int code = next > MOST ? codes.getOrDefault(character, 0) : codes.computeIfAbsent(character, each -> next);
        return new byte[] {(byte) (code >> 8), (byte) code};
    }

    /** Tells the document which characters were set, once all are. */
    void finish() throws IOException {
        COSArray advances = new COSArray();
        codes.keySet().forEach(each -> advances.add(COSInteger.get(advance(each))));
        COSArray all = new COSArray();
        all.add(COSInteger.ONE);
        all.add(advances);
        widths.setItem(COSName.W, all);
        widths.setItem(COSName.CID_TO_GID_MAP, stream(document, new byte[2 * (codes.size() + 1)]));
        getCOSObject()
                .setItem(COSName.TO_UNICODE, stream(document, characterMap().getBytes(StandardCharsets.US_ASCII)));
    }

    private String characterMap() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, Integer>> all = List.copyOf(codes.entrySet());
        for (int from = 0; from < all.size(); from += LISTED) {
            List<Map.Entry<Integer, Integer>> some = all.subList(from, Math.min(all.size(), from + LISTED));
            map.append(some.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, Integer> each : some) {
                map.append(String.format("<%04X> <", each.getValue()));
                for (char unit : Character.toChars(each.getKey())) {
                    map.append(String.format("%04X", (int) unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return new PDStream(stream);
    }
}
