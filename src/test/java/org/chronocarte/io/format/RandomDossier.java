package org.chronocarte.io.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.Quote;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.dossier.Tag;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** Makes sound dossiers from a seed: every field in every state that it may have, with unknown fields at every level. */
public final class RandomDossier {

    private static final List<String> WORDS = List.of(
            "",
            "Le Havre",
            "l’été à Fort-de-France",
            "say \"no\" \\ and / on",
            "two\nlines\tand a tab",
            "🚢 Guayaquil → Anvers",
            "مرسيليا",
            "e\u0301 \u2028 \u00a0 \ufeff",
            "</script><b>bold</b>",
            "bell \u0007, turned \u202e, and null \u0000",
            "half of a pair: \ud83d",
            "and the other: \udea2.");
    private static final List<String> DATES = List.of(
            "2024-05-14",
            "2024-05",
            "2024",
            "1985~",
            "2024-05-14?",
            "1999%",
            "201X",
            "19XX",
            "1XXX",
            "2024-XX",
            "2024-05-XX",
            "2024-XX-XX",
            "2024-21",
            "-0044-03-15",
            "0000",
            "Y-170000002",
            "Y17000",
            "2024-05-14T11:02:03Z",
            "2024-05-14T11:02:03+02:00",
            "2022-10/2022-11",
            "2023-11-21/..",
            "../1985",
            "/2020",
            "2020/",
            "1985~/1987?",
            "[2022-10-01..2022-11-01]",
            "[..2022]",
            "[2022..]");
    private static final List<String> LANGUAGES = List.of("fr", "en", "de", "ar");

    private final Random random;

    /** Whether everything that may be absent is there. */
    private final boolean full;

    private RandomDossier(long seed, boolean full) {
        this.random = new Random(seed);
        this.full = full;
    }

    /** A dossier in which fields are absent or empty at random. */
    public static Dossier of(long seed) {
        return new RandomDossier(seed, false).dossier();
    }

    /** A dossier that uses every field. */
    public static Dossier withEverything() {
        return new RandomDossier(7, true).dossier();
    }

    private Dossier dossier() {
        List<String> kinds = ids("kind");
        List<String> tags = ids("tag");
        List<String> actors = ids("actor");
        List<String> places = ids("place");
        List<String> sources = ids("source");
        List<String> entries = kinds.isEmpty() ? List.of() : ids("entry");
        List<String> routes = places.isEmpty() ? List.of() : ids("route");
        Supplier<StoredView> view = () -> view(kinds, places, tags, actors, entries);
        return new Dossier(
                "dossier",
                text(),
                maybe(this::text),
                some(LANGUAGES),
                maybe(this::when),
                each(kinds, this::kind),
                each(tags, id -> new Tag(id, text(), extras())),
                each(actors, id -> new Actor(id, text(), extras())),
                IntStream.range(0, places.size())
                        .mapToObj(at -> place(places.get(at), places.subList(0, at)))
                        .toList(),
                each(sources, this::source),
                each(entries, id -> entry(id, one(kinds), some(places), some(actors), some(tags), sources)),
                entries.isEmpty()
                        ? List.of()
                        : many(at -> new Relation(
                                full || random.nextBoolean() ? Relation.RESPONDS_TO : "seeAlso",
                                one(entries),
                                one(entries),
                                maybe(this::text),
                                extras())),
                each(routes, id -> route(id, places, sources, entries)),
                each(ids("era"), id -> new Era(id, text(), when(), maybe(this::color), some(sources), extras())),
                each(ids("chapter"), id -> chapter(id, entries, view)),
                entries.isEmpty() ? List.of() : questions(entries),
                full || random.nextBoolean() ? view.get() : StoredView.EVERYTHING,
                extras());
    }

    private Kind kind(String id) {
        int color = color();
        return new Kind(
                id,
                text(),
                text(),
                one(List.of(Lane.values())),
                color,
                full ? color ^ 0x0F0F0F : random.nextBoolean() ? color : color(),
                one(List.of(Shape.values())),
                extras());
    }

    private Place place(String id, List<String> larger) {
        return new Place(
                id,
                text(),
                maybe(() -> new Position(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180)),
                one(List.of(PlacePrecision.values())),
                larger.isEmpty() ? null : maybe(() -> one(larger)),
                full ? List.of("FR-13") : one(List.of(List.of(), List.of("FR-13"), List.of("BE", "NL"))),
                maybe(this::text),
                extras());
    }

    private Source source(String id) {
        return new Source(
                id,
                text(),
                maybe(this::text),
                maybe(this::when),
                maybe(() ->
                        one(List.of("https://example.org/a?b=c#d", "ftp://example.org", "javascript:alert(1)", ""))),
                maybe(() -> one(LANGUAGES)),
                maybe(this::text),
                extras());
    }

