package org.chronocarte.ui.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.quiz.QuestionMaker;

/** Questions that can be made beside those that are there. */
final class Proposals {

    private Proposals() {}

    /**
     * Some questions and new ones after them; empty when none can be made that is not there yet.
     *
     * @param about ids of the entries to ask about; none for any
     */
    static Optional<List<Question>> beside(List<Question> before, List<String> about, EntryIndex index) {
        QuestionMaker maker = new QuestionMaker(index);
        int seed = before.size();
        List<Question> all = new ArrayList<>(before);
        for (Question made : about.isEmpty() ? maker.propose(seed) : maker.propose(about, seed)) {
            if (!all.contains(made)) {
                all.add(made);
            }
        }
        return all.size() == before.size() ? Optional.empty() : Optional.of(all);
    }
}
