package org.chronocarte.ui.chapters;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.text.Messages;

/** What the panel says of a chapter, in one language. For the FX thread. */
final class ChapterRemarks {

    private final Messages words;
    private final Exploration exploration;

    ChapterRemarks(Messages words, Exploration exploration) {
        this.words = words;
        this.exploration = exploration;
    }

    private EntryIndex index() {
        return exploration.shown().index();
    }

    private String language() {
        return words.locale().getLanguage();
    }

    /** Its line in the list, numbered from 1. */
    String item(int number, Chapter chapter) {
        boolean lacks = !Tour.missing(chapter, index()).isEmpty();
        return words.get(
                lacks ? "item.lacking" : "item", number, chapter.title().in(language()));
    }

    /** What it points at and nobody will see, in sentences; empty where that is nothing. */
    String unseen(Chapter chapter) {
        List<String> gone = Tour.missing(chapter, index());
        List<String> hidden = Tour.hidden(chapter, exploration.matcher(), exploration.state()).stream()
                .map(this::title)
                .toList();
        return Stream.of(about("lacking", gone), about("hidden", hidden))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String about(String key, List<String> entries) {
        return entries.isEmpty() ? "" : words.get(key, entries.size(), String.join(", ", entries));
    }

    /** How much it stresses. */
    String stressed(Chapter chapter) {
        return words.get("stressed", chapter.stress().size());
    }

    /** What it stresses, those that are gone by their ids. */
    List<StressList.Item> stressedEntries(Chapter chapter) {
        return chapter.stress().stream().map(this::item).toList();
    }

    private StressList.Item item(String id) {
        String title = title(id);
        return new StressList.Item(id, title, words.get("stress.remove", title));
    }

    private String title(String id) {
        return index().catalog()
                .entry(id)
                .map(entry -> entry.title().in(language()))
                .orElse(id);
    }

    /** What its button would do to the selected entry; empty when none is selected. */
    String stressing(Chapter chapter) {
        String selected = exploration.state().selected();
        if (selected == null) {
            return "";
        }
        return words.get(chapter.stress().contains(selected) ? "stress.not" : "stress");
    }
}
