package org.chronocarte.picture.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.Theme;

/**
 * Draws how densely entries lie, and what the colours mean. The ramp is viridis (by S. van der Walt and N. Smith, CC0),
 * which colour-blind eyes and grey paper tell apart as well: many entries are dark on light ground, and light on dark.
 */
final class DensityPainter {

    private static final int[] VIRIDIS = {0xFDE725, 0xA0DA39, 0x4AC16D, 0x1FA187, 0x277F8E, 0x365C8D, 0x46327E, 0x440154
    };
    private static final int STEPS = 256;

    /** Up to here on the ramp, colour comes in by and by. */
    private static final double CLEAR = 0.12;

    private static final double OPACITY = 0.86;

    private final int[] ramp = new int[STEPS];

    DensityPainter(Theme theme) {
        for (int step = 0; step < STEPS; step++) {
            double place = step / (STEPS - 1.0);
            int rgb = color(theme.dark() ? 1 - place : place);
            ramp[step] = Theme.faded(0xFF000000 | rgb, OPACITY * Math.min(1, place / CLEAR));
        }
    }

    private static int color(double place) {
        double at = place * (VIRIDIS.length - 1);
        int from = (int) Math.min(VIRIDIS.length - 2.0, Math.floor(at));
        double share = at - from;
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int low = VIRIDIS[from] >> shift & 0xFF;
            int high = VIRIDIS[from + 1] >> shift & 0xFF;
            mixed |= (int) Math.round(low + (high - low) * share) << shift;
        }
        return mixed;
    }

    void paint(MapDensity density, Surface surface) {
        BufferedImage image = new BufferedImage(density.columns(), density.rows(), BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            double place = MapDensity.place(density.values()[i], density.most());
            pixels[i] = premultiplied(ramp[(int) (place * (STEPS - 1))]);
        }
        surface.passingImage(image, 0, 0, density.columns() * density.cell(), density.rows() * density.cell());
    }

    private static int premultiplied(int argb) {
        int alpha = argb >>> 24;
        int red = (argb >> 16 & 0xFF) * alpha / 255;
        int green = (argb >> 8 & 0xFF) * alpha / 255;
        int blue = (argb & 0xFF) * alpha / 255;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    void legend(MapLegend legend, Surface surface, Theme theme) {
        MapBox box = legend.box();
        surface.fill(Theme.faded(theme.paper(), 0.9));
        surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 5);
        MapBox bar = legend.ramp();
        double step = bar.width() / STEPS;
        for (int i = 0; i < STEPS; i++) {
            surface.fill(ramp[i]);
            surface.fillRect(bar.x() + i * step, bar.y(), step + 0.5, bar.height());
        }
        surface.text(legend.title(), bar.x(), bar.y() - legend.style().size() * 0.5, legend.style(), theme.inkSoft());
        for (MapLegend.Tick tick : legend.ticks()) {
            surface.text(tick.text(), tick.x() - tick.width() / 2, tick.baseline(), legend.style(), theme.inkSoft());
        }
    }
}
