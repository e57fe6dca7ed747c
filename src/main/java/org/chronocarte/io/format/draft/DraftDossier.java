package org.chronocarte.io.format.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.chronocarte.io.format.Counts;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Severity;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A dossier while a foreign file is read. The reader calls {@link #row} for each row, feature or record that the file
 * holds, and then either {@link #add} or {@link #leaveOut} for it. For one thread.
 */
public final class DraftDossier {

    private final String file;
    private final String format;
    private final DraftPlaces places;
    private final ImportChoices choices;
    private final Set<Where> unwanted = new HashSet<>();
    /** A queue, so that each can be let go of once it is an entry: a million of them fill half the heap. */
    private final Deque<Draft> drafts = new ArrayDeque<>();

    private final List<Problem> leftOut = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final List<RelationDraft> relations = new ArrayList<>();
    private final List<Runnable> lasts = new ArrayList<>();
    private final List<Era> eras = new ArrayList<>();
    private final List<ChapterDraft> chapters = new ArrayList<>();
    private final Ids eraIds = new Ids("era");
    private @Nullable String title;
    private @Nullable String summary;
    private long rows;
    private int size;

    private record RelationDraft(Where where, String type, String from, String to) {}

    private record ChapterDraft(String title, String text, StoredView view, List<Draft> stress) {}

    /**
     * An empty one.
     *
     * @param file the file's name, for the report and as title where the file has none
     * @param format its format's id
     * @param choices what was decided about the file
     * @param finder looks up the places of which only the name is known
     */
    public DraftDossier(String file, String format, ImportChoices choices, PlaceFinder finder) {
        this.file = file;
        this.format = format;
        this.choices = choices;
        this.places = new DraftPlaces(choices, finder);
        choices.all(Fix.LeaveOut.class).forEach(fix -> unwanted.add(fix.where()));
    }

    /** What was decided about the file. */
    public ImportChoices choices() {
        return choices;
    }

    /** The file's headline. */
    public void title(@Nullable String text) {
        title = text;
    }

    /** What the file says of itself. */
    public void summary(@Nullable String text) {
        summary = text;
    }

    /** Counts a row, feature or record of the file; a title, header or blank row is none. */
    public void row() {
        rows++;
    }

    /**
     * A row that becomes an entry, unless the reader has decided to leave it out.
     *
     * @param draft with all its places; its other fields may still be filled
     */
    public void add(Draft draft) {
        if (isUnwanted(draft.where)) {
            leaveOut("row-unwanted", draft.where, draft.title);
        } else {
            places.add(draft);
            drafts.add(draft);
            size++;
        }
    }

    /** Whether the reader has decided to leave a row out. */
    public boolean isUnwanted(Where where) {
        return !unwanted.isEmpty() && unwanted.contains(where);
    }

    /** A row that does not become an entry: it stands in the report. */
    public void leaveOut(String code, Where where, String... arguments) {
        leftOut.add(Problem.leftOut(code, where, arguments));
    }

    /** Something to look at in a row that is read all the same, or in the file. */
    public void warn(String code, Where where, String... arguments) {
        warnings.add(Problem.warning(code, where, arguments));
    }

    /** How something was understood for certain, or what of the file no entry needs. */
    public void note(String code, Where where, String... arguments) {
        warnings.add(Problem.note(code, where, arguments));
    }

    /** Something to look at, perhaps with what could be done about it. */
    public void warn(Problem warning) {
        warnings.add(warning);
    }

    /**
     * Links two rows by their own ids; an id that no row has is said in the report.
     *
     * @param type {@link Relation#RESPONDS_TO}, or what the file calls it
     */
    public void relate(Where where, String type, String from, String to) {
        relations.add(new RelationDraft(where, type, from, to));
    }

    /** A stretch of time behind the entries. */
    public void era(String label, When when) {
        String plain = CleanText.line(label);
        eras.add(new Era(eraIds.of(plain), LocalText.neutral(plain), when, null, List.of(), Extras.NONE));
    }

    /**
     * A step of the guided tour.
     *
     * @param heading its headline
     * @param text for the audience
     * @param view what to show
     * @param stress the rows to stress
     */
    public void chapter(String heading, String text, StoredView view, List<Draft> stress) {
        chapters.add(new ChapterDraft(heading, text, view, List.copyOf(stress)));
    }

    /** What is to be done once all rows are known, before any becomes an entry. */
    void atEnd(Runnable last) {
        lasts.add(last);
    }

    /** How many rows have become entries so far. */
    public int size() {
        return size;
    }

    /**
     * The dossier and what there is to say of it. To be asked for once.
     *
     * @throws CancellationException when the thread is interrupted
     */
    public ReadResult.Read finish() {
        Interruption interruption = new Interruption();
        lasts.forEach(Runnable::run);
        places.finish(drafts, interruption);
        warnings.addAll(places.problems());
        DraftEntries entries = new DraftEntries(drafts, warnings, !relations.isEmpty(), interruption);
        String heading = title == null || title.isBlank() ? nameOf(file) : CleanText.line(title);
        Dossier dossier = new Dossier(
                new Ids("dossier").of(heading),
                LocalText.neutral(heading),
                summary == null || summary.isBlank() ? null : LocalText.neutral(CleanText.of(summary)),
                List.of(),
                null,
                entries.kinds(),
                entries.tags(),
                entries.actors(),
                places.places(),
                entries.sources(),
                entries.entries(),
                relations(entries.ownIds()),
                List.of(),
                eras,
                finishedChapters(),
                StoredView.EVERYTHING,
                Extras.NONE);
        interruption.lookNow();
        return new ReadResult.Read(dossier, Counts.report(file, format, rows, dossier, problems()));
    }

    /**
     * Gives the file up as a whole.
     *
     * @param code what is wrong with it
     */
    public ReadResult.Refused refuse(String code, Where where, String... arguments) {
        return new ReadResult.Refused(
                ImportReport.refused(file, format, List.of(Problem.error(code, where, arguments))));
    }

    private List<Problem> problems() {
        List<Problem> all = new ArrayList<>(leftOut);
        if (rows != size + leftOut.size()) {
            // A reader that miscounts must not do so silently.
            all.add(new Problem(
                    Severity.WARNING,
                    "rows-miscounted",
                    new Where.File(),
                    List.of(Long.toString(rows), Integer.toString(size), Integer.toString(leftOut.size())),
                    List.of()));
        }
        warnings.stream()
                .filter(each -> each.severity() != Severity.NOTE && !isSettled(each))
                .forEach(all::add);
        warnings.stream().filter(each -> each.severity() == Severity.NOTE).forEach(all::add);
        return all;
    }

    /** Whether a doubt offered to leave its row out, and that was done. */
    private boolean isSettled(Problem doubt) {
        return doubt.fixes().stream().anyMatch(fix -> fix instanceof Fix.LeaveOut left && isUnwanted(left.where()));
    }

    private List<Relation> relations(Set<String> ownIds) {
        List<Relation> linked = new ArrayList<>();
        for (RelationDraft each : relations) {
            boolean begins = ownIds.contains(each.from());
            if (begins && ownIds.contains(each.to())) {
                linked.add(new Relation(each.type(), each.from(), each.to(), null, Extras.NONE));
            } else {
                warn("relation-dangling", each.where(), begins ? each.to() : each.from());
            }
        }
        return linked;
    }

    private List<Chapter> finishedChapters() {
        Ids ids = new Ids("chapter");
        List<Chapter> finished = new ArrayList<>();
        for (ChapterDraft each : chapters) {
            List<String> stress = each.stress().stream()
                    .map(draft -> draft.entryId)
                    .filter(id -> !id.isEmpty())
                    .toList();
            String heading = CleanText.line(each.title());
            finished.add(new Chapter(
                    ids.of(heading),
                    LocalText.neutral(heading),
                    LocalText.neutral(CleanText.of(each.text())),
                    null,
                    null,
                    null,
                    stress,
                    List.of(),
                    null,
                    List.of(),
                    each.view(),
                    Extras.NONE));
        }
        return finished;
    }

    private static String nameOf(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
