package org.chronocarte.ui.chapters;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.StoredViews;
import org.jspecify.annotations.Nullable;

/** What the chosen chapter shows, stresses and asks, beside its words. For the FX thread. */
final class ChapterContent {

    private final Desk desk;
    private final Exploration exploration;
    private final ChapterForm form;
    private final PictureAdding adding;

    ChapterContent(Desk desk, Exploration exploration, ChapterForm form, PictureAdding adding) {
        this.desk = desk;
        this.exploration = exploration;
        this.form = form;
        this.adding = adding;
    }

    /** Does what the form asks for. */
    void listen() {
        form.on(this::takeView, this::toggleStress, this::unstress, this::stepwise);
        form.pictures().onAdd(this::addPicture);
        form.questions().on(this::ask, this::propose);
    }

    private void takeView() {
        desk.leave();
        desk.chapter().ifPresent(each -> desk.replace(each.withView(StoredViews.of(exploration.state()))));
    }

    private void toggleStress() {
        desk.leave();
        String selected = exploration.state().selected();
        if (selected == null) {
            return;
        }
        desk.chapter().ifPresent(each -> {
            List<String> stress = new ArrayList<>(each.stress());
            if (!stress.remove(selected)) {
                stress.add(selected);
            }
            desk.replace(each.withStress(stress));
        });
    }

    private void unstress(String id) {
        desk.leave();
        desk.chapter()
                .ifPresent(each -> desk.replace(each.withStress(each.stress().stream()
                        .filter(other -> !other.equals(id))
                        .toList())));
    }

    private void addPicture() {
        desk.leave();
        desk.chapter()
                .ifPresent(asked -> adding.ask(
                        form.getScene().getWindow(), exploration.state().language(), picture -> {
                            desk.leave();
                            desk.chapter()
                                    .filter(each -> each.id().equals(asked.id()))
                                    .ifPresent(each -> {
                                        desk.replace(each.withPictures(PictureList.with(each.pictures(), picture)));
                                        form.pictures().beginLast();
                                    });
                        }));
    }

    private void stepwise(@Nullable Boolean steps) {
        desk.leave();
        desk.chapter().ifPresent(each -> desk.replace(each.withStepwise(steps)));
    }

    private void ask(List<Question> questions) {
        desk.leave();
        desk.chapter().ifPresent(each -> desk.replace(each.withQuestions(questions)));
    }

    /** Adds questions about what the chapter stresses, or about all the dossier where it stresses nothing. */
    private void propose() {
        desk.leave();
        desk.chapter()
                .ifPresent(each -> Proposals.beside(
                                each.questions(),
                                each.stress(),
                                exploration.shown().index())
                        .ifPresentOrElse(this::ask, () -> form.questions().noneCanBeMade()));
    }
}
