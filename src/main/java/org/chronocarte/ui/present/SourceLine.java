package org.chronocarte.ui.present;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.text.Messages;

/** Who says what a chapter's entries tell, in one line: a card has room for few. */
final class SourceLine {

    private static final int MOST = 3;

    private SourceLine() {}

    /** The line; empty where the chapter points at no entry with a source. */
    static String of(Chapter chapter, EntryIndex index, Messages words) {
        String language = words.locale().getLanguage();
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(chapter.view().selection()), chapter.stress().stream())
                .flatMap(id -> index.row(id).stream().mapToObj(index::entry))
                .flatMap(entry -> Stream.concat(
                        entry.claims().stream().flatMap(claim -> claim.sources().stream()), entry.sources().stream()))
                .flatMap(id -> index.catalog().source(id).stream())
                .forEach(source -> names.add(name(source).in(language)));
        List<String> few = new ArrayList<>(names).subList(0, Math.min(MOST, names.size()));
        String listed = String.join(", ", few);
        int more = names.size() - few.size();
        return few.isEmpty()
                ? ""
                : words.get("sources", names.size(), more == 0 ? listed : words.get("sources.more", listed, more));
    }

    private static LocalText name(Source source) {
        LocalText publisher = source.publisher();
        return publisher == null ? source.title() : publisher;
    }
}
