package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.time.When;
import org.chronocarte.picture.paint.Contrast;
import org.chronocarte.picture.paint.PaperSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ink lies where the scene says. */
class TimelinePainterTest {

    private static BufferedImage painted(TimelineScene scene) {
        BufferedImage image = new BufferedImage(
                (int) scene.layout().width(), (int) scene.layout().height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        new TimelinePainter().paint(scene, new PaperSurface(graphics, TimelineFixture.FONTS));
        graphics.dispose();
        return image;
    }

    private static TimelineFixture one(String edtf) {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("e", "event", edtf);
        return new TimelineFixture(dossier).showing("2024");
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyGlyphHasItsKindsColourAndEveryLabelItsInk(Look look) {
        TimelineFixture fixture = new TimelineFixture(SampleDossier.random(41, 60, 3))
                .asking(state -> state.withLook(look).withSelected("e3"));
        TimelineScene scene = fixture.scene();
        BufferedImage image = painted(scene);
        int seen = 0;
        for (TimelineMark mark : scene.marks()) {
            if (mark.label() != null) {
                assertEquals(mark.argb(), image.getRGB((int) mark.x(), (int) mark.y()) | 0xFF000000, mark::toString);
                TimelineBox box = mark.label().box();
                assertTrue(box.width() < 20 || hasInk(image, box, scene.theme().paper()), mark::toString);
                seen++;
            }
        }
        assertTrue(seen > 10);
    }

    @Test
    void whatFadesBackCanStillBeReadFromAfar() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("told", "event", "2024-03-01");
        dossier.entry("other", "event", "2024-07-01");
        TimelineFixture fixture = new TimelineFixture(dossier)
                .showing("2024")
                .asking(state -> state.withLook(Look.PROJECTOR).withStressed(Set.of("told")));
        TimelineScene scene = fixture.scene();
        TimelineMark other = fixture.mark(scene, "other");
        assertEquals(TimelineMark.Emphasis.FADED, other.emphasis());
        assertNotNull(other.label());
        assertTrue(strongest(painted(scene), other.label().box(), scene.theme().paper()) >= 7);
        int told = painted(scene).getRGB((int) other.x(), (int) other.y());
        assertTrue(Contrast.ratio(told, scene.theme().paper()) < 4, "its glyph stands back");
    }

    private static double strongest(BufferedImage image, TimelineBox box, int paper) {
        double most = 0;
        for (int y = (int) box.y(); y < box.bottom(); y++) {
            for (int x = (int) box.x(); x < box.right(); x++) {
                most = Math.max(most, Contrast.ratio(image.getRGB(x, y), paper));
            }
        }
        return most;
    }

    @Test
    void noLineOfTheGridStrikesAHeadingThrough() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("a", "event", "2020-03-01");
        dossier.entry("b", "response", "2024-07-01");
        dossier.answers("b", "a");
        TimelineScene scene = new TimelineFixture(dossier)
                .showing("2019/2024")
                .sized(900, 380)
                .scene();
        BufferedImage image = painted(scene);
        int lines = 0;
        for (TimelineHeading heading : scene.headings()) {
            for (TimeAxisTick tick : scene.axis().ticks()) {
                TimelineBox box = heading.box();
                boolean crosses = tick.level() == TimeAxisTick.Level.MAJOR
                        && tick.x() > box.x()
                        && tick.x() < box.right()
                        && box.y() > scene.layout().stripTop()
                        && box.bottom() < scene.layout().stripBottom();
                if (crosses) {
                    lines++;
                    // Between the letters' tops and the box's top nothing is written.
                    assertEquals(
                            scene.theme().paper(),
                            image.getRGB((int) tick.x(), (int) box.y() + 1) | 0xFF000000,
                            heading::main);
                }
            }
        }
        assertTrue(lines > 0, "a line would cross a heading");
    }

    private static boolean hasInk(BufferedImage image, TimelineBox box, int paper) {
        for (int y = (int) box.y(); y < box.bottom(); y++) {
            for (int x = (int) box.x(); x < box.right(); x++) {
                if (Contrast.ratio(image.getRGB(x, y), paper) > 3) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How strong the ink of the only bar is at an instant, below its label. */
    private static double ink(String edtf, String at) {
        TimelineFixture fixture = one(edtf);
        TimelineScene scene = fixture.scene();
        TimelineMark mark = fixture.mark(scene, "e");
        double x = scene.scale().x(When.parse(at).earliestStart());
        // The bar is as high as six tenths of its room; its lower edge lies clear of most letters.
        int y = (int) (mark.y() + mark.extentHeight() * 0.62 / 2 - 1.5);
        return Contrast.ratio(painted(scene).getRGB((int) x, y), scene.theme().paper());
    }

    @ParameterizedTest
    @CsvSource({
        // A known day is as strong at its end as in the middle; a coarse one fades out.
        "2024-06-01/2024-11-30, 2024-11-25, true",
        "2024-06-01/2024-11, 2024-11-25, false",
        "2024-06-01/, 2024-12-25, false",
        "2024-06-01/.., 2024-12-25, true",
    })
    void whatIsUncertainFadesAtItsEnd(String edtf, String nearTheEnd, boolean full) {
        double core = ink(edtf, "2024-06-03");
        double end = ink(edtf, nearTheEnd);
        assertTrue(core > 1.3, "there is a bar: " + core);
        if (full) {
            assertEquals(core, end, 0.05);
        } else {
            assertTrue(end < core - 0.2, core + " fades to " + end);
        }
    }

    @Test
    void someDayBetweenIsNotDrawnAsLasting() {
        TimelineFixture between = one("[2024-03-01..2024-09-30]");
        TimelineFixture lasting = one("2024-03-01/2024-09-30");
        TimelineMark mark = between.mark(between.scene(), "e");
        assertNotNull(mark.extent());
        BufferedImage image = painted(between.scene());
        int y = (int) mark.y();
        int start = (int) Math.floor(mark.extent().earliestStart());
        assertNotEquals(
                between.scene().theme().paper(), image.getRGB(start, y - 3) | 0xFF000000, "it is closed by a bar");
        assertNotEquals(
                image.getRGB(start + 40, y - 3),
                painted(lasting.scene()).getRGB(start + 40, y - 3),
                "and paler than what lasted");
    }
}
