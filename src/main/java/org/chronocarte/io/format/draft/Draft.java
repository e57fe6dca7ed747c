package org.chronocarte.io.format.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * One row of a foreign file on its way to an entry. Texts may hold HTML: they become plain text with their links'
 * addresses. Filled by one thread, then handed to a {@link DraftDossier}.
 */
public final class Draft {

    final Where where;
    String title;

    /** Whether its title is only a code of its place, whose name says more. */
    boolean titledByPlace;

    @Nullable
    String id;

    @Nullable
    String summary;

    @Nullable
    When when;

    @Nullable
    String whenNote;

    @Nullable
    String kind;

    @Nullable
    String note;

    @Nullable
    Double weight;

    // Most rows have none of some of these, and a large file has a million rows: made when first needed.
    List<DraftPlace> places = List.of();
    /** Each once. */
    Collection<String> tags = List.of();

    Set<String> actors = Set.of();
    Set<DraftSource> sources = Set.of();
    List<DraftClaim> claims = List.of();
    List<DraftFigure> figures = List.of();
    Map<String, String> extras = Map.of();

    /** The ids of its places; none until those are made. */
    List<String> placeIds = List.of();

    /** The id of its entry; "" until the entry is made. */
    String entryId = "";

    /**
     * An entry without anything but a headline.
     *
     * @param where the row from which it comes
     * @param title its headline; not blank
     */
    public Draft(Where where, String title) {
        this.where = where;
        this.title = title;
    }

    /** The row's own id: kept when no other row has it. */
    public Draft id(@Nullable String value) {
        id = value;
        return this;
    }

    /**
     * That the row knows its place by a code, such as a commune's. Where its headline is nothing else, the place's name
     * is it as soon as that is known.
     *
     * @param written as the row has it
     */
    public Draft code(String written) {
        titledByPlace = title.equals(written);
        return this;
    }

    /** What is told of it. */
    public Draft summary(@Nullable String text) {
        summary = text;
        return this;
    }

    /** Its date; null when it is undated. */
    public Draft when(@Nullable When date) {
        when = date;
        return this;
    }

    /** What a reader should know of the date, such as the words that the file has for it. */
    public Draft whenNote(@Nullable String text) {
        whenNote = text;
        return this;
    }

    /** The name of its kind, in the file's words; null for an event. */
    public Draft kind(@Nullable String name) {
        kind = name;
        return this;
    }

    /** An editor's caution. */
    public Draft note(@Nullable String text) {
        note = text;
        return this;
    }

    /** How much it matters: 1 to 5. */
    public Draft weight(@Nullable Double value) {
        weight = value;
        return this;
    }

    /** A further place; the first one is the main one. */
    public Draft place(DraftPlace place) {
        if (places.isEmpty()) {
            places = List.of(place);
        } else {
            places = new ArrayList<>(places);
            places.add(place);
        }
        return this;
    }

    /** A further subject, in the file's words. */
    public Draft tag(String name) {
        if (!(tags instanceof LinkedHashSet)) {
            tags = new LinkedHashSet<>(tags);
        }
        tags.add(name);
        return this;
    }

    /**
     * Further subjects, in the file's words.
     *
     * @param names each once; a list that does not change, which rows may share
     */
    public Draft tags(List<String> names) {
        if (tags.isEmpty()) {
            tags = names;
        } else {
            names.forEach(this::tag);
        }
        return this;
    }

    /** A further person or body that takes part. */
    public Draft actor(String name) {
        if (actors.isEmpty()) {
            actors = new LinkedHashSet<>(2);
        }
        actors.add(name);
        return this;
    }

    /** A further source. */
    public Draft source(DraftSource source) {
        if (sources.isEmpty()) {
            sources = new LinkedHashSet<>(2);
        }
        sources.add(source);
        return this;
    }

    /** All that it claims. */
    public Draft claims(List<DraftClaim> all) {
        claims = List.copyOf(all);
        return this;
    }

    /** All its numbers. */
    public Draft figures(List<DraftFigure> all) {
        figures = List.copyOf(all);
        return this;
    }

    /**
     * What the file says and no field of an entry holds: kept, so that it is not lost.
     *
     * @param name as the file has it
     * @param value as text
     */
    public Draft extra(String name, String value) {
        if (extras.isEmpty()) {
            extras = new LinkedHashMap<>(2);
        }
        extras.put(name, value);
        return this;
    }
}