    private Entry entry(
            String id, String kind, List<String> places, List<String> actors, List<String> tags, List<String> sources) {
        return new Entry(
                id,
                kind,
                text(),
                maybe(this::text),
                maybe(this::when),
                maybe(this::text),
                places,
                actors,
                tags,
                some(sources),
                many(at -> new Claim(text(), status(), some(sources), maybe(this::quote), maybe(this::text), extras())),
                many(at -> new Figure(
                        "figure " + at,
                        text(),
                        IntStream.rangeClosed(0, random.nextInt(3))
                                .mapToObj(each -> number())
                                .toList(),
                        text(),
                        maybe(this::when),
                        maybe(this::text),
                        some(sources),
                        status(),
                        maybe(this::text),
                        extras())),
                maybe(() -> 1 + random.nextDouble() * 4),
                maybe(this::text),
                many(this::picture),
                extras());
    }

    private Quote quote() {
        return new Quote(one(WORDS), maybe(() -> one(LANGUAGES)), extras());
    }

    private Route route(String id, List<String> places, List<String> sources, List<String> entries) {
        return new Route(
                id,
                text(),
                one(places),
                one(places),
                random.nextBoolean(),
                status(),
                some(sources),
                entries.isEmpty() ? null : maybe(() -> one(entries)),
                maybe(this::text),
                extras());
    }

    private Chapter chapter(String id, List<String> entries, Supplier<StoredView> view) {
        return new Chapter(
                id,
                text(),
                text(),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> random.nextInt(100) / 4.0),
                some(entries),
                many(this::picture),
                maybe(random::nextBoolean),
                entries.isEmpty() ? List.of() : questions(entries),
                view.get(),
                extras());
    }

    private Picture picture(int at) {
        return new Picture(
                "pictures/é " + at + ".jpg", maybe(this::text), maybe(this::text), maybe(this::text), extras());
    }

    private List<Question> questions(List<String> entries) {
        List<Question> all = List.of(
                new Question.Order(maybe(this::text), some(entries), extras()),
                new Question.PlaceOnMap(maybe(this::text), one(entries), extras()),
                new Question.Match(
                        maybe(this::text), List.of(new Question.Pair(one(entries), one(entries), extras())), extras()));
        return full ? all : all.subList(0, random.nextInt(4));
    }

    private StoredView view(
            List<String> kinds, List<String> places, List<String> tags, List<String> actors, List<String> entries) {
        return new StoredView(
                maybe(this::when),
                maybe(this::bounds),
                some(kinds),
                some(places),
                some(tags),
                some(actors),
                some(List.of(ClaimStatus.values())),
                maybe(() -> LocalDate.of(random.nextInt(20_000) - 5_000, 2, 28)),
                entries.isEmpty() ? null : maybe(() -> one(entries)),
                extras());
    }

    private GeoBounds bounds() {
        double south = random.nextDouble() * 180 - 90;
        return new GeoBounds(
                random.nextInt(361) - 180,
                south,
                random.nextDouble() * 360 - 180,
                south + random.nextDouble() * (90 - south));
    }

    private ClaimStatus status() {
        return one(List.of(ClaimStatus.values()));
    }

    private When when() {
        return When.parse(one(DATES));
    }

    private int color() {
        return random.nextInt(0x1000000);
    }

    private BigDecimal number() {
        return new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(12))
                .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
    }

    private LocalText text() {
        if (!full && random.nextInt(3) == 0) {
            return LocalText.neutral(one(WORDS));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(one(LANGUAGES), one(WORDS));
        texts.put(one(LANGUAGES), one(WORDS));
        return new LocalText(texts);
    }

    private Extras extras() {
        if (!full && random.nextInt(3) > 0) {
            return Extras.NONE;
        }
        ObjectNode deep = JsonNodeFactory.instance.objectNode();
        deep.putNull("null").put("text", one(WORDS)).put("whole", 7).put("exact", new BigDecimal("1.50"));
        deep.putArray("list").add(true).addObject().putArray("none");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("x-" + random.nextInt(1000), deep.toString());
        fields.put("x/~ \"é\"", "-12.340");
        return new Extras(fields);
    }

    private List<String> ids(String prefix) {
        return many(at -> prefix + (at % 2 == 0 ? "-" : " é/~ ") + at);
    }

    private <T> List<T> many(IntFunction<T> make) {
        int count = full ? 3 : random.nextInt(4);
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    private <T> List<T> some(List<T> from) {
        List<T> some = new ArrayList<>(from);
        some.removeIf(each -> !full && random.nextBoolean());
        return some;
    }

    private static <T, R> List<R> each(List<T> from, Function<T, R> make) {
        return from.stream().map(make).toList();
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> make) {
        return full || random.nextBoolean() ? make.get() : null;
    }
}
