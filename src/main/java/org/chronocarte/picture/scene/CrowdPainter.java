package org.chronocarte.picture.scene;

import java.awt.Rectangle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Draws a crowd by blending small ready-made pictures into one: a kind is drawn once at a pixel, however many entries
 * lie there. The more spots there are, the smaller they get. Not thread-safe.
 */
final class CrowdPainter {

    private static final double LARGEST = 3.2;
    private static final double SMALLEST = 1.3;
    private static final double FADED = 0.35;
    private static final double STEPS = 10;

    private final SpotSprites sprites = new SpotSprites();
    private final SpotPixels spots = new SpotPixels();

    /** The picture of a crowd's whole view. */
    CrowdPicture paint(MapCrowd crowd, double density, CrowdSheets sheets) {
        CrowdPicture blank = CrowdPicture.empty(crowd, density, 0, sheets);
        // So far round the view as the largest spot reaches into it.
        int round = reach(LARGEST * crowd.theme().scale() * density);
        Rectangle part = blank.whole();
        part.grow(round, round);
        spots.gather(crowd, density, 0, 0, part);
        double radius = radius(spots.size()) * crowd.theme().scale() * density;
        blend(crowd, radius, blank, blank.whole());
        return new CrowdPicture(blank.image(), density, radius);
    }

    /**
     * The picture of the same crowd after its view was panned: what was painted is moved, and only what came into view
     * is painted.
     *
     * @param dx how far what was painted moves to the right, in pixels of the picture
     * @param dy how far it moves down
     * @param offX how much farther right than in the crowd's view the picture shows each spot, in its pixels: half a
     *     pixel at most
     * @param offY how much farther down
     * @param sheets another one than that of the picture before
     */
    CrowdPicture roll(
            CrowdPicture before, MapCrowd crowd, int dx, int dy, double offX, double offY, CrowdSheets sheets) {
        CrowdPicture rolled = CrowdPicture.empty(crowd, before.density(), before.radius(), sheets);
        Rectangle whole = rolled.whole();
        Rectangle moved = new Rectangle(whole);
        moved.translate(dx, dy);
        Rectangle kept = moved.intersection(whole);
        if (!kept.isEmpty()) {
            copy(before, rolled, dx, dy, kept);
        }
        for (Rectangle fresh : besides(kept, whole)) {
            Rectangle part = new Rectangle(fresh);
            part.grow(reach(before.radius()), reach(before.radius()));
            spots.gather(crowd, before.density(), offX, offY, part);
            blend(crowd, before.radius(), rolled, fresh);
        }
        return rolled;
    }

    private static void copy(CrowdPicture from, CrowdPicture to, int dx, int dy, Rectangle kept) {
        int width = to.image().getWidth();
        for (int y = kept.y; y < kept.y + kept.height; y++) {
            System.arraycopy(
                    from.pixels(), (y - dy) * width + kept.x - dx, to.pixels(), y * width + kept.x, kept.width);
        }
    }

    /** What is left of the whole beside a part that reaches into one of its corners. */
    private static List<Rectangle> besides(Rectangle part, Rectangle whole) {
        if (part.isEmpty()) {
            return List.of(whole);
        }
        Rectangle band = new Rectangle(0, part.y == 0 ? part.height : 0, whole.width, whole.height - part.height);
        Rectangle beside = new Rectangle(part.x == 0 ? part.width : 0, part.y, whole.width - part.width, part.height);
        return Stream.of(band, beside).filter(each -> !each.isEmpty()).toList();
    }

    /** All halos lie under all spots: where these are close, the halos of the last would blank the others. */
    private void blend(MapCrowd crowd, double radius, CrowdPicture picture, Rectangle clip) {
        if (SpotSprites.isHaloed(radius)) {
            int halo = crowd.theme().halo();
            blend(bySlot(crowd, kind -> sprites.halo(shape(kind), halo, radius)), picture, clip);
        }
        blend(bySlot(crowd, kind -> sprites.of(shape(kind), color(kind, crowd), radius)), picture, clip);
    }

    private void blend(SpotSprites.Sprite[] bySlot, CrowdPicture picture, Rectangle clip) {
        spots.blend(bySlot, picture.pixels(), picture.image().getWidth(), clip);
    }

    /** What stands for the kinds in each slot of {@link SpotPixels}; the first is that of entries of no known kind. */
    private static SpotSprites.Sprite[] bySlot(MapCrowd crowd, Function<@Nullable Kind, SpotSprites.Sprite> sprite) {
        List<Kind> kinds = crowd.index().dossier().kinds();
        SpotSprites.Sprite[] bySlot = new SpotSprites.Sprite[Integer.SIZE];
        for (int slot = 0; slot < bySlot.length; slot++) {
            bySlot[slot] = sprite.apply(slot > 0 && slot <= kinds.size() ? kinds.get(slot - 1) : null);
        }
        return bySlot;
    }

    private static Shape shape(@Nullable Kind kind) {
        return kind == null ? Shape.CIRCLE : kind.shape();
    }

    private static int color(@Nullable Kind kind, MapCrowd crowd) {
        int argb = kind == null ? crowd.theme().inkSoft() : crowd.theme().color(kind);
        return Theme.faded(argb, crowd.isFaded() ? FADED : 1);
    }

    private static int reach(double radius) {
        return SpotSprites.side(radius) / 2;
    }

    /** In steps, so that few sprites need be made. */
    private static double radius(int spots) {
        double wanted = 6 - 0.85 * Math.log10(Math.max(1, spots));
        return Math.rint(Math.max(SMALLEST, Math.min(LARGEST, wanted)) * STEPS) / STEPS;
    }
}
