package org.chronocarte.io.format.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chronocarte.io.format.ChronocarteFormat;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Quote;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.Tag;
import org.jspecify.annotations.Nullable;

/** The entries of a file, and the kinds, tags, actors and sources that they share. */
final class DraftEntries {

    private final Ids entryIds = new Ids("entry");
    private final Set<String> ownIds = new HashSet<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Shared<Tag> tags = new Shared<>(new Ids("tag"), DraftEntries::tag);
    private final Shared<Actor> actors = new Shared<>(new Ids("actor"), DraftEntries::actor);
    private final Map<DraftSource, Source> sources = new LinkedHashMap<>();
    private final Ids sourceIds = new Ids("source");
    private final boolean kindsAreTags;
    private final Remembered<Collection<String>, List<String>> tagLists =
            new Remembered<>(names -> distinct(names, tags::id));
    private final List<Problem> warnings;
    private final List<Entry> entries;

    /**
     * Makes them.
     *
     * @param drafts emptied
     * @param warnings added to
     * @param linked whether it will be asked which ids are the file's own
     * @param interruption looked for with each draft
     */
    DraftEntries(Deque<Draft> drafts, List<Problem> warnings, boolean linked, Interruption interruption) {
        this.warnings = warnings;
        entries = new ArrayList<>(drafts.size());
        Set<String> named = names(drafts);
        kindsAreTags = named.size() > KindPalette.MOST;
        if (kindsAreTags) {
            warnings.add(Problem.warning(
                    "kinds-many",
                    new Problem.Where.File(),
                    Integer.toString(named.size()),
                    Integer.toString(KindPalette.MOST)));
        } else {
            Ids kindIds = new Ids("kind");
            kindIds.take("event");
            named.forEach(name -> kinds.put(name, KindPalette.named(kindIds.of(name), name, kinds.size())));
        }
        nameAll(drafts, warnings, interruption);
        for (Draft draft = drafts.poll(); draft != null; draft = drafts.poll()) {
            interruption.look();
            if (linked && draft.entryId.equals(draft.id)) {
                ownIds.add(draft.entryId);
            }
            entries.add(entry(draft));
        }
    }

    /** The names of kinds, in their order. */
    private static Set<String> names(Collection<Draft> drafts) {
        Set<String> named = new LinkedHashSet<>();
        for (Draft draft : drafts) {
            if (draft.kind != null && !draft.kind.isBlank()) {
                named.add(draft.kind.strip());
            }
        }
        return named;
    }

    /** The file's own ids first, so that none that is made up takes the place of one. */
    private void nameAll(Collection<Draft> drafts, List<Problem> warnings, Interruption interruption) {
        for (Draft draft : drafts) {
            interruption.look();
            String own = draft.id;
            if (own != null && entryIds.take(own)) {
                draft.entryId = own;
            } else if (own != null && !own.isBlank()) {
                warnings.add(Problem.warning("id-twice", draft.where, own));
            }
        }
        for (Draft draft : drafts) {
            if (draft.entryId.isEmpty()) {
                draft.entryId = entryIds.of(null);
            }
        }
    }

    private Entry entry(Draft draft) {
        // Lists that rows share: their ids are shared too.
        List<String> subjects = draft.tags instanceof List ? tagLists.of(draft.tags) : distinct(draft.tags, tags::id);
        if (kindsAreTags && draft.kind != null && !draft.kind.isBlank()) {
            Set<String> more = new LinkedHashSet<>(subjects);
            more.add(tags.id(draft.kind.strip()));
            subjects = List.copyOf(more);
        }
        return new Entry(
                draft.entryId,
                kind(draft.kind),
                LocalText.neutral(bounded(title(draft.title), draft.where)),
                text(draft.summary, draft.where),
                draft.when,
                text(draft.whenNote),
                draft.placeIds,
                draft.actors.isEmpty() ? List.of() : distinct(draft.actors, actors::id),
                subjects,
                draft.sources.isEmpty() ? List.of() : distinct(draft.sources, this::source),
                draft.claims.isEmpty()
                        ? List.of()
                        : draft.claims.stream().map(this::claim).toList(),
                figures(draft),
                draft.weight,
                text(draft.note, draft.where),
                List.of(),
                RowExtras.of(draft.extras));
    }

