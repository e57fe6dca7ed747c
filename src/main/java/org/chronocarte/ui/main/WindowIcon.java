package org.chronocarte.ui.main;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** The application's mark as a desktop shows it: in a window's frame, and among the programs that run. */
public final class WindowIcon {

    private static final Color GROUND = new Color(0x1F2430);
    private static final Color AXIS = new Color(0xB9B6AD);
    private static final Color EVENT = new Color(0xE8613A);
    private static final Color ANSWER = new Color(0x4A9BE0);

    private WindowIcon() {}

    /** The mark in the sizes that desktops ask for, from 16 to 128 pixels. */
    public static List<Image> sizes() {
        return IntStream.of(16, 24, 32, 48, 64, 128)
                .<Image>mapToObj(size -> copied(drawn(size)))
                .toList();
    }

    /** Copied pixel by pixel: the toolkit takes no picture in a buffer that is shared with it for an icon. */
    private static WritableImage copied(BufferedImage drawn) {
        int size = drawn.getWidth();
        int[] pixels = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
        WritableImage image = new WritableImage(size, size);
        image.getPixelWriter().setPixels(0, 0, size, size, PixelFormat.getIntArgbPreInstance(), pixels, 0, size);
        return image;
    }

    private static BufferedImage drawn(int size) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D to = picture.createGraphics();
        to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        to.scale(size / LogoGrid.SIDE, size / LogoGrid.SIDE);
        to.setColor(GROUND);
        to.fill(new Ellipse2D.Double(0, 0, LogoGrid.SIDE, LogoGrid.SIDE));
        to.setColor(AXIS);
        to.setStroke(new BasicStroke(1.2f));
        to.draw(new Line2D.Double(
                LogoGrid.AXIS_MARGIN, LogoGrid.MIDDLE, LogoGrid.SIDE - LogoGrid.AXIS_MARGIN, LogoGrid.MIDDLE));
        to.setColor(EVENT);
        to.fill(new Ellipse2D.Double(
                LogoGrid.EVENT_X - LogoGrid.EVENT_RADIUS,
                LogoGrid.EVENT_Y - LogoGrid.EVENT_RADIUS,
                2 * LogoGrid.EVENT_RADIUS,
                2 * LogoGrid.EVENT_RADIUS));
        to.setColor(ANSWER);
        to.fill(new Rectangle2D.Double(
                LogoGrid.ANSWER_LEFT, LogoGrid.ANSWER_TOP, LogoGrid.ANSWER_SIDE, LogoGrid.ANSWER_SIDE));
        to.dispose();
        return picture;
    }
}
