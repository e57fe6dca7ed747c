package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.picture.geo.AreaShape;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/** Tints the territories of the selected entry with the colour of its kind. */
final class TintLayer {

    private static final double OPACITY = 0.16;
    private static final double OPACITY_ON_DARK = 0.24;

    private final TerritorySource source;
    private final Set<String> codes;
    private final int argb;

    TintLayer(TerritorySource source, EntryIndex index, ViewState state, Theme theme) {
        this.source = source;
        Optional<Entry> selected = selected(index, state.selected());
        this.codes = selected.map(entry -> codes(entry, index)).orElse(Set.of());
        this.argb = Theme.faded(
                selected.flatMap(entry -> index.catalog().kind(entry.kind()))
                        .map(theme::color)
                        .orElse(theme.inkSoft()),
                theme.dark() ? OPACITY_ON_DARK : OPACITY);
    }

    private static Optional<Entry> selected(EntryIndex index, @Nullable String id) {
        return id == null ? Optional.empty() : index.catalog().entry(id);
    }

    private static Set<String> codes(Entry entry, EntryIndex index) {
        return entry.places().stream()
                .flatMap(id -> index.catalog().place(id).stream())
                .filter(place -> place.precision() == PlacePrecision.TERRITORY)
                .flatMap(place -> place.areas().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The tints of a view.
     *
     * @param offset where its left top corner lies
     * @param box beyond which nothing is tinted
     */
    List<TintMark> in(Viewport view, MapPoint offset, MapBox box) {
        if (codes.isEmpty()) {
            return List.of();
        }
        RingClip clip = new RingClip(box);
        List<double[]> rings = new ArrayList<>();
        for (AreaShape shape : source.shapes(view, codes)) {
            for (double[] ring : shape.rings()) {
                double[] clipped = clip.clip(onScreen(ring, shape.turn(), view, offset));
                if (clipped.length >= 6) {
                    rings.add(clipped);
                }
            }
        }
        return rings.isEmpty() ? List.of() : List.of(new TintMark(argb, rings));
    }

    private static double[] onScreen(double[] ring, int turn, Viewport view, MapPoint offset) {
        double world = view.worldSize();
        double left = offset.x() + view.unwrappedScreenX(turn);
        double top = offset.y() + view.screenY(0);
        double[] pixels = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            pixels[i] = left + ring[i] * world;
            pixels[i + 1] = top + ring[i + 1] * world;
        }
        return pixels;
    }
}
