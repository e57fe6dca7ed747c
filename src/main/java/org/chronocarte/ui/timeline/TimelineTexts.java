package org.chronocarte.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Knowledge;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenWords;
import org.chronocarte.picture.scene.ArcMark;
import org.chronocarte.picture.scene.TimelineHit;
import org.chronocarte.ui.kit.HoverCard.Said;
import org.jspecify.annotations.Nullable;

/** What the timeline says, in one language. */
final class TimelineTexts {

    private static final int LISTED = 5;

    private final String language;
    private final Messages words;
    private final WhenWords dates;

    TimelineTexts(String language) {
        this.language = language;
        Locale locale = Locale.forLanguageTag(language);
        this.words = new Messages(ResourceBundle.getBundle("org.chronocarte.ui.timeline.timeline", locale));
        this.dates = new WhenWords(locale);
    }

    String language() {
        return language;
    }

    Messages messages() {
        return words;
    }

    String window(TimeWindow window) {
        return dates.window(window);
    }

    String mode(Player.Mode mode) {
        return words.get("mode." + mode.name().toLowerCase(Locale.ROOT));
    }

    /** How many entries are in the window. */
    String inside(Exploration.Shown shown) {
        return words.get(
                "counts",
                shown.matches().inWindow().cardinality(),
                shown.index().size());
    }

    /** Of how many of them one cannot be sure, and how many have no date at all; empty for none. */
    String uncertain(Exploration.Shown shown) {
        BitSet all = shown.matches().uncertain();
        int uncertain = all.get(0, shown.index().dated()).cardinality();
        int undated = all.cardinality() - uncertain;
        return (uncertain == 0 ? "" : words.get("counts.uncertain", uncertain))
                + (undated == 0 ? "" : words.get("counts.undated", undated));
    }

    /** Why nothing can stand on the timeline, whatever is asked for; empty where something can. */
    String hint(Exploration.Shown shown) {
        boolean undated = shown.index().size() > 0 && shown.index().dated() == 0;
        return undated ? words.get("hint.undated") : "";
    }

    /** How many entries were not known yet on the day that is asked for; empty for none. */
    String later(Exploration.Shown shown) {
        int later = shown.matches().notYetKnown().cardinality();
        return later == 0 ? "" : words.get("counts.later", later);
    }

    /** The timeline in a sentence, for those who do not see it. */
    String describe(Exploration.Shown shown) {
        return words.get("describes", window(shown.state().asked()), inside(shown) + later(shown) + uncertain(shown));
    }

    String overview(Exploration.Shown shown) {
        return words.get("overview.describes", window(shown.state().window()));
    }

    /** What a card says of what lies under the pointer; empty where there is nothing to say. */
    Optional<Said> of(TimelineHit hit, Exploration.Shown shown) {
        EntryIndex index = shown.index();
        if (hit instanceof TimelineHit.Entries entries) {
            return Optional.of(
                    entries.rows().size() == 1
                            ? one(index.entry(entries.rows().get(0)), index)
                            : several(entries.rows(), index));
        }
        if (hit instanceof TimelineHit.Relation relation) {
            return Optional.of(relation(relation.arc(), index));
        }
        if (hit instanceof TimelineHit.Crowd crowd) {
            return Optional.of(new Said(
                    words.get("crowd", crowd.column().count()),
                    List.of(window(crowd.column().time()), words.get("crowd.open"))));
        }
        if (hit instanceof TimelineHit.Era era) {
            return index.dossier().eras().stream()
                    .filter(each -> each.id().equals(era.mark().id()))
                    .findFirst()
                    .map(each -> era(each, shown.state().asKnownOn()));
        }
        return Optional.empty();
    }

    /** On a day on which it was going on, nobody knew when it would end. */
    private Said era(Era era, @Nullable LocalDate day) {
        boolean goesOn = day != null && Knowledge.endOf(day) < era.when().earliestEnd();
        When known = goesOn ? era.when().goingOn() : era.when();
        return new Said(era.label().in(language), List.of(dates.label(known)));
    }

    private Said one(Entry entry, EntryIndex index) {
        List<String> lines = new ArrayList<>();
        When when = entry.when();
        String kind = index.catalog()
                .kind(entry.kind())
                .map(Kind::label)
                .map(label -> label.in(language))
                .orElse(entry.kind());
        lines.add(when == null ? kind : words.get("entry", kind, dates.label(when)));
        entry.places().stream()
                .findFirst()
                .flatMap(index.catalog()::place)
                .ifPresent(place -> lines.add(place.label().in(language)));
        return new Said(entry.title().in(language), lines);
    }

    private Said several(List<Integer> rows, EntryIndex index) {
        List<String> lines = new ArrayList<>();
        for (int row : rows.subList(0, Math.min(LISTED, rows.size()))) {
            lines.add(words.get("listed", index.entry(row).title().in(language)));
        }
        if (rows.size() > LISTED) {
            lines.add(words.get("listed.more", rows.size() - LISTED));
        }
        lines.add(words.get("several.open"));
        return new Said(words.get("several", rows.size()), lines);
    }

    private Said relation(ArcMark arc, EntryIndex index) {
        Entry answered = index.entry(arc.answered());
        Entry answer = index.entry(arc.answer());
        List<String> lines = new ArrayList<>();
        lines.add(words.get("relation", answered.title().in(language)));
        When from = answered.when();
        When to = answer.when();
        if (from != null && to != null) {
            dates.delay(from, to).ifPresent(lines::add);
        }
        return new Said(answer.title().in(language), lines);
    }
}
