package org.chronocarte.picture.scene;

import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Paints the crowd of the main view. While that is panned the picture rolls along by whole pixels, and only what comes
 * into view is painted: the cost is that of what is new. For one thread.
 */
final class RollingCrowd {

    /** How far a picture rolls before it is painted anew, as parts of the view: spots may be denser there, and so smaller. */
    private static final double FARTHEST = 0.5;

    private final CrowdPainter painter;
    private CrowdSheets sheets = new SheetsInTurn();
    private @Nullable Rolled last;

    /**
     * @param origin whose view's pixels the spots were set on
     * @param rolledX how far right it has been rolled since, in its pixels
     * @param rolledY how far down
     */
    private record Rolled(MapCrowd origin, CrowdPicture picture, int rolledX, int rolledY) {

        private static Rolled fresh(MapCrowd crowd, CrowdPicture picture) {
            return new Rolled(crowd, picture, 0, 0);
        }
    }

    RollingCrowd(CrowdPainter painter) {
        this.painter = painter;
    }

    /** Lets go of what was painted last, and so of its dossier. */
    void forget() {
        last = null;
        sheets = new SheetsInTurn();
    }

    /** The picture of a crowd's view, at most half a pixel off. It stays as it is until the next but one. */
    CrowdPicture picture(MapCrowd crowd, double density) {
        Rolled before = last;
        Rolled now = before != null
                        && before.picture().density() == density
                        && before.origin().isPanned(crowd)
                ? rolled(before, crowd)
                : Rolled.fresh(crowd, painter.paint(crowd, density, sheets));
        last = now;
        return now.picture();
    }

    private Rolled rolled(Rolled before, MapCrowd crowd) {
        Viewport view = crowd.viewport();
        Viewport origin = before.origin().viewport();
        double density = before.picture().density();
        double exactX = (view.screenX(origin.centerX()) - view.width() / 2) * density;
        double exactY = (view.screenY(origin.centerY()) - view.height() / 2) * density;
        int x = (int) Math.rint(exactX);
        int y = (int) Math.rint(exactY);
        int dx = x - before.rolledX();
        int dy = y - before.rolledY();
        if (Math.abs(exactX) > view.width() * density * FARTHEST
                || Math.abs(exactY) > view.height() * density * FARTHEST
                || seesAllRound(view, Math.abs(dx) / density)) {
            return Rolled.fresh(crowd, painter.paint(crowd, density, sheets));
        }
        CrowdPicture picture = dx == 0 && dy == 0
                ? before.picture()
                : painter.roll(before.picture(), crowd, dx, dy, x - exactX, y - exactY, sheets);
        return new Rolled(before.origin(), picture, x, y);
    }

    /** Whether what comes in at one edge was in view at the other: a spot has but one place in a view. */
    private static boolean seesAllRound(Viewport view, double moved) {
        return view.worldSize() < view.width() + 2 * moved;
    }
}
