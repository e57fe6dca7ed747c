package org.chronocarte.ui.present.tools;

/** The pen's colours. Each stands out on the projector theme's paper by 7:1 at least. */
public enum Ink {
    YELLOW(0xFFFFD54A),
    RED(0xFFFF8A80),
    BLUE(0xFF6BC7FF),
    WHITE(0xFFFFFFFF);

    private final int argb;

    Ink(int argb) {
        this.argb = argb;
    }

    /** 0xAARRGGBB. */
    public int argb() {
        return argb;
    }

    /** The next colour; after the last, the first. */
    public Ink next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
