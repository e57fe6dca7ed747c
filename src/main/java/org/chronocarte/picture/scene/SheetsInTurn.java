package org.chronocarte.picture.scene;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Two sheets in turn, as long as the same size is wanted: a picture is painted from the one before it, which may still
 * be on its way to the screen. A new one for each frame would be megabytes of garbage, sixty times a second. For one
 * thread.
 */
final class SheetsInTurn implements CrowdSheets {

    private BufferedImage last = NEW.blank(1, 1);
    private BufferedImage lastButOne = NEW.blank(1, 1);

    @Override
    public BufferedImage blank(int width, int height) {
        BufferedImage sheet = lastButOne;
        if (sheet.getWidth() == width && sheet.getHeight() == height) {
            Arrays.fill(CrowdPicture.pixels(sheet), 0);
        } else {
            sheet = NEW.blank(width, height);
        }
        lastButOne = last;
        last = sheet;
        return sheet;
    }
}
