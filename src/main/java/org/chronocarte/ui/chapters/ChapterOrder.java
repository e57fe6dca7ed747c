package org.chronocarte.ui.chapters;

import java.util.List;
import java.util.Map;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Chapters;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.StoredViews;

/** Which chapters there are and in what order: made, copied, moved, removed. For the FX thread. */
final class ChapterOrder {

    private final Desk desk;
    private final Exploration exploration;

    ChapterOrder(Desk desk, Exploration exploration) {
        this.desk = desk;
        this.exploration = exploration;
    }

    private int at(Chapter chapter) {
        return Chapters.indexOf(desk.now(), chapter.id());
    }

    /** Makes a chapter of the present view, after the one that is chosen. */
    void add(String title) {
        desk.leave();
        String language = exploration.state().language();
        String selected = exploration.state().selected();
        String id = Chapters.freeId(desk.now(), "chapter");
        Chapter made = Chapter.of(id, new LocalText(Map.of(language, title)), new LocalText(Map.of(language, "")))
                .withStress(selected == null ? List.of() : List.of(selected))
                .withView(StoredViews.of(exploration.state()));
        int end = desk.now().chapters().size();
        int where = desk.chapter().map(chosen -> at(chosen) + 1).orElse(end);
        desk.edit(Chapters.added(desk.now(), where, made), id);
    }

    void duplicate() {
        desk.leave();
        desk.chapter().ifPresent(each -> {
            String id = Chapters.freeId(desk.now(), each.id());
            desk.edit(Chapters.added(desk.now(), at(each) + 1, each.withId(id)), id);
        });
    }

    /** Removes the chosen chapter; the one that comes to its place is chosen. */
    void delete() {
        desk.chapter().ifPresent(each -> {
            int at = at(each);
            Dossier next = Chapters.removed(desk.now(), each.id());
            int left = next.chapters().size();
            desk.edit(
                    next,
                    left == 0
                            ? null
                            : next.chapters().get(Math.min(at, left - 1)).id());
        });
    }

    void moveBy(int by) {
        desk.chapter().ifPresent(each -> moveTo(each.id(), at(each) + by));
    }

    /** @param to where it stands then, from 0; beyond the ends nothing is moved */
    void moveTo(String id, int to) {
        desk.leave();
        if (to >= 0 && to < desk.now().chapters().size()) {
            desk.edit(Chapters.moved(desk.now(), id, to), id);
        }
    }
}
