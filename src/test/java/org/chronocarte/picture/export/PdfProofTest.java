package org.chronocarte.picture.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import javax.print.PrintException;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Views;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.handout.HandoutPaper;
import org.chronocarte.picture.handout.HandoutPart;
import org.chronocarte.picture.handout.HandoutSettings;
import org.chronocarte.picture.paint.PaperFonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PdfProofTest {

    private static PdfProof proof;

    @TempDir
    Path folder;

    /** Map and timeline, each on a page that lies. */
    @BeforeAll
    static void make() throws IOException {
        EntryIndex index = new EntryIndex(Dossier.empty(LocalText.neutral("Printed")));
        HandoutSettings settings = new HandoutSettings(HandoutPaper.A4, true, false, EnumSet.allOf(HandoutPart.class));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BaseMap ground = BaseMap.bundled()) {
            int pages = new HandoutPdf(ground, new PaperFonts())
                    .write(
                            new HandoutPdf.Order(
                                    index,
                                    Views.opening(index, "en", Look.LIGHT, LocalDate.of(2026, 3, 1)),
                                    settings,
                                    Instant.EPOCH,
                                    null),
                            HandoutPdf.Waiting.PATIENTLY,
                            out);
            proof = new PdfProof(out.toByteArray(), pages);
        }
    }

    @Test
    void aPageFitsTheRoomThatItIsGiven() throws IOException {
        BufferedImage page = proof.page(0, 400, 400);
        assertEquals(400, page.getWidth());
        assertEquals(283, page.getHeight(), 1);
        assertEquals(BufferedImage.TYPE_INT_ARGB_PRE, page.getType());
        assertEquals(0xFFFFFFFF, page.getRGB(2, 2));
        long colours = Arrays.stream(page.getRGB(0, 0, 400, page.getHeight(), null, 0, 400))
                .distinct()
                .count();
        assertTrue(colours > 100, colours + " colours");
    }

    @Test
    void whatIsSavedIsADocument() throws IOException {
        Path file = folder.resolve("a.pdf");
        proof.save(file);
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));
    }

    /** A printer that writes PostScript into memory: it gets all pages, and the system needs no printer. */
    @Test
    void everyPageIsPrinted() throws IOException, PrintException {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        StreamPrintService printer =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(PdfProof.FLAVOR, "application/postscript")[
                        0]
                        .getPrintService(paper);
        proof.print(printer, 1, true);
        String printed = paper.toString(StandardCharsets.ISO_8859_1);
        assertTrue(printed.startsWith("%!PS-Adobe"));
        assertEquals(2, proof.pages());
        assertEquals(2, printed.split("showpage", -1).length - 1 - printed.split("/showpage", -1).length + 1, "pages");
    }
}
