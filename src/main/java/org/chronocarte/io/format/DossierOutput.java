package org.chronocarte.io.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.Kind;
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

/** Writes the records of a dossier, the counterpart of {@link DossierParts}. What is absent is left out. */
final class DossierOutput {

    private final JsonGenerator json;
    private final FieldOutput fields;

    DossierOutput(JsonGenerator json, ObjectMapper mapper) {
        this.json = json;
        this.fields = new FieldOutput(json, mapper);
    }

    void dossier(Dossier dossier) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", DossierBuilder.FORMAT);
        json.writeNumberField("version", DossierBuilder.VERSION);
        json.writeStringField("id", dossier.id());
        fields.text("title", dossier.title());
        fields.text("summary", dossier.summary());
        fields.strings("languages", dossier.languages());
        fields.when("updated", dossier.updated());
        fields.list("kinds", dossier.kinds(), this::kind);
        fields.list("tags", dossier.tags(), this::tag);
        fields.list("actors", dossier.actors(), this::actor);
        fields.list("places", dossier.places(), this::place);
        fields.list("sources", dossier.sources(), this::source);
        fields.list("entries", dossier.entries(), this::entry);
        fields.list("relations", dossier.relations(), this::relation);
        fields.list("routes", dossier.routes(), this::route);
        fields.list("eras", dossier.eras(), this::era);
        fields.list("chapters", dossier.chapters(), this::chapter);
        fields.someOf("questions", dossier.questions(), new QuestionOutput(json, fields)::question);
        if (!dossier.view().equals(StoredView.EVERYTHING)) {
            json.writeFieldName("view");
            view(dossier.view());
        }
        fields.extras(dossier.extras());
        json.writeEndObject();
    }

    private void kind(Kind kind) throws IOException {
        json.writeStringField("id", kind.id());
        fields.text("label", kind.label());
        fields.text("plural", kind.plural());
        json.writeStringField("lane", JsonFields.name(kind.lane()));
        fields.color("color", kind.color());
        if (kind.darkColor() != kind.color()) {
            fields.color("darkColor", kind.darkColor());
        }
        json.writeStringField("shape", JsonFields.name(kind.shape()));
        fields.extras(kind.extras());
    }

    private void tag(Tag tag) throws IOException {
        json.writeStringField("id", tag.id());
        fields.text("label", tag.label());
        fields.extras(tag.extras());
    }

    private void actor(Actor actor) throws IOException {
        json.writeStringField("id", actor.id());
        fields.text("label", actor.label());
        fields.extras(actor.extras());
    }

    private void place(Place place) throws IOException {
        json.writeStringField("id", place.id());
        fields.text("label", place.label());
        Position position = place.position();
        if (position != null) {
            fields.number("lat", position.lat());
            fields.number("lon", position.lon());
        }
        json.writeStringField("precision", JsonFields.name(place.precision()));
        fields.string("within", place.within());
        if (place.areas().size() == 1) {
            json.writeStringField("area", place.areas().get(0));
        } else {
            fields.someStrings("area", place.areas());
        }
        fields.text("note", place.note());
        fields.extras(place.extras());
    }

    private void source(Source source) throws IOException {
        json.writeStringField("id", source.id());
        fields.text("title", source.title());
        fields.text("publisher", source.publisher());
        fields.when("date", source.date());
        fields.string("url", source.url());
        fields.string("language", source.language());
        fields.text("note", source.note());
        fields.extras(source.extras());
    }

    private void entry(Entry entry) throws IOException {
        json.writeStringField("id", entry.id());
        json.writeStringField("kind", entry.kind());
        fields.text("title", entry.title());
        fields.text("summary", entry.summary());
        fields.when("when", entry.when());
        fields.text("whenNote", entry.whenNote());
        fields.someStrings("places", entry.places());
        fields.someStrings("actors", entry.actors());
        fields.someStrings("tags", entry.tags());
        fields.someStrings("sources", entry.sources());
        fields.number("weight", entry.weight());
        fields.someOf("claims", entry.claims(), this::claim);
        fields.someOf("figures", entry.figures(), this::figure);
        fields.text("note", entry.note());
        fields.someOf("pictures", entry.pictures(), this::picture);
        fields.extras(entry.extras());
    }

    private void claim(Claim claim) throws IOException {
        fields.text("text", claim.text());
        json.writeStringField("status", JsonFields.name(claim.status()));
        fields.someStrings("sources", claim.sources());
        Quote quote = claim.quote();
        if (quote != null) {
            json.writeObjectFieldStart("quote");
            json.writeStringField("text", quote.text());
            fields.string("language", quote.language());
            fields.extras(quote.extras());
            json.writeEndObject();
        }
        fields.text("note", claim.note());
        fields.extras(claim.extras());
    }

    private void figure(Figure figure) throws IOException {
        json.writeStringField("id", figure.id());
        fields.text("label", figure.label());
        json.writeArrayFieldStart("values");
        for (BigDecimal value : figure.values()) {
            json.writeNumber(value.toPlainString());
        }
        json.writeEndArray();
        fields.text("unit", figure.unit());
        fields.when("period", figure.period());
        fields.text("periodNote", figure.periodNote());
        fields.someStrings("sources", figure.sources());
        json.writeStringField("status", JsonFields.name(figure.status()));
        fields.text("note", figure.note());
        fields.extras(figure.extras());
    }

    private void relation(Relation relation) throws IOException {
        json.writeStringField("type", relation.type());
        json.writeStringField("from", relation.from());
        json.writeStringField("to", relation.to());
        fields.text("note", relation.note());
        fields.extras(relation.extras());
    }

    private void route(Route route) throws IOException {
        json.writeStringField("id", route.id());
        fields.text("label", route.label());
        json.writeStringField("from", route.from());
        json.writeStringField("to", route.to());
        json.writeBooleanField("directed", route.directed());
        json.writeStringField("status", JsonFields.name(route.status()));
        fields.someStrings("sources", route.sources());
        fields.string("entry", route.entry());
        fields.text("note", route.note());
        fields.extras(route.extras());
    }

    private void era(Era era) throws IOException {
        json.writeStringField("id", era.id());
        fields.text("label", era.label());
        fields.when("when", era.when());
        Integer color = era.color();
        if (color != null) {
            fields.color("color", color);
        }
        fields.someStrings("sources", era.sources());
        fields.extras(era.extras());
    }

    private void chapter(Chapter chapter) throws IOException {
        json.writeStringField("id", chapter.id());
        fields.text("title", chapter.title());
        fields.text("text", chapter.text());
        fields.text("question", chapter.question());
        fields.text("notes", chapter.notes());
        fields.number("minutes", chapter.minutes());
        fields.someStrings("stress", chapter.stress());
        fields.someOf("pictures", chapter.pictures(), this::picture);
        Boolean stepwise = chapter.stepwise();
        if (stepwise != null) {
            json.writeBooleanField("stepwise", stepwise);
        }
        fields.someOf("questions", chapter.questions(), new QuestionOutput(json, fields)::question);
        if (!chapter.view().equals(StoredView.EVERYTHING)) {
            json.writeFieldName("view");
            view(chapter.view());
        }
        fields.extras(chapter.extras());
    }

    private void picture(Picture picture) throws IOException {
        json.writeStringField("file", picture.file());
        fields.text("alt", picture.alt());
        fields.text("caption", picture.caption());
        fields.text("credit", picture.credit());
        fields.extras(picture.extras());
    }

    private void view(StoredView view) throws IOException {
        json.writeStartObject();
        fields.when("window", view.window());
        GeoBounds bounds = view.bounds();
        if (bounds != null) {
            json.writeArrayFieldStart("bbox");
            for (double degrees : new double[] {bounds.west(), bounds.south(), bounds.east(), bounds.north()}) {
                json.writeNumber(FieldOutput.plain(degrees));
            }
            json.writeEndArray();
        }
        fields.someStrings("kinds", view.kinds());
        fields.someStrings("places", view.places());
        fields.someStrings("tags", view.tags());
        fields.someStrings("actors", view.actors());
        fields.someStrings(
                "certainty",
                view.certainty().stream()
                        .map((ClaimStatus status) -> JsonFields.name(status))
                        .toList());
        fields.string(
                "asKnownOn", view.asKnownOn() == null ? null : view.asKnownOn().toString());
        fields.string("selection", view.selection());
        fields.extras(view.extras());
        json.writeEndObject();
    }
}
