package org.chronocarte.model.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Edits of a dossier's guided tour. Each gives a new dossier; what names no chapter changes nothing. */
public final class Chapters {

    private Chapters() {}

    /** Where a chapter stands, counted from 0; -1 where there is none of that id. */
    public static int indexOf(Dossier dossier, String id) {
        List<Chapter> chapters = dossier.chapters();
        for (int i = 0; i < chapters.size(); i++) {
            if (chapters.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Puts a chapter in at an index; beyond the ends, at the end nearest. */
    public static Dossier added(Dossier dossier, int at, Chapter chapter) {
        List<Chapter> chapters = new ArrayList<>(dossier.chapters());
        chapters.add(Math.max(0, Math.min(chapters.size(), at)), chapter);
        return dossier.withChapters(chapters);
    }

    /** Puts a chapter in the place of the one with its id. */
    public static Dossier replaced(Dossier dossier, Chapter chapter) {
        return dossier.withChapters(dossier.chapters().stream()
                .map(each -> each.id().equals(chapter.id()) ? chapter : each)
                .toList());
    }

    public static Dossier removed(Dossier dossier, String id) {
        return dossier.withChapters(dossier.chapters().stream()
                .filter(each -> !each.id().equals(id))
                .toList());
    }

    /** Moves a chapter to an index of the tour as it then is; beyond the ends, to the end nearest. */
    public static Dossier moved(Dossier dossier, String id, int to) {
        int from = indexOf(dossier, id);
        if (from < 0) {
            return dossier;
        }
        Chapter chapter = dossier.chapters().get(from);
        return added(removed(dossier, id), to, chapter);
    }

    /**
     * The chapter to look at when an edit was taken back or made again: the one that it touched, else the one that was
     * chosen, else the one before it.
     *
     * @param chosen id of the chapter that was chosen, or null for none
     * @return its id; empty where the tour is
     */
    public static Optional<String> touched(Dossier before, Dossier after, @Nullable String chosen) {
        List<Chapter> left = after.chapters();
        Optional<String> changed = left.stream()
                .filter(each -> !before.chapters().contains(each))
                .map(Chapter::id)
                .findFirst();
        if (changed.isPresent() || left.isEmpty()) {
            return changed;
        }
        int at = chosen == null ? 0 : indexOf(after, chosen);
        int beside = at < 0 ? indexOf(before, String.valueOf(chosen)) - 1 : at;
        return Optional.of(left.get(Math.max(0, Math.min(beside, left.size() - 1)))
                .id());
    }

    /** An id that no chapter has: the wish itself, or the wish with a number. */
    public static String freeId(Dossier dossier, String wish) {
        Set<String> taken = dossier.chapters().stream().map(Chapter::id).collect(Collectors.toSet());
        String id = wish;
        for (int number = 2; taken.contains(id); number++) {
            id = wish + "-" + number;
        }
        return id;
    }
}
