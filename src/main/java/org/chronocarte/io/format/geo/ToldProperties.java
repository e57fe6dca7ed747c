package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftClaim;
import org.chronocarte.io.format.draft.DraftFigure;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.KnownPrecision;
import org.chronocarte.io.format.draft.MachineDates;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * The properties in which our own GeoJSON says what no other GeoJSON has: who says so, what is claimed and how sure it
 * is, figures, actors, links between entries, and several places with how well each is known.
 */
final class ToldProperties {

    private final Properties properties;
    private final Map<String, DraftSource> sources = new LinkedHashMap<>();

    ToldProperties(Properties properties) {
        this.properties = properties;
    }

    /** Fills a draft with all but its date and places. */
    void fill(Draft draft) {
        for (JsonNode each : properties.objects("sources")) {
            DraftSource source = source(each);
            sources.put(source.title(), source);
        }
        sources.values().forEach(draft::source);
        names("actors").forEach(draft::actor);
        draft.note(properties.text("note"));
        draft.weight(weight());
        List<DraftClaim> claims = new ArrayList<>();
        properties.objects("claims").forEach(each -> claims.add(claim(each)));
        draft.claims(claims);
        List<DraftFigure> figures = new ArrayList<>();
        for (JsonNode each : properties.objects("figures")) {
            if (each.path("values").path(0).isNumber()) {
                figures.add(figure(each));
            }
        }
        draft.figures(figures);
    }

    /** Whether the file lists a source with this address. */
    boolean cites(String address) {
        return sources.values().stream().anyMatch(each -> address.equals(each.url()));
    }

    /** Ids of the entries that this one answers. */
    List<String> answered() {
        return names("answers");
    }

    /** How well the position is known; null when the file does not say. */
    @Nullable
    PlacePrecision precision() {
        String written = properties.text("precision", word -> KnownPrecision.of(word) != null);
        return written == null ? null : KnownPrecision.of(written);
    }

    /** The areas that the place is. */
    List<String> areas() {
        List<String> areas = names("areas");
        if (!areas.isEmpty()) {
            properties.text("country");
        }
        return areas;
    }

    /** The places, where the file lists several. */
    List<DraftPlace> places() {
        List<DraftPlace> places = new ArrayList<>();
        List<JsonNode> listed = properties.objects("places");
        if (!listed.isEmpty()) {
            // Those of its places, each of which says its own.
            properties.text("country");
            properties.any("areas");
        }
        for (JsonNode each : listed) {
            PlacePrecision known = KnownPrecision.of(each.path("precision").asText(""));
            places.add(new DraftPlace(
                    each.path("name").asText("?"),
                    null,
                    null,
                    position(each),
                    known == null ? PlacePrecision.EXACT : known,
                    texts(each.path("areas")),
                    null));
        }
        return places;
    }

    private static @Nullable Position position(JsonNode place) {
        double lat = place.path("lat").asDouble(Double.NaN);
        double lon = place.path("lon").asDouble(Double.NaN);
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? new Position(lat, lon) : null;
    }

    private @Nullable Double weight() {
        String written = properties.text("weight", word -> word.matches("[1-5](?:\\.\\d{1,9})?"));
        return written == null ? null : Double.valueOf(written);
    }

    private static DraftSource source(JsonNode source) {
        String url = text(source, "url");
        String title = text(source, "title");
        String date = text(source, "date");
        return new DraftSource(
                title == null ? String.valueOf(url) : title,
                text(source, "publisher"),
                date == null ? null : MachineDates.when(date).orElse(null),
                url,
                text(source, "note"));
    }

    private DraftClaim claim(JsonNode claim) {
        return new DraftClaim(
                claim.path("text").asText(""),
                status(claim),
                text(claim, "quote"),
                text(claim, "note"),
                cited(claim.path("sources")));
    }

    private DraftFigure figure(JsonNode figure) {
        List<BigDecimal> values = new ArrayList<>();
        for (JsonNode each : figure.path("values")) {
            if (each.isNumber()) {
                values.add(each.decimalValue());
            }
        }
        String period = text(figure, "period");
        String note = text(figure, "note");
        return new DraftFigure(
                LocalText.neutral(figure.path("label").asText("")),
                values,
                LocalText.neutral(figure.path("unit").asText("")),
                period == null ? null : MachineDates.when(period).orElse(null),
                text(figure, "period_note"),
                status(figure),
                note == null ? null : LocalText.neutral(note),
                cited(figure.path("sources")));
    }

    /** The sources of these titles, with all that the feature says of them. */
    private List<DraftSource> cited(JsonNode titles) {
        return texts(titles).stream()
                .map(each -> sources.getOrDefault(each, new DraftSource(each, null, null, null, null)))
                .toList();
    }

    private static ClaimStatus status(JsonNode claim) {
        String written = claim.path("status").asText("").toUpperCase(Locale.ROOT);
        for (ClaimStatus each : ClaimStatus.values()) {
            if (each.name().equals(written)) {
                return each;
            }
        }
        return ClaimStatus.STATED;
    }

    private List<String> names(String name) {
        JsonNode value = properties.any(name);
        if (value == null) {
            return List.of();
        }
        return value.isArray() ? texts(value) : split(value.asText(value.toString()));
    }

    private static List<String> split(String listed) {
        List<String> names = new ArrayList<>();
        for (String each : listed.split(";")) {
            if (!each.isBlank()) {
                names.add(each.strip());
            }
        }
        return names;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : list) {
            String text = each.isValueNode() ? each.asText() : each.toString();
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static @Nullable String text(JsonNode object, String name) {
        String text = object.path(name).asText("");
        return text.isBlank() ? null : text;
    }
}
