package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.picture.geo.AreaShape;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.PaperSurface;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TintTest {

    private final List<Set<String>> asked = new ArrayList<>();

    /** Two boxes that overlap, over France and over Guiana. */
    private List<AreaShape> shapes(Viewport view, Set<String> codes) {
        asked.add(codes);
        return List.of(
                new AreaShape(0, List.of(box(-4, 42, 3, 51), box(2, 42, 8, 51))),
                new AreaShape(0, List.of(box(-55, 2, -51, 6))));
    }

    private static double[] box(double west, double south, double east, double north) {
        double left = Mercator.x(west);
        double right = Mercator.x(east);
        double top = Mercator.y(north);
        double bottom = Mercator.y(south);
        return new double[] {left, top, right, top, right, bottom, left, bottom};
    }

    private MapScene scene(@Nullable String selected) {
        MapFixture fixture = MapFixture.empty()
                .area("france", 46, 2, PlacePrecision.TERRITORY, "FR", "MC")
                .area("town", 48, 2, PlacePrecision.TOWN, "FR-75")
                .place("cayenne", "Cayenne", 4.82, -52.361, PlacePrecision.EXACT)
                .entry("law", "response", "france")
                .entry("blow", "event", "france", "town")
                .entry("local", "event", "town")
                .entry("far", "event", "cayenne");
        MapRequest all = fixture.request(MapFixture.franceView());
        MapRequest request = new MapRequest(
                all.index(),
                all.state().withSelected(selected),
                all.matches(),
                all.viewport(),
                all.theme(),
                List.of(),
                null,
                InsetMemory.NONE);
        return new MapComposer(MapFixture.FONTS, MapLabelSource.NONE, this::shapes).compose(request);
    }

    @Test
    void nothingIsTintedUnlessAnEntryAtATerritoryIsSelected() {
        for (String selected : new String[] {null, "local", "nobody"}) {
            assertEquals(List.of(), scene(selected).tints());
        }
        assertEquals(List.of(), asked, "and no shape is read");
    }

    @Test
    void whereAnEntryWasThatNobodyKnewOfYetIsNotGivenAway() {
        MapFixture fixture = MapFixture.empty()
                .area("france", 46, 2, PlacePrecision.TERRITORY, "FR")
                .place("paris", "Paris", 48.86, 2.35, PlacePrecision.TOWN)
                .entryOn("2024-05-14", "law", "response", "france", "paris")
                .entryOn("2020", "before", "event", "paris");
        assertEquals(1, known(fixture, LocalDate.of(2024, 5, 14)).tints().size());
        MapScene early = known(fixture, LocalDate.of(2024, 5, 13));
        assertEquals(List.of(), early.tints());
        assertTrue(
                early.hubs().stream().noneMatch(hub -> hub.emphasis().selected()), "nor by the ring of what was known");
    }

    private MapScene known(MapFixture fixture, LocalDate day) {
        MapRequest all = fixture.request(MapFixture.franceView());
        ViewState state = all.state().withAsKnownOn(day).withSelected("law");
        MapRequest request = new MapRequest(
                all.index(),
                state,
                new Matcher(all.index()).matches(state),
                all.viewport(),
                all.theme(),
                List.of(),
                null,
                InsetMemory.NONE);
        return new MapComposer(MapFixture.FONTS, MapLabelSource.NONE, this::shapes).compose(request);
    }

    @Test
    void theTintIsSoftAndOfTheKindsColour() {
        TintMark law = scene("law").tints().get(0);
        assertEquals(Set.of("FR", "MC"), asked.get(0));
        assertEquals(0x1F6FB5, law.argb() & 0xFFFFFF);
        assertTrue(law.argb() >>> 24 > 20 && law.argb() >>> 24 < 80);
        TintMark blow = scene("blow").tints().get(0);
        assertEquals(0xC8431B, blow.argb() & 0xFFFFFF);
    }

    @Test
    void insetsAreTintedInsideTheirFrame() {
        MapScene scene = scene("law");
        InsetMark inset = scene.insets().get(0);
        TintMark tint = inset.tints().get(0);
        assertEquals(1, tint.rings().size(), "only Guiana lies in it");
        for (double[] ring : tint.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                assertTrue(inset.frame().grown(1e-6).contains(ring[i], ring[i + 1]));
            }
        }
    }

    @Test
    void whatOverlapsIsNotTintedTwiceAndLabelsLieAbove() {
        BufferedImage image = new BufferedImage(1000, 560, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, 1000, 560);
        new MapPainter(MapFixture.FONTS, InsetImages.NONE)
                .paint(scene("law"), new PaperSurface(graphics, MapFixture.FONTS));
        graphics.dispose();
        Viewport view = MapFixture.franceView();
        int y = (int) view.screenY(Mercator.y(44));
        int inOne = image.getRGB((int) view.screenX(Mercator.x(0)), y);
        assertNotEquals(0xFFFFFFFF, inOne);
        assertEquals(inOne, image.getRGB((int) view.screenX(Mercator.x(2.5)), y));
        assertEquals(0xFFFFFFFF, image.getRGB((int) view.screenX(Mercator.x(9)), y));
    }
}
