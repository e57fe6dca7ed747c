package org.chronocarte.model.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * One thing told: an event, an answer to it, a recommendation, an indicator, or whatever kinds the dossier has.
 *
 * @param id unique among the dossier's entries
 * @param kind id of its kind
 * @param title its headline
 * @param summary a few sentences, or null
 * @param when its date, or null when undated
 * @param whenNote what a reader should know of the date, or null
 * @param places ids of its places, the first being the main one; may be empty
 * @param actors ids of its actors
 * @param tags ids of its tags
 * @param sources ids of the sources of the entry as a whole
 * @param claims its statements, each with its own sources
 * @param figures its numbers
 * @param weight how much it matters when there is room for few labels: 1 to 5, null for the usual 3
 * @param note an editor's caution, or null
 * @param pictures what there is to see of it, in order
 * @param extras unknown fields
 */
public record Entry(
        String id,
        String kind,
        LocalText title,
        @Nullable LocalText summary,
        @Nullable When when,
        @Nullable LocalText whenNote,
        List<String> places,
        List<String> actors,
        List<String> tags,
        List<String> sources,
        List<Claim> claims,
        List<Figure> figures,
        @Nullable Double weight,
        @Nullable LocalText note,
        List<Picture> pictures,
        Extras extras) {

    public Entry {
        places = List.copyOf(places);
        actors = List.copyOf(actors);
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
        pictures = List.copyOf(pictures);
    }

    /** The ids of all sources: those of the entry as a whole, then of its claims and of its figures, each once. */
    public List<String> citedSources() {
        if (claims.isEmpty() && figures.isEmpty()) {
            return sources;
        }
        Set<String> cited = new LinkedHashSet<>(sources);
        claims.forEach(claim -> cited.addAll(claim.sources()));
        figures.forEach(figure -> cited.addAll(figure.sources()));
        return List.copyOf(cited);
    }

    public Entry withPictures(List<Picture> shown) {
        return new Entry(
                id, kind, title, summary, when, whenNote, places, actors, tags, sources, claims, figures, weight, note,
                shown, extras);
    }
}
