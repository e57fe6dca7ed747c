package org.chronocarte.model.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the guided tour: a stored view with words.
 *
 * @param id unique among the dossier's chapters
 * @param title its headline
 * @param text CommonMark for the audience
 * @param question to put to the audience, or null
 * @param notes for the speaker only, or null
 * @param minutes planned duration, or null
 * @param stress ids of the entries to stress
 * @param pictures what there is to see beside its words, in order
 * @param stepwise whether its text and then its stressed entries come one by one; null for whatever the speaker has set
 * @param questions tasks for the audience, in their order
 * @param view what to show
 * @param extras unknown fields
 */
public record Chapter(
        String id,
        LocalText title,
        LocalText text,
        @Nullable LocalText question,
        @Nullable LocalText notes,
        @Nullable Double minutes,
        List<String> stress,
        List<Picture> pictures,
        @Nullable Boolean stepwise,
        List<Question> questions,
        StoredView view,
        Extras extras) {

    public Chapter {
        stress = List.copyOf(stress);
        pictures = List.copyOf(pictures);
        questions = List.copyOf(questions);
    }

    /** A chapter with nothing but words. */
    public static Chapter of(String id, LocalText title, LocalText text) {
        return new Chapter(
                id,
                title,
                text,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                StoredView.EVERYTHING,
                Extras.NONE);
    }

    /** The same chapter under another id. */
    public Chapter withId(String other) {
        return new Chapter(
                other, title, text, question, notes, minutes, stress, pictures, stepwise, questions, view, extras);
    }

    /** The same chapter with other words for the audience and the speaker. */
    public Chapter withWords(
            LocalText headline,
            LocalText words,
            @Nullable LocalText asked,
            @Nullable LocalText noted,
            @Nullable Double planned) {
        return new Chapter(
                id, headline, words, asked, noted, planned, stress, pictures, stepwise, questions, view, extras);
    }

    public Chapter withStress(List<String> entryIds) {
        return new Chapter(
                id, title, text, question, notes, minutes, entryIds, pictures, stepwise, questions, view, extras);
    }

    public Chapter withPictures(List<Picture> shown) {
        return new Chapter(id, title, text, question, notes, minutes, stress, shown, stepwise, questions, view, extras);
    }

    public Chapter withStepwise(@Nullable Boolean steps) {
        return new Chapter(id, title, text, question, notes, minutes, stress, pictures, steps, questions, view, extras);
    }

    public Chapter withQuestions(List<Question> tasks) {
        return new Chapter(id, title, text, question, notes, minutes, stress, pictures, stepwise, tasks, view, extras);
    }

    public Chapter withView(StoredView shown) {
        return new Chapter(
                id, title, text, question, notes, minutes, stress, pictures, stepwise, questions, shown, extras);
    }
}
