package org.chronocarte.io.format.story;

import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.CleanText;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.ShownDate;

/**
 * A slide of TimelineJS, whichever of its forms it stands in.
 *
 * @param where its row or pointer
 * @param headline HTML, or ""
 * @param text HTML, or ""
 * @param shownDate its own words for the date, or ""
 * @param group in which it stands, or ""
 */
record TimelineSlide(Where where, String headline, String text, String shownDate, String group, Media media) {

    /** Stands before the names of what is kept of it. */
    static final String PREFIX = "timelinejs.";

    /** Whether it says anything. */
    boolean isEmpty() {
        return Headline.of(headline, text, shownDate, media.words()).isEmpty();
    }

    /** As an entry. */
    Draft draft() {
        String title = Headline.of(headline, text, media.caption(), shownDate, media.credit(), media.url());
        Draft draft = new Draft(where, CleanText.of(headline).isBlank() ? title : Headline.bare(headline))
                .summary(text)
                .kind(group.isEmpty() ? null : CleanText.line(group));
        Headline.links(headline).forEach(draft::source);
        media.give(draft, PREFIX);
        return draft;
    }

    /** Its date, with its own words for it first. */
    void date(Draft draft, DateSpan date) {
        String note = date.note();
        if (!shownDate.isEmpty() && !ShownDate.isJust(shownDate, date.when())) {
            note = note == null || note.equals(shownDate) ? shownDate : shownDate + " (" + note + ")";
        }
        draft.when(date.when()).whenNote(note);
    }

    /** As headline and summary of the dossier. */
    void asTitle(DraftDossier dossier) {
        String heading = Headline.of(headline, text);
        dossier.title(CleanText.of(headline).isBlank() ? heading : headline);
        String told = CleanText.of(text);
        StringBuilder summary = new StringBuilder(told);
        for (String each : new String[] {shownDate, media.words()}) {
            if (!each.isBlank()) {
                summary.append(summary.length() == 0 ? "" : "\n").append(each);
            }
        }
        dossier.summary(summary.toString());
    }

    /** As an era; where its date cannot be read it stands in the report instead. */
    void asEra(DraftDossier dossier, DateSpan date) {
        String label = Headline.of(headline, text);
        if (date.when() == null || label.isEmpty()) {
            dossier.row();
            dossier.leaveOut("story-era", where, label);
            return;
        }
        dossier.era(CleanText.of(headline).isBlank() ? label : headline, date.when());
        String rest = CleanText.of(text);
        if (!rest.isEmpty() && !CleanText.of(headline).isBlank()) {
            dossier.warn("story-era-text", where, label, rest);
        }
    }
}
