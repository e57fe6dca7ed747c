package org.chronocarte.model.time;

/** What EDTF level 1 says of a whole date. */
enum Qualifier {
    NONE(""),
    /** Its source is doubtful. */
    UNCERTAIN("?"),
    /** It lies near. */
    APPROXIMATE("~"),
    BOTH("%");

    private final String mark;

    Qualifier(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }
}
