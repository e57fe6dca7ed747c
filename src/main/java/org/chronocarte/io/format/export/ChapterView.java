package org.chronocarte.io.format.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * What a chapter shows of the map.
 *
 * @param centre of what is shown
 * @param degrees how much of the globe is shown, the larger of its sides
 */
record ChapterView(Position centre, double degrees) {

    private static final double METRES_PER_DEGREE = 111_320;
    /** What is shown round a single entry: a town and its surroundings. */
    private static final double AROUND_ENTRY = 1;

    private static final int FINEST_ZOOM = 18;

    /** The view that a chapter asks for, or one round the first of its entries that has a place; null for neither. */
    static @Nullable ChapterView of(Chapter chapter, Telling telling) {
        GeoBounds bounds = chapter.view().bounds();
        if (bounds != null) {
            double width = bounds.east() - bounds.west() + (bounds.west() > bounds.east() ? 360 : 0);
            double lon = bounds.west() + width / 2;
            Position centre = new Position((bounds.south() + bounds.north()) / 2, lon > 180 ? lon - 360 : lon);
            return new ChapterView(centre, Math.max(width, bounds.north() - bounds.south()));
        }
        return entries(chapter).stream()
                .map(telling.catalog()::entry)
                .flatMap(Optional::stream)
                .flatMap(each -> telling.positions(each).stream())
                .findFirst()
                .map(each -> new ChapterView(each, AROUND_ENTRY))
                .orElse(null);
    }

    /** The ids of the entries of which a chapter tells, the selected one first. */
    static List<String> entries(Chapter chapter) {
        List<String> ids = new ArrayList<>();
        if (chapter.view().selection() != null) {
            ids.add(chapter.view().selection());
        }
        ids.addAll(chapter.stress());
        return ids.stream().distinct().toList();
    }

    /** From how high one sees that much. */
    double metres() {
        return Math.max(500, degrees * METRES_PER_DEGREE);
    }

    /** The zoom of web maps at which that much fits into a few tiles. */
    int zoom() {
        double zoom = Math.log(360 / Math.max(1e-6, degrees)) / Math.log(2) + 1;
        return (int) Math.max(1, Math.min(FINEST_ZOOM, zoom));
    }
}
