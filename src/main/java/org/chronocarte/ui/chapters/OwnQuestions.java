package org.chronocarte.ui.chapters;

import java.util.List;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.text.Messages;

/** The questions of the dossier that belong to no chapter. For the FX thread. */
final class OwnQuestions {

    private final Desk desk;
    private final Exploration exploration;
    private final QuestionList list;

    OwnQuestions(Desk desk, Exploration exploration, QuestionList list) {
        this.desk = desk;
        this.exploration = exploration;
        this.list = list;
        list.on(this::ask, this::propose);
    }

    void show(Messages words) {
        list.show(
                desk.now().questions(),
                exploration.shown().index(),
                exploration.state().selected(),
                words);
    }

    private void ask(List<Question> questions) {
        desk.leave();
        desk.edit(
                desk.now().withQuestions(questions),
                desk.chapter().map(each -> each.id()).orElse(null));
    }

    /** Adds questions about anything that the dossier tells. */
    private void propose() {
        desk.leave();
        Proposals.beside(desk.now().questions(), List.of(), exploration.shown().index())
                .ifPresentOrElse(this::ask, list::noneCanBeMade);
    }
}
