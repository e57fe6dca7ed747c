package org.chronocarte.io.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Quote;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.dossier.Tag;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** Writes the records of a dossier, the counterpart of {@link DossierParts}. What is absent is left out. */
final class DossierOutput {

    private final JsonGenerator json;
    private final ObjectMapper mapper;

    /** Writes one item. */
    @FunctionalInterface
    interface Item<T> {
        void write(T item) throws IOException;
    }

    DossierOutput(JsonGenerator json, ObjectMapper mapper) {
        this.json = json;
        this.mapper = mapper;
    }

    void dossier(Dossier dossier) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", DossierBuilder.FORMAT);
        json.writeNumberField("version", DossierBuilder.VERSION);
        json.writeStringField("id", dossier.id());
        text("title", dossier.title());
        text("summary", dossier.summary());
        strings("languages", dossier.languages());
        when("updated", dossier.updated());
        list("kinds", dossier.kinds(), this::kind);
        list("tags", dossier.tags(), this::tag);
        list("actors", dossier.actors(), this::actor);
        list("places", dossier.places(), this::place);
        list("sources", dossier.sources(), this::source);
        list("entries", dossier.entries(), this::entry);
        list("relations", dossier.relations(), this::relation);
        list("routes", dossier.routes(), this::route);
        list("eras", dossier.eras(), this::era);
        list("chapters", dossier.chapters(), this::chapter);
        someOf("questions", dossier.questions(), new QuestionOutput(json, this)::question);
        if (!dossier.view().equals(StoredView.EVERYTHING)) {
            json.writeFieldName("view");
            view(dossier.view());
        }
        extras(dossier.extras());
        json.writeEndObject();
    }

    private void kind(Kind kind) throws IOException {
        json.writeStringField("id", kind.id());
        text("label", kind.label());
        text("plural", kind.plural());
        json.writeStringField("lane", JsonFields.name(kind.lane()));
        color("color", kind.color());
        if (kind.darkColor() != kind.color()) {
            color("darkColor", kind.darkColor());
        }
        json.writeStringField("shape", JsonFields.name(kind.shape()));
        extras(kind.extras());
    }

    private void tag(Tag tag) throws IOException {
        json.writeStringField("id", tag.id());
        text("label", tag.label());
        extras(tag.extras());
    }

    private void actor(Actor actor) throws IOException {
        json.writeStringField("id", actor.id());
        text("label", actor.label());
        extras(actor.extras());
    }

    private void place(Place place) throws IOException {
        json.writeStringField("id", place.id());
        text("label", place.label());
        Position position = place.position();
        if (position != null) {
            number("lat", position.lat());
            number("lon", position.lon());
        }
        json.writeStringField("precision", JsonFields.name(place.precision()));
        string("within", place.within());
        if (place.areas().size() == 1) {
            json.writeStringField("area", place.areas().get(0));
        } else {
            someStrings("area", place.areas());
        }
        text("note", place.note());
        extras(place.extras());
    }

    private void source(Source source) throws IOException {
        json.writeStringField("id", source.id());
        text("title", source.title());
        text("publisher", source.publisher());
        when("date", source.date());
        string("url", source.url());
        string("language", source.language());
        text("note", source.note());
        extras(source.extras());
    }

    private void entry(Entry entry) throws IOException {
        json.writeStringField("id", entry.id());
        json.writeStringField("kind", entry.kind());
        text("title", entry.title());
        text("summary", entry.summary());
        when("when", entry.when());
        text("whenNote", entry.whenNote());
        someStrings("places", entry.places());
        someStrings("actors", entry.actors());
        someStrings("tags", entry.tags());
        someStrings("sources", entry.sources());
        number("weight", entry.weight());
        someOf("claims", entry.claims(), this::claim);
        someOf("figures", entry.figures(), this::figure);
        text("note", entry.note());
        someOf("pictures", entry.pictures(), this::picture);
        extras(entry.extras());
    }

    private void claim(Claim claim) throws IOException {
        text("text", claim.text());
        json.writeStringField("status", JsonFields.name(claim.status()));
        someStrings("sources", claim.sources());
        Quote quote = claim.quote();
        if (quote != null) {
            json.writeObjectFieldStart("quote");
            json.writeStringField("text", quote.text());
            string("language", quote.language());
            extras(quote.extras());
            json.writeEndObject();
        }
        text("note", claim.note());
        extras(claim.extras());
    }

    private void figure(Figure figure) throws IOException {
        json.writeStringField("id", figure.id());
        text("label", figure.label());
        json.writeArrayFieldStart("values");
        for (BigDecimal value : figure.values()) {
            json.writeNumber(value.toPlainString());
        }
        json.writeEndArray();
        text("unit", figure.unit());
        when("period", figure.period());
        text("periodNote", figure.periodNote());
        someStrings("sources", figure.sources());
        json.writeStringField("status", JsonFields.name(figure.status()));
        text("note", figure.note());
        extras(figure.extras());
    }

    private void relation(Relation relation) throws IOException {
        json.writeStringField("type", relation.type());
        json.writeStringField("from", relation.from());
        json.writeStringField("to", relation.to());
        text("note", relation.note());
        extras(relation.extras());
    }

    private void route(Route route) throws IOException {
        json.writeStringField("id", route.id());
        text("label", route.label());
        json.writeStringField("from", route.from());
        json.writeStringField("to", route.to());
        json.writeBooleanField("directed", route.directed());
        json.writeStringField("status", JsonFields.name(route.status()));
        someStrings("sources", route.sources());
        string("entry", route.entry());
        text("note", route.note());
        extras(route.extras());
    }

    private void era(Era era) throws IOException {
        json.writeStringField("id", era.id());
        text("label", era.label());
        when("when", era.when());
        Integer color = era.color();
        if (color != null) {
            color("color", color);
        }
        extras(era.extras());
    }

    private void chapter(Chapter chapter) throws IOException {
        json.writeStringField("id", chapter.id());
        text("title", chapter.title());
        text("text", chapter.text());
        text("question", chapter.question());
        text("notes", chapter.notes());
        number("minutes", chapter.minutes());
        someStrings("stress", chapter.stress());
        someOf("pictures", chapter.pictures(), this::picture);
        Boolean stepwise = chapter.stepwise();
        if (stepwise != null) {
            json.writeBooleanField("stepwise", stepwise);
        }
        someOf("questions", chapter.questions(), new QuestionOutput(json, this)::question);
        if (!chapter.view().equals(StoredView.EVERYTHING)) {
            json.writeFieldName("view");
            view(chapter.view());
        }
        extras(chapter.extras());
    }

    private void picture(Picture picture) throws IOException {
        json.writeStringField("file", picture.file());
        text("alt", picture.alt());
        text("caption", picture.caption());
        text("credit", picture.credit());
        extras(picture.extras());
    }

    private void view(StoredView view) throws IOException {
        json.writeStartObject();
        when("window", view.window());
        GeoBounds bounds = view.bounds();
        if (bounds != null) {
            json.writeArrayFieldStart("bbox");
            for (double degrees : new double[] {bounds.west(), bounds.south(), bounds.east(), bounds.north()}) {
                json.writeNumber(plain(degrees));
            }
            json.writeEndArray();
        }
        someStrings("kinds", view.kinds());
        someStrings("places", view.places());
        someStrings("tags", view.tags());
        someStrings("actors", view.actors());
        someStrings(
                "certainty",
                view.certainty().stream()
                        .map((ClaimStatus status) -> JsonFields.name(status))
                        .toList());
        string("asKnownOn", view.asKnownOn() == null ? null : view.asKnownOn().toString());
        string("selection", view.selection());
        extras(view.extras());
        json.writeEndObject();
    }

    void text(String name, @Nullable LocalText text) throws IOException {
        if (text == null) {
            return;
        }
        String neutral = text.byLanguage().get(LocalText.NEUTRAL);
        if (neutral != null && text.byLanguage().size() == 1) {
            json.writeStringField(name, neutral);
            return;
        }
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> each : text.byLanguage().entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }

    private void when(String name, @Nullable When when) throws IOException {
        string(name, when == null ? null : when.edtf());
    }

    private void string(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private void number(String name, @Nullable Double value) throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            json.writeNumber(plain(value));
        }
    }

    private static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    private void color(String name, int rgb) throws IOException {
        json.writeStringField(name, String.format("#%06x", rgb & 0xFFFFFF));
    }

    void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void someStrings(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            strings(name, values);
        }
    }

    <T> void list(String name, List<T> items, Item<T> write) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            write.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <T> void someOf(String name, List<T> items, Item<T> write) throws IOException {
        if (!items.isEmpty()) {
            list(name, items, write);
        }
    }

    void extras(Extras extras) throws IOException {
        for (Map.Entry<String, String> each : extras.json().entrySet()) {
            json.writeFieldName(each.getKey());
            json.writeTree(mapper.readTree(each.getValue()));
        }
    }
}
