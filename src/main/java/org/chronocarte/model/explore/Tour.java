package org.chronocarte.model.explore;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.Chapter;

/**
 * The guided tour, and where one is in it. Immutable: a step gives another tour.
 *
 * @param chapters those that can be shown, in order; may be empty
 * @param at index of the current chapter; 0 when there is none
 */
public record Tour(List<Chapter> chapters, int at) {

    private static final double SETTLING = 8;
    private static final double SECONDS_A_WORD = 0.4;

    public Tour {
        chapters = List.copyOf(chapters);
        if (at < 0 || at >= Math.max(1, chapters.size())) {
            throw new IllegalArgumentException("no chapter " + at + " of " + chapters.size());
        }
    }

    /** The tour of a dossier from its beginning. A chapter all of whose entries are gone is left out. */
    public static Tour of(EntryIndex index) {
        return new Tour(
                index.dossier().chapters().stream()
                        .filter(chapter -> isShowable(chapter, index))
                        .toList(),
                0);
    }

    private static boolean isShowable(Chapter chapter, EntryIndex index) {
        List<String> told = pointedAt(chapter).toList();
        return told.isEmpty() || !missing(chapter, index).containsAll(told);
    }

    private static Stream<String> pointedAt(Chapter chapter) {
        return Stream.concat(
                        chapter.stress().stream(),
                        Stream.ofNullable(chapter.view().selection()))
                .distinct();
    }

    /** Ids of the entries that a chapter points at and that the dossier does not have. */
    public static List<String> missing(Chapter chapter, EntryIndex index) {
        return pointedAt(chapter).filter(id -> index.row(id).isEmpty()).toList();
    }

    /**
     * Ids of the entries that a chapter stresses and that its own view leaves out: by its filter, its time, or the day
     * whose knowledge it shows. Nobody would see them stressed.
     *
     * @param matcher of the dossier
     * @param state how it is looked at; its time does not count where the chapter has none of its own
     */
    public static List<String> hidden(Chapter chapter, Matcher matcher, ViewState state) {
        if (chapter.stress().isEmpty()) {
            return List.of();
        }
        EntryIndex index = matcher.index();
        Matches matches = matcher.matches(Views.applied(chapter.view(), state, index));
        BitSet shown = chapter.view().window() == null ? matches.onTimeline() : matches.inWindow();
        return chapter.stress().stream()
                .filter(id ->
                        index.row(id).isPresent() && !shown.get(index.row(id).getAsInt()))
                .toList();
    }

    /** The current chapter; empty when there is none to show. */
    public Optional<Chapter> current() {
        return chapters.isEmpty() ? Optional.empty() : Optional.of(chapters.get(at));
    }

    /** The chapter after the current one; empty at the last. */
    public Optional<Chapter> upcoming() {
        return isLast() ? Optional.empty() : Optional.of(chapters.get(at + 1));
    }

    public boolean isLast() {
        return at >= chapters.size() - 1;
    }

    /** One chapter on; at the last, the same. */
    public Tour next() {
        return isLast() ? this : new Tour(chapters, at + 1);
    }

    /** One chapter back; at the first, the same. */
    public Tour previous() {
        return at == 0 ? this : new Tour(chapters, at - 1);
    }

    public Tour first() {
        return new Tour(chapters, 0);
    }

    public Tour last() {
        return new Tour(chapters, Math.max(0, chapters.size() - 1));
    }

    /** To a chapter counted from 0; where there is none of that number, nowhere. */
    public Tour jump(int number) {
        return number < 0 || number >= chapters.size() ? this : new Tour(chapters, number);
    }

    /** To the chapter of an id; where there is none, nowhere. */
    public Tour jump(String id) {
        for (int i = 0; i < chapters.size(); i++) {
            if (chapters.get(i).id().equals(id)) {
                return jump(i);
            }
        }
        return this;
    }

    /** The tour of an edited dossier, at the same chapter; where that is gone, at the one that has come in its place. */
    public Tour edited(EntryIndex index) {
        Tour edited = of(index);
        Tour there = edited.jump(Math.min(at, edited.chapters.size() - 1));
        return there.jump(current().map(Chapter::id).orElse(""));
    }

    /** What the current chapter asks to see, its entries stressed; the state itself when there is no chapter. */
    public ViewState view(ViewState state, EntryIndex index) {
        return current()
                .map(chapter -> Views.applied(chapter.view(), state, index)
                        .withStressed(chapter.stress().stream()
                                .filter(id -> index.row(id).isPresent())
                                .collect(Collectors.toSet())))
                .orElse(state.withStressed(Set.of()));
    }

    /** Minutes planned for the chapters up to the end of the current one. */
    public double plannedSoFar() {
        return chapters.stream().limit(at + 1L).mapToDouble(Tour::minutes).sum();
    }

    /** Minutes planned for all of it. */
    public double planned() {
        return chapters.stream().mapToDouble(Tour::minutes).sum();
    }

    private static double minutes(Chapter chapter) {
        Double minutes = chapter.minutes();
        return minutes == null ? 0 : minutes;
    }

    /** How long a text stays when nobody is there to press a key: seconds to look, and to read it unhurriedly. */
    public static double readingSeconds(String text) {
        String words = text.strip();
        return SETTLING + (words.isEmpty() ? 0 : words.split("\\s+").length * SECONDS_A_WORD);
    }
}
