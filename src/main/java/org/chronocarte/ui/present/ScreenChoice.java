package org.chronocarte.ui.present;

import java.util.List;
import javafx.geometry.Rectangle2D;

/** Which display the audience looks at. Rectangles are the displays' bounds on the desktop, in logical pixels. */
final class ScreenChoice {

    private ScreenChoice() {}

    /**
     * The display that it looks at already, unless that is gone or the speaker's; else the first display that does not
     * show the speaker's window; with one display, that one.
     *
     * @param screens all displays, the first one the desktop's own; not empty
     * @param speaker where the speaker's window is
     * @param before which display it was, or an empty rectangle for none
     */
    static Rectangle2D audience(List<Rectangle2D> screens, Rectangle2D speaker, Rectangle2D before) {
        Rectangle2D own = speakers(screens, speaker);
        if (screens.contains(before) && !before.equals(own)) {
            return before;
        }
        return screens.stream().filter(each -> !each.equals(own)).findFirst().orElse(own);
    }

    /** The display that shows most of the speaker's window. */
    static Rectangle2D speakers(List<Rectangle2D> screens, Rectangle2D speaker) {
        Rectangle2D best = screens.get(0);
        for (Rectangle2D each : screens) {
            if (shared(each, speaker) > shared(best, speaker)) {
                best = each;
            }
        }
        return best;
    }

    private static double shared(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
