package org.chronocarte.picture.paint;

/** The faces that screen and paper share; each is a file of the project, so that both measure alike. */
public enum Typeface {
    SANS("Inter-Regular.ttf"),
    SANS_MEDIUM("Inter-Medium.ttf"),
    SANS_SEMIBOLD("Inter-SemiBold.ttf"),
    SANS_BOLD("Inter-Bold.ttf"),
    SANS_ITALIC("Inter-Italic.ttf"),
    SERIF_SEMIBOLD("SourceSerif4-Semibold.ttf"),
    SERIF_BOLD("SourceSerif4-Bold.ttf"),
    SERIF_ITALIC("SourceSerif4-It.ttf");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** The class-path address of the TrueType file. */
    public String resource() {
        return "/assets/fonts/" + file;
    }
}
