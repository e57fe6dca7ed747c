package org.chronocarte.ui.map;

import java.text.NumberFormat;
import java.util.Locale;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.Viewport;

/**
 * A position on the map as precise as a pixel shows it.
 *
 * @param lat degrees, north positive
 * @param lon degrees, -180 to 180, east positive
 * @param decimals how many decimals of a degree a pixel tells apart, 0 to 6
 */
record PointedPosition(double lat, double lon, int decimals) {

    private static final int MOST_DECIMALS = 6;

    /** The position at a pixel of a view. */
    static PointedPosition at(Viewport view, double x, double y) {
        double degreesPerPixel = 360 / view.worldSize();
        int decimals = (int) Math.ceil(-Math.log10(degreesPerPixel));
        return new PointedPosition(view.lat(y), view.lon(x), Math.max(0, Math.min(MOST_DECIMALS, decimals)));
    }

    /** For readers, such as 48.85° N, 2.35° E, in their language. */
    String words(Messages words) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(Math.abs(lat)) + "° "
                + words.get(lat < 0 ? "coordinates.south" : "coordinates.north") + ", "
                + format.format(Math.abs(lon)) + "° "
                + words.get(lon < 0 ? "coordinates.west" : "coordinates.east");
    }

    /** For other programs and for spreadsheets: latitude, longitude with decimal points. */
    String plain() {
        String pattern = "%." + decimals + "f";
        return String.format(Locale.ROOT, pattern + ", " + pattern, lat, lon);
    }
}
