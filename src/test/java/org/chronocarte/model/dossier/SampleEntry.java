package org.chronocarte.model.dossier;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** An entry under construction. */
public final class SampleEntry {

    private final String id;
    private final String kind;
    private final @Nullable When when;
    private LocalText title;
    private @Nullable LocalText summary;
    private @Nullable Double weight;
    private final List<String> places = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    SampleEntry(String id, String kind, @Nullable String edtf) {
        this.id = id;
        this.kind = kind;
        this.when = edtf == null ? null : When.parse(edtf);
        this.title = LocalText.neutral("Entry " + id);
    }

    public SampleEntry titled(String french, String english) {
        title = LocalText.of(french, english);
        return this;
    }

    public SampleEntry saying(String text) {
        summary = LocalText.neutral(text);
        return this;
    }

    public SampleEntry weighing(double value) {
        weight = value;
        return this;
    }

    public SampleEntry at(String... placeIds) {
        places.addAll(List.of(placeIds));
        return this;
    }

    public SampleEntry by(String... actorIds) {
        actors.addAll(List.of(actorIds));
        return this;
    }

    public SampleEntry tagged(String... tagIds) {
        tags.addAll(List.of(tagIds));
        return this;
    }

    public SampleEntry sourced(String... sourceIds) {
        sources.addAll(List.of(sourceIds));
        return this;
    }

    public SampleEntry claiming(ClaimStatus status, String text, String... sourceIds) {
        claims.add(new Claim(LocalText.neutral(text), status, List.of(sourceIds), null, null, Extras.NONE));
        return this;
    }

    Entry made() {
        return new Entry(
                id,
                kind,
                title,
                summary,
                when,
                null,
                places,
                actors,
                tags,
                sources,
                claims,
                List.of(),
                weight,
                null,
                List.of(),
                Extras.NONE);
    }
}
