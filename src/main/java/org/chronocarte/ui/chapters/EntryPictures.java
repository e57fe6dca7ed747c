package org.chronocarte.ui.chapters;

import java.util.List;
import java.util.Optional;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;

/** The pictures of the entry that is selected on map or timeline. For the FX thread. */
final class EntryPictures {

    private final Desk desk;
    private final Exploration exploration;
    private final PictureList list;
    private final PictureAdding adding;
    private @Nullable Entry shown;

    EntryPictures(Desk desk, Exploration exploration, PictureList list, PictureAdding adding) {
        this.desk = desk;
        this.exploration = exploration;
        this.list = list;
        this.adding = adding;
        list.onAdd(this::add);
        list.setVisible(false);
    }

    /** Shows those of the selected entry; nothing where none is selected. */
    void show(Messages words) {
        Entry entry = selected().orElse(null);
        shown = entry;
        list.setVisible(entry != null);
        if (entry != null) {
            String language = words.locale().getLanguage();
            list.head(words.get("entry.pictures", entry.title().in(language)));
            list.show(entry.pictures(), language);
        }
    }

    /** Forgets the entry: what is in the fields is not told any more. */
    void clear() {
        shown = null;
    }

    private Optional<Entry> selected() {
        String id = exploration.state().selected();
        if (id == null) {
            return Optional.empty();
        }
        EntryIndex index = exploration.shown().index();
        Dossier now = desk.now();
        // While an edit is on its way to the index, the dossier is ahead of it.
        return index.dossier() == now
                ? index.catalog().entry(id)
                : now.entries().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The same dossier with what stands in the fields. */
    Dossier edited(Dossier dossier) {
        Entry entry = shown;
        if (entry == null) {
            return dossier;
        }
        List<Picture> pictures = list.edited();
        return pictures.equals(entry.pictures()) ? dossier : dossier.withEntry(entry.withPictures(pictures));
    }

    private void add() {
        desk.leave();
        Entry asked = shown;
        if (asked == null) {
            return;
        }
        adding.ask(list.getScene().getWindow(), exploration.state().language(), picture -> {
            desk.leave();
            Entry entry = shown;
            if (entry != null && entry.id().equals(asked.id())) {
                desk.edit(
                        desk.now().withEntry(entry.withPictures(PictureList.with(entry.pictures(), picture))),
                        desk.chapter().map(each -> each.id()).orElse(null));
                list.beginLast();
            }
        });
    }
}
