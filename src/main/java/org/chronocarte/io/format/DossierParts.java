package org.chronocarte.io.format;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.Quote;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.dossier.Tag;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/** Reads the records of a dossier from the fields of {@code assets/schema/dossier-1.schema.json}. */
final class DossierParts {

    private DossierParts() {}

    static Kind kind(JsonFields fields) {
        String id = fields.id("id");
        int color = fields.color("color");
        Integer dark = fields.optionalColor("darkColor");
        return new Kind(
                id,
                fields.text("label"),
                fields.text("plural"),
                fields.constant("lane", Lane.class),
                color,
                dark == null ? color : dark,
                fields.constant("shape", Shape.class),
                fields.extras());
    }

    static Tag tag(JsonFields fields) {
        return new Tag(fields.id("id"), fields.text("label"), fields.extras());
    }

    static Actor actor(JsonFields fields) {
        return new Actor(fields.id("id"), fields.text("label"), fields.extras());
    }

    static Place place(JsonFields fields) {
        return new Place(
                fields.id("id"),
                fields.text("label"),
                position(fields),
                fields.constant("precision", PlacePrecision.class),
                fields.string("within"),
                areas(fields),
                fields.optionalText("note"),
                fields.extras());
    }

    private static List<String> areas(JsonFields fields) {
        List<String> areas = fields.oneOrMore("area");
        for (String area : areas) {
            if (!AreaCodes.isKnown(area)) {
                fields.warning("area", "area", area);
            }
        }
        return areas;
    }

    private static @Nullable Position position(JsonFields fields) {
        if (fields.has("lat") != fields.has("lon")) {
            fields.error("position-half", fields.has("lat") ? "lat" : "lon");
        }
        BigDecimal lat = fields.number("lat");
        BigDecimal lon = fields.number("lon");
        if (lat == null || lon == null) {
            return null;
        }
        boolean fine = true;
        if (Math.abs(lat.doubleValue()) > 90) {
            fields.error("latitude", "lat", lat.toPlainString());
            fine = false;
        }
        if (Math.abs(lon.doubleValue()) > 180) {
            fields.error("longitude", "lon", lon.toPlainString());
            fine = false;
        }
        return fine ? new Position(lat.doubleValue(), lon.doubleValue()) : null;
    }

    static Source source(JsonFields fields) {
        String id = fields.id("id");
        String url = fields.string("url");
        if (url != null && !isWebAddress(url)) {
            fields.warning("url", "url", url);
        }
        return new Source(
                id,
                fields.text("title"),
                fields.optionalText("publisher"),
                fields.when("date"),
                url,
                fields.string("language"),
                fields.optionalText("note"),
                fields.extras());
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url);
            return ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static Entry entry(JsonFields fields) {
        return new Entry(
                fields.id("id"),
                fields.id("kind"),
                fields.text("title"),
                fields.optionalText("summary"),
                fields.when("when"),
                fields.optionalText("whenNote"),
                fields.strings("places"),
                fields.strings("actors"),
                fields.strings("tags"),
                fields.strings("sources"),
                fields.list("claims", DossierParts::claim),
                fields.list("figures", DossierParts::figure),
                fields.decimal("weight"),
                fields.optionalText("note"),
                PictureParts.pictures(fields),
                fields.extras());
    }

    private static Claim claim(JsonFields fields) {
        return new Claim(
                fields.text("text"),
                fields.constant("status", ClaimStatus.class),
                fields.strings("sources"),
                fields.object("quote", DossierParts::quote),
                fields.optionalText("note"),
                fields.extras());
    }

    private static Quote quote(JsonFields fields) {
        return new Quote(fields.words("text"), fields.string("language"), fields.extras());
    }

    private static Figure figure(JsonFields fields) {
        return new Figure(
                fields.id("id"),
                fields.text("label"),
                fields.someNumbers("values"),
                fields.text("unit"),
                fields.when("period"),
                fields.optionalText("periodNote"),
                fields.strings("sources"),
                fields.constant("status", ClaimStatus.class),
                fields.optionalText("note"),
                fields.extras());
    }

    static Relation relation(JsonFields fields) {
        return new Relation(
                fields.id("type"), fields.id("from"), fields.id("to"), fields.optionalText("note"), fields.extras());
    }

    static Route route(JsonFields fields) {
        return new Route(
                fields.id("id"),
                fields.text("label"),
                fields.id("from"),
                fields.id("to"),
                fields.flag("directed"),
                fields.constant("status", ClaimStatus.class),
                fields.strings("sources"),
                fields.string("entry"),
                fields.optionalText("note"),
                fields.extras());
    }

    static Era era(JsonFields fields) {
        return new Era(
                fields.id("id"),
                fields.text("label"),
                fields.date("when"),
                fields.optionalColor("color"),
                fields.strings("sources"),
                fields.extras());
    }

    static Chapter chapter(JsonFields fields) {
        StoredView view = fields.object("view", DossierParts::view);
        return new Chapter(
                fields.id("id"),
                fields.text("title"),
                fields.text("text"),
                fields.optionalText("question"),
                fields.optionalText("notes"),
                fields.decimal("minutes"),
                fields.strings("stress"),
                PictureParts.pictures(fields),
                fields.optionalFlag("stepwise"),
                QuestionParts.questions(fields),
                view == null ? StoredView.EVERYTHING : view,
                fields.extras());
    }

    static StoredView view(JsonFields fields) {
        return new StoredView(
                fields.when("window"),
                bounds(fields),
                fields.strings("kinds"),
                fields.strings("places"),
                fields.strings("tags"),
                fields.strings("actors"),
                fields.constants("certainty", ClaimStatus.class),
                fields.day("asKnownOn"),
                fields.string("selection"),
                fields.extras());
    }

    private static @Nullable GeoBounds bounds(JsonFields fields) {
        if (!fields.has("bbox")) {
            return null;
        }
        List<BigDecimal> box = fields.numbers("bbox");
        double[] degrees = box.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        boolean fine = degrees.length == 4
                && Math.abs(degrees[0]) <= 180
                && Math.abs(degrees[2]) <= 180
                && degrees[1] >= -90
                && degrees[3] <= 90
                && degrees[1] <= degrees[3];
        if (!fine) {
            fields.error("bbox", "bbox");
            return null;
        }
        return new GeoBounds(degrees[0], degrees[1], degrees[2], degrees[3]);
    }
}
