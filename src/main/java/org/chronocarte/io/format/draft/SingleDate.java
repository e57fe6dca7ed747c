package org.chronocarte.io.format.draft;

import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * One date on its way to EDTF.
 *
 * @param edtf its text, "" with a flaw
 * @param partial whether the words said more
 * @param flaw why it is none, or null
 */
record SingleDate(String edtf, boolean partial, @Nullable Flaw flaw) {

    static final SingleDate NONE = new SingleDate("", false, Flaw.NOT_A_DATE);

    static SingleDate of(String edtf) {
        return new SingleDate(edtf, false, null);
    }

    static SingleDate of(Flaw flaw) {
        return new SingleDate("", false, flaw);
    }

    SingleDate asPartial() {
        return new SingleDate(edtf, true, flaw);
    }

    /** Qualified by a mark of EDTF, when it is a date. */
    SingleDate with(String mark) {
        if (flaw != null || mark.isEmpty()) {
            return this;
        }
        boolean marked = edtf.endsWith("?") || edtf.endsWith("~") || edtf.endsWith("%");
        if (edtf.startsWith("[")) {
            return asPartial();
        }
        return marked
                ? new SingleDate(edtf.substring(0, edtf.length() - 1) + "%", partial, null)
                : new SingleDate(edtf + mark, partial, null);
    }

    boolean isDate() {
        return flaw == null;
    }
}
