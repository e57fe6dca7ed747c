package org.chronocarte.model.dossier;

import java.util.List;

/** A dossier that asks nothing of an audience: tests put their own questions into it. */
public final class WithoutQuestions {

    private WithoutQuestions() {}

    public static Dossier of(Dossier dossier) {
        return dossier.withQuestions(List.of())
                .withChapters(dossier.chapters().stream()
                        .map(chapter -> chapter.withQuestions(List.of()))
                        .toList());
    }
}
