package org.chronocarte.picture.handout;

import org.chronocarte.model.dossier.Shape;
import org.chronocarte.picture.paint.TextStyle;

/** Something on a page. Coordinates are points, x right and y down; colours are 0xAARRGGBB. */
public sealed interface HandoutItem {

    /** The same thing elsewhere. */
    HandoutItem moved(double dx, double dy);

    /** Words on a baseline, their left end at x. */
    record Text(String text, double x, double baseline, TextStyle style, int argb) implements HandoutItem {
        @Override
        public Text moved(double dx, double dy) {
            return new Text(text, x + dx, baseline + dy, style, argb);
        }
    }

    /** A level line. */
    record Rule(double x0, double x1, double y, double thickness, int argb) implements HandoutItem {
        @Override
        public Rule moved(double dx, double dy) {
            return new Rule(x0 + dx, x1 + dx, y + dy, thickness, argb);
        }
    }

    /** The shape of a kind of entry. */
    record Glyph(Shape shape, double x, double y, double radius, int argb) implements HandoutItem {
        @Override
        public Glyph moved(double dx, double dy) {
            return new Glyph(shape, x + dx, y + dy, radius, argb);
        }
    }

    /** A rectangle that leads somewhere when clicked: a web address, or {@code #} and the name of an anchor. */
    record Link(String target, double x, double y, double width, double height) implements HandoutItem {
        @Override
        public Link moved(double dx, double dy) {
            return new Link(target, x + dx, y + dy, width, height);
        }
    }

    /** A picture of the dossier in a frame; {@code scale} is how many points its logical pixels are. */
    record Figure(Picture picture, double x, double y, double width, double height, double scale)
            implements HandoutItem {
        @Override
        public Figure moved(double dx, double dy) {
            return new Figure(picture, x + dx, y + dy, width, height, scale);
        }
    }

    /** One of the dossier's pictures, as large as it is printed. */
    record Photo(org.chronocarte.model.dossier.Picture picture, double x, double y, double width, double height)
            implements HandoutItem {
        @Override
        public Photo moved(double dx, double dy) {
            return new Photo(picture, x + dx, y + dy, width, height);
        }
    }

    /** What a figure shows. */
    enum Picture {
        MAP,
        TIMELINE
    }
}