    /** The ids of things, each once. */
    static <T> List<String> distinct(Collection<T> things, Function<T, String> id) {
        return switch (things.size()) {
            case 0 -> List.of();
            case 1 -> List.of(id.apply(things.iterator().next()));
            default -> several(things, id);
        };
    }

    private static <T> List<String> several(Collection<T> things, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        things.forEach(each -> ids.add(id.apply(each)));
        // Not a stream's list: an entry would copy that, and nothing would be shared.
        return List.copyOf(ids);
    }

    private String kind(@Nullable String name) {
        if (name == null || name.isBlank() || kindsAreTags) {
            return kinds.computeIfAbsent("", none -> KindPalette.event()).id();
        }
        Kind kind = kinds.get(name.strip());
        return kind == null ? "" : kind.id();
    }

    private String source(DraftSource draft) {
        return sources.computeIfAbsent(
                        draft,
                        each -> new Source(
                                sourceIds.of(each.title()),
                                LocalText.neutral(CleanText.line(each.title())),
                                text(each.publisher()),
                                each.date(),
                                each.url(),
                                null,
                                text(each.note()),
                                Extras.NONE))
                .id();
    }

    private Claim claim(DraftClaim draft) {
        Quote quote = draft.quote() == null ? null : new Quote(draft.quote(), null, Extras.NONE);
        List<String> cited = distinct(draft.sources(), this::source);
        return new Claim(said(draft.text()), draft.status(), cited, quote, text(draft.note()), Extras.NONE);
    }

    private List<Figure> figures(Draft draft) {
        if (draft.figures.isEmpty()) {
            return List.of();
        }
        Ids ids = new Ids("figure");
        return draft.figures.stream().map(each -> figure(each, ids)).toList();
    }

    private Figure figure(DraftFigure draft, Ids ids) {
        return new Figure(
                ids.of(draft.label().in("en")),
                clean(draft.label()),
                draft.values(),
                clean(draft.unit()),
                draft.period(),
                text(draft.periodNote()),
                distinct(draft.sources(), this::source),
                draft.status(),
                draft.note() == null ? null : clean(draft.note()),
                Extras.NONE);
    }

    private static LocalText clean(LocalText text) {
        Map<String, String> plain = new LinkedHashMap<>(text.byLanguage());
        plain.replaceAll((language, words) -> CleanText.of(words));
        return plain.equals(text.byLanguage()) ? text : new LocalText(plain);
    }

    private static LocalText said(String text) {
        return LocalText.neutral(CleanText.of(text));
    }

    private static @Nullable LocalText text(@Nullable String text) {
        String plain = text == null ? "" : CleanText.of(text);
        return plain.isEmpty() ? null : LocalText.neutral(plain);
    }

    private @Nullable LocalText text(@Nullable String text, Problem.Where where) {
        String plain = text == null ? "" : CleanText.of(text);
        return plain.isEmpty() ? null : LocalText.neutral(bounded(plain, where));
    }

    /** A title that was made of a text is plain already: "<b>" is what it says there, and no markup. */
    private static String title(String written) {
        String plain = CleanText.line(written);
        return plain.isBlank() ? written.strip() : plain;
    }

    /** What our own format can hold of a text: a dossier that is saved must be readable again. */
    private String bounded(String text, Problem.Where where) {
        if (text.length() <= ChronocarteFormat.LONGEST_TEXT) {
            return text;
        }
        int end = ChronocarteFormat.LONGEST_TEXT - 1;
        int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        warnings.add(Problem.warning(
                "text-cut", where, Integer.toString(text.length()), Integer.toString(ChronocarteFormat.LONGEST_TEXT)));
        return text.substring(0, whole) + "…";
    }

    private static Tag tag(String id, LocalText label) {
        return new Tag(id, label, Extras.NONE);
    }

    private static Actor actor(String id, LocalText label) {
        return new Actor(id, label, Extras.NONE);
    }

    /** The file's own ids that are entries'; empty unless it was said that they are wanted. */
    Set<String> ownIds() {
        return ownIds;
    }

    List<Kind> kinds() {
        return List.copyOf(kinds.values());
    }

    List<Tag> tags() {
        return tags.all();
    }

    List<Actor> actors() {
        return actors.all();
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    List<Entry> entries() {
        return entries;
    }
}
