package org.chronocarte.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WindowIconTest {

    @Test
    void eachSizeShowsAnEventAboveAndItsAnswerBelowTheAxis() {
        List<Image> sizes = WindowIcon.sizes();
        assertEquals(
                List.of(16, 24, 32, 48, 64, 128),
                sizes.stream().map(each -> (int) each.getWidth()).toList());
        for (Image each : sizes) {
            assertEquals(
                    PixelFormat.Type.BYTE_BGRA_PRE,
                    each.getPixelReader().getPixelFormat().getType(),
                    "the toolkit shows no icon of another format");
            double unit = each.getWidth() / 24;
            assertEquals(0, pixel(each, 0, 0), "no ground in the corner");
            assertEquals(0xFFE8613A, pixel(each, 9 * unit, 7.5 * unit));
            assertEquals(0xFF4A9BE0, pixel(each, 15.3 * unit, 16.3 * unit));
        }
    }

    private static int pixel(Image image, double x, double y) {
        return image.getPixelReader().getArgb((int) x, (int) y);
    }
}
