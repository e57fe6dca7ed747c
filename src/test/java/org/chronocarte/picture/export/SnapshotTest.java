package org.chronocarte.picture.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.paint.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init")
class SnapshotTest {

    private static final int EVENT = 0xC8431B;

    private static BaseMap ground;

    @BeforeAll
    static void open() throws IOException {
        ground = BaseMap.bundled();
    }

    @AfterAll
    static void close() throws IOException {
        ground.close();
    }

    private static BufferedImage draw(
            SampleDossier dossier, int width, int height, double scale, UnaryOperator<ViewState> change)
            throws IOException {
        EntryIndex index = new EntryIndex(dossier.made());
        Matcher matcher = new Matcher(index);
        LocalDate today = LocalDate.of(2024, 6, 1);
        ViewState state = change.apply(Views.opening(index, "en", Look.LIGHT, today));
        return new Snapshot(ground)
                .draw(new Snapshot.Sheet(
                        index,
                        state,
                        matcher.matches(state),
                        Views.wholeTime(index, today),
                        When.parse("2024-06-01").earliestStart(),
                        width,
                        height,
                        scale));
    }

    /** Two kinds in one lane: its heading then is in plain ink, and the events' colour stands for events alone. */
    private static SampleDossier noEvent() {
        return SampleDossier.withoutKinds()
                .kind("event", Lane.ABOVE, EVENT, Shape.CIRCLE)
                .kind("other", Lane.ABOVE, 0x123456, Shape.SQUARE)
                .place("havre", 49.49, 0.11);
    }

    private static SampleDossier twoEvents() {
        SampleDossier dossier = noEvent();
        dossier.entry("e", "event", "2024-05-14").at("havre");
        dossier.entry("later", "event", "2024-09-14");
        return dossier;
    }

    private static int[] pixels(BufferedImage image, int top, int bottom) {
        return image.getRGB(0, top, image.getWidth(), bottom - top, null, 0, image.getWidth());
    }

    private static boolean holds(int[] pixels, int argb) {
        return Arrays.stream(pixels).anyMatch(pixel -> pixel == argb);
    }

    @ParameterizedTest
    @CsvSource({"800, 500, 1", "800, 500, 2", "640, 400, 1.25", "1, 1, 1", "60, 40, 1", "300, 1200, 1", "2000, 90, 1"})
    void theSheetHasItsSizeWhateverItIs(int width, int height, double scale) throws IOException {
        BufferedImage image = draw(twoEvents(), width, height, scale, state -> state);
        assertEquals((int) Math.ceil(width * scale), image.getWidth());
        assertEquals((int) Math.ceil(height * scale), image.getHeight());
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void thereIsInkOnMapTimelineAndOverview(Look look) throws IOException {
        Theme theme = Theme.of(look);
        When may = When.parse("2024-05");
        TimeWindow window = new TimeWindow(may.earliestStart(), may.latestEnd());
        BufferedImage image =
                draw(twoEvents(), 900, 640, 1, state -> state.withLook(look).withWindow(window));
        int event = 0xFF000000 | EVENT;
        int header = (int) (46 * theme.scale());
        int overview = 640 - (int) (44 * theme.scale());
        int timeline = header + (int) ((overview - header) * 0.56);
        assertTrue(holds(pixels(image, header, timeline), event), "the hub");
        assertTrue(holds(pixels(image, timeline + 2, overview), event), "the mark");
        assertTrue(holds(pixels(image, overview + 2, 640), event), "the other event's bar, outside the brush");
        assertTrue(holds(pixels(image, 0, header), theme.ink()), "the title");
        assertTrue(holds(pixels(image, timeline, overview), theme.axis()), "the axis");
    }

    @Test
    void withoutEntriesThereIsNoneOfTheirInk() throws IOException {
        BufferedImage image = draw(noEvent(), 900, 640, 1, state -> state);
        assertFalse(holds(pixels(image, 0, 640), 0xFF000000 | EVENT));
        Set<Integer> colours = new HashSet<>();
        Arrays.stream(pixels(image, 0, 640)).forEach(colours::add);
        assertTrue(colours.size() > 50, "a map, an axis, a title");
    }

    @Test
    void oneViewHasOnePicture() throws IOException {
        BufferedImage first = draw(twoEvents(), 500, 400, 1, state -> state);
        BufferedImage second = draw(twoEvents(), 500, 400, 1, state -> state);
        assertArrayEquals(pixels(first, 0, 400), pixels(second, 0, 400));
    }

    @Test
    void anUnknownLanguageIsSpokenInEnglish() throws IOException {
        BufferedImage english = draw(twoEvents(), 900, 500, 1, state -> state.withLanguage("en"));
        BufferedImage klingon = draw(twoEvents(), 900, 500, 1, state -> state.withLanguage("tlh"));
        int right = 450;
        assertArrayEquals(
                english.getRGB(right, 0, 450, 40, null, 0, 450), klingon.getRGB(right, 0, 450, 40, null, 0, 450));
    }
}
