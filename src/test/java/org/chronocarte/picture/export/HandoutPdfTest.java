package org.chronocarte.picture.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.WithoutQuestions;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.text.CommonMark;
import org.chronocarte.model.text.RichText;
import org.chronocarte.model.time.WhenWords;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.handout.HandoutPaper;
import org.chronocarte.picture.handout.HandoutPart;
import org.chronocarte.picture.handout.HandoutSettings;
import org.chronocarte.picture.paint.PaperFonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class HandoutPdfTest {

    private static final PaperFonts FONTS = new PaperFonts();
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final HandoutSettings GREY =
            new HandoutSettings(HandoutPaper.A4, false, true, EnumSet.allOf(HandoutPart.class));

    private static BaseMap ground;
    private static Dossier bundled;

    @BeforeAll
    static void open() throws IOException {
        ground = BaseMap.bundled();
        bundled = new BundledDossiers(KnownFormats.files(new GazetteerFinder())).read(BundledDossiers.DEFAULT);
    }

    @AfterAll
    static void close() {
        ground.close();
    }

    private static byte[] written(Dossier dossier, String language, HandoutSettings settings) throws IOException {
        EntryIndex index = new EntryIndex(dossier);
        ViewState state = Views.opening(index, language, Look.DARK, LocalDate.of(2026, 3, 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HandoutPdf(ground, FONTS)
                .write(new HandoutPdf.Order(index, state, settings, NOW, null), HandoutPdf.Waiting.PATIENTLY, out);
        return out.toByteArray();
    }

    private static PDDocument document(Dossier dossier, String language, HandoutSettings settings) throws IOException {
        return Loader.loadPDF(written(dossier, language, settings));
    }

    private static String text(PDDocument document) throws IOException {
        return squeezed(new PDFTextStripper().getText(document));
    }

    /** Without any blank: lines may be broken anywhere. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]", "");
    }

    private static void assertHas(String text, String wanted) {
        assertTrue(text.contains(squeezed(wanted)), "lacks: " + wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyChapterAndEverySourceCanBeFound(String language) throws IOException {
        try (PDDocument document = document(bundled, language, HandoutSettings.USUAL)) {
            String text = text(document);
            WhenWords dates = new WhenWords(Locale.forLanguageTag(language));
            assertHas(text, bundled.title().in(language));
            for (Chapter chapter : bundled.chapters()) {
                assertHas(text, chapter.title().in(language));
                for (RichText.Block block :
                        CommonMark.read(chapter.text().in(language)).blocks()) {
                    assertHas(text, block.plain());
                }
                LocalText question = chapter.question();
                assertHas(text, question == null ? "" : question.in(language));
            }
            for (Source source : bundled.sources()) {
                LocalText publisher = source.publisher();
                String date = source.date() == null
                        ? (language.equals("fr") ? "sans date" : "no date")
                        : dates.label(source.date());
                String by = publisher == null ? date : publisher.in(language) + ", " + date;
                String url = source.url() == null ? "" : source.url();
                assertHas(text, source.title().in(language) + ", " + by + url);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void picturesAreInTheDocumentAndGreyWhereItIs(boolean grey, @TempDir Path folder) throws IOException {
        BufferedImage red = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 40 * 30; i++) {
            red.setRGB(i % 40, i / 40, 0xD02020);
        }
        ImageIO.write(red, "png", folder.resolve("red.png").toFile());
        Picture picture = new Picture("red.png", null, null, LocalText.neutral("Photo: A. Person"), Extras.NONE);
        Dossier dossier = bundled.withChapters(
                List.of(bundled.chapters().get(0).withPictures(List.of(picture, Picture.of("not-there.png")))));
        HandoutSettings settings =
                new HandoutSettings(HandoutPaper.A4, false, grey, Set.of(HandoutPart.CHAPTERS, HandoutPart.PICTURES));
        EntryIndex index = new EntryIndex(dossier);
        ViewState state = Views.opening(index, "en", Look.LIGHT, LocalDate.of(2026, 3, 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HandoutPdf(ground, FONTS)
                .write(
                        new HandoutPdf.Order(index, state, settings, NOW, folder.resolve("dossier.json")),
                        HandoutPdf.Waiting.PATIENTLY,
                        out);
        List<BufferedImage> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertHas(text(document), "Photo: A. Person");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        found.add(image.getImage());
                    }
                }
            }
        }
        assertEquals(1, found.size());
        Color middle = new Color(found.get(0).getRGB(20, 15));
        assertEquals(grey, Math.abs(middle.getRed() - middle.getGreen()) < 8, middle::toString);
    }

    /** Names on the map and on the timeline are letters too, once each: their halos are not. */
    @Test
    void labelsAreLetters() throws IOException {
        HandoutSettings map = new HandoutSettings(HandoutPaper.A4, false, false, Set.of(HandoutPart.MAP));
        try (PDDocument document = document(bundled, "fr", map)) {
            String text = text(document);
            assertHas(text, "Besançon");
            assertEquals(text.indexOf("Besançon"), text.lastIndexOf("Besançon"));
        }
    }

    @Test
    void allFontsAreEmbedded() throws IOException {
        try (PDDocument document = document(bundled, "fr", HandoutSettings.USUAL)) {
            Set<String> names = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertTrue(resources.getFont(name).isEmbedded(), name.getName());
                    names.add(resources.getFont(name).getName());
                }
            }
            assertTrue(names.size() > 4, names.toString());
        }
    }

    /** Map and timeline are drawn, not photographed. */
    @Test
    void thereAreNoPictures() throws IOException {
        try (PDDocument document = document(bundled, "en", HandoutSettings.USUAL)) {
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getXObjectNames()) {
                    assertFalse(resources.isImageXObject(name), name.getName());
                }
            }
            long lines = operators(document.getPage(0)).stream()
                    .filter(each -> each.equals("l"))
                    .count();
            assertTrue(lines > 5000, lines + " lines on the page of the map");
        }
    }

    private static List<String> operators(PDPage page) throws IOException {
        List<String> operators = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                operators.add(operator.getName());
            }
        }
        return operators;
    }

    @Test
    void blackAndWhiteIsPrintedWithoutColours() throws IOException {
        try (PDDocument document = document(bundled, "fr", GREY);
                PDDocument colour = document(bundled, "fr", HandoutSettings.USUAL)) {
            for (PDPage page : document.getPages()) {
                List<String> operators = operators(page);
                assertFalse(operators.contains("rg") || operators.contains("RG"));
                assertTrue(operators.contains("g"));
            }
            assertTrue(operators(colour.getPage(0)).contains("rg"));
            assertEquals(colour.getNumberOfPages(), document.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @CsvSource({"A4,false,595,842", "A4,true,842,595", "A3,false,842,1191", "A3,true,1191,842"})
    void pagesHaveTheSizeOfThePaper(HandoutPaper paper, boolean landscape, int width, int height) throws IOException {
        HandoutSettings settings = new HandoutSettings(paper, landscape, false, EnumSet.allOf(HandoutPart.class));
        try (PDDocument document = document(bundled, "fr", settings)) {
            for (PDPage page : document.getPages()) {
                PDRectangle box = page.getMediaBox();
                assertEquals(List.of(width, height), List.of(Math.round(box.getWidth()), Math.round(box.getHeight())));
            }
            assertLettersInside(document, width, height);
            assertMarginsBlank(document);
        }
    }

    private static void assertLettersInside(PDDocument document, int width, int height) throws IOException {
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                boolean inside = at.getXDirAdj() >= 0
                        && at.getXDirAdj() + at.getWidthDirAdj() <= width
                        && at.getYDirAdj() >= 0
                        && at.getYDirAdj() <= height;
                assertTrue(inside, at.getUnicode() + " at " + at.getXDirAdj() + ", " + at.getYDirAdj());
            }
        }.getText(document);
    }

    /** What is drawn as it is seen leaves the margins white, on all sides and all pages. */
    private static void assertMarginsBlank(PDDocument document) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        for (int page = 0; page < 2; page++) {
            BufferedImage image = renderer.renderImageWithDPI(page, 36);
            int right = image.getWidth() - 1;
            int bottom = image.getHeight() - 1;
            int margin = 8;
            for (int x = 0; x <= right; x++) {
                for (int y = 0; y <= bottom; y++) {
                    boolean inMargin = x < margin || y < margin || x > right - margin || y > bottom - margin;
                    if (inMargin) {
                        assertEquals(0xFFFFFF, image.getRGB(x, y) & 0xFFFFFF, page + ": " + x + ", " + y);
                    }
                }
            }
        }
    }

    /** Places too many for hubs are blended into one picture, and that is printed in greys too. */
    @Test
    void aCrowdIsPrintedFinelyAndInGreysWhereWanted() throws IOException {
        SampleDossier sample = SampleDossier.withFourKinds();
        for (int i = 0; i < 4000; i++) {
            sample.place("p" + i, 43 + i % 60 * 0.1, i / 60 * 0.1);
            sample.entry("e" + i, i % 2 == 0 ? "event" : "response", "2024-01-01")
                    .at("p" + i);
        }
        Dossier dossier = sample.made();
        BufferedImage grey = crowd(dossier, GREY);
        BufferedImage colour = crowd(dossier, HandoutSettings.USUAL);
        assertTrue(grey.getWidth() > 1200, grey.getWidth() + " pixels across");
        assertTrue(isColoured(colour));
        assertFalse(isColoured(grey));
    }

    private static BufferedImage crowd(Dossier dossier, HandoutSettings settings) throws IOException {
        try (PDDocument document = document(dossier, "en", settings)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject picture) {
                    return picture.getImage();
                }
            }
        }
        throw new AssertionError("no crowd");
    }

    private static boolean isColoured(BufferedImage picture) {
        for (int argb : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
            boolean grey = (argb >> 16 & 0xFF) == (argb & 0xFF) && (argb >> 8 & 0xFF) == (argb & 0xFF);
            if (argb >>> 24 == 0xFF && !grey) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theSameOrderGivesTheSameBytes() throws IOException {
        assertArrayEquals(written(bundled, "fr", HandoutSettings.USUAL), written(bundled, "fr", HandoutSettings.USUAL));
    }

    @Test
    void theDocumentTellsItsTitleAndItsLanguage() throws IOException {
        try (PDDocument document = document(bundled, "fr", HandoutSettings.USUAL)) {
            assertEquals(
                    bundled.title().in("fr"), document.getDocumentInformation().getTitle());
            assertEquals(null, document.getDocumentInformation().getAuthor());
            assertEquals("fr", document.getDocumentCatalog().getLanguage());
            List<String> outline = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                outline.add(item.getTitle());
                assertTrue(item.findDestinationPage(document) != null, item.getTitle());
            }
            assertEquals(bundled.chapters().size() + 2, outline.size());
            assertEquals("1. " + bundled.chapters().get(0).title().in("fr"), outline.get(0));
        }
    }

    /** Every address that a browser opens can be clicked, and every reference leads to a page of the document. */
    @Test
    void linksLeadSomewhere() throws IOException {
        try (PDDocument document = document(bundled, "en", HandoutSettings.USUAL)) {
            Set<String> addresses = new TreeSet<>();
            int references = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    if (link.getAction() instanceof PDActionURI web) {
                        addresses.add(web.getURI());
                    } else {
                        assertTrue(((PDActionGoTo) link.getAction()).getDestination() != null);
                        references++;
                    }
                }
            }
            for (Source source : bundled.sources()) {
                if (source.url() != null) {
                    assertTrue(addresses.contains(source.url()), source.url());
                }
            }
            assertTrue(references > 30, references + " references");
        }
    }

    @Test
    void whatIsGivenUpIsNotWritten() throws IOException {
        EntryIndex index = new EntryIndex(bundled);
        ViewState state = Views.opening(index, "fr", Look.LIGHT, LocalDate.of(2026, 3, 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> told = new ArrayList<>();
        HandoutPdf.Waiting impatient = new HandoutPdf.Waiting() {
            @Override
            public boolean wanted() {
                return told.size() < 2;
            }

            @Override
            public void done(int pages, int of) {
                told.add(pages);
            }
        };
        int pages = new HandoutPdf(ground, FONTS)
                .write(new HandoutPdf.Order(index, state, HandoutSettings.USUAL, NOW, null), impatient, out);
        assertEquals(0, pages);
        assertEquals(List.of(1, 2), told);
        assertEquals(0, out.size());
    }

    @Test
    void theTimelineGivesNoOrderAway() throws IOException {
        List<String> asked = bundled.chapters().get(0).stress().subList(0, 4);
        Dossier asking =
                WithoutQuestions.of(bundled).withQuestions(List.of(new Question.Order(null, asked, Extras.NONE)));
        HandoutSettings page = new HandoutSettings(
                HandoutPaper.A3, false, false, EnumSet.of(HandoutPart.TIMELINE, HandoutPart.QUESTIONS));
        HandoutSettings alone = new HandoutSettings(HandoutPaper.A3, false, false, EnumSet.of(HandoutPart.TIMELINE));
        String title = "“Place nette XXL” operation";
        assertEquals(1, count(asking, alone, title), "the timeline tells of it");
        assertEquals(1, count(asking, page, title), "only the question does");
    }

    private static int count(Dossier dossier, HandoutSettings settings, String wanted) throws IOException {
        try (PDDocument document = document(dossier, "en", settings)) {
            return text(document).split(Pattern.quote(squeezed(wanted)), -1).length - 1;
        }
    }

    @Test
    void anEmptyDossierIsOnePage() throws IOException {
        try (PDDocument document =
                document(Dossier.empty(LocalText.neutral("Nothing yet")), "en", HandoutSettings.USUAL)) {
            assertEquals(1, document.getNumberOfPages());
            assertHas(text(document), "This dossier has no entries yet.");
        }
    }
}
