package org.chronocarte.model.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** A dossier under construction, with a kind for each lane: "event", "response", "indicator", "advice". */
public final class SampleDossier {

    private static final String WORDS = "seizure of cocaine at the port prefect announces plan against trafficking in "
            + "middle-sized towns after shooting near school arrest trial sentence report figures";

    private final List<Kind> kinds = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<SampleEntry> entries = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Era> eras = new ArrayList<>();
    private StoredView view = StoredView.EVERYTHING;

    public static SampleDossier withFourKinds() {
        return new SampleDossier()
                .kind("event", Lane.ABOVE, 0xC8431B, Shape.CIRCLE)
                .kind("response", Lane.BELOW, 0x1F6FB5, Shape.SQUARE)
                .kind("indicator", Lane.INDICATOR, 0x7B5289, Shape.DIAMOND)
                .kind("advice", Lane.RECOMMENDATION, 0x2A9067, Shape.TRIANGLE);
    }

    public static SampleDossier withoutKinds() {
        return new SampleDossier();
    }

    /** Entries of all kinds with dates of all forms, some undated, some answering others, over some years. */
    public static SampleDossier random(long seed, int size, int years) {
        Random random = new Random(seed);
        SampleDossier made = withFourKinds();
        for (int i = 0; i < 8; i++) {
            made.place("p" + i, 42 + random.nextDouble() * 9, random.nextDouble() * 8);
            made.source("s" + i, i == 0 ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000)) + "");
            made.tag("t" + i);
            made.actor("a" + i);
        }
        made.placeWithin("inner", "p0");
        String[] kinds = {"event", "event", "response", "response", "indicator", "advice", "unheard-of"};
        ClaimStatus[] statuses = ClaimStatus.values();
        for (int i = 0; i < size; i++) {
            SampleEntry entry = made.entry("e" + i, kinds[random.nextInt(kinds.length)], when(random, years))
                    .titled(title(random), title(random))
                    .weighing(1 + random.nextInt(5));
            for (int n = random.nextInt(3); n > 0; n--) {
                entry.at(random.nextInt(9) == 0 ? "inner" : "p" + random.nextInt(8));
                entry.tagged("t" + random.nextInt(8)).by("a" + random.nextInt(8));
                entry.claiming(statuses[random.nextInt(statuses.length)], title(random), "s" + random.nextInt(8));
            }
            if (i > 0 && random.nextInt(4) == 0) {
                made.answers("e" + i, "e" + random.nextInt(i));
            }
        }
        made.era("first", "2020-03/2021");
        made.era("second", "2021-06-15~/2023-01");
        return made;
    }

    private static @Nullable String when(Random random, int years) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(365 * years + 1));
        String month = day.toString().substring(0, 7);
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> month;
            case 2 -> day.getYear() + "";
            case 3 -> day + "~";
            case 4 -> day + "/" + day.plusDays(random.nextInt(200));
            case 5 -> "[" + day + ".." + day.plusDays(1 + random.nextInt(60)) + "]";
            case 6 -> month + "/..";
            case 7 -> "/" + month;
            case 8 -> day.getYear() + "-22";
            default -> day.toString();
        };
    }

    private static String title(Random random) {
        String[] words = WORDS.split(" ");
        StringBuilder title = new StringBuilder();
        for (int n = 1 + random.nextInt(12); n > 0; n--) {
            title.append(words[random.nextInt(words.length)]).append(n > 1 ? " " : "");
        }
        return title.toString();
    }

    public SampleDossier kind(String id, Lane lane, int color, Shape shape) {
        LocalText name = LocalText.neutral(id);
        kinds.add(new Kind(id, name, name, lane, color, color, shape, Extras.NONE));
        return this;
    }

    public SampleDossier place(String id, double lat, double lon) {
        return place(id, id, new Position(lat, lon), null);
    }

    public SampleDossier placeNamed(String id, String name, double lat, double lon) {
        return place(id, name, new Position(lat, lon), null);
    }

    public SampleDossier placeWithin(String id, @Nullable String within) {
        return place(id, id, null, within);
    }

    private SampleDossier place(String id, String name, @Nullable Position position, @Nullable String within) {
        places.add(new Place(
                id, LocalText.neutral(name), position, PlacePrecision.TOWN, within, List.of(), null, Extras.NONE));
        return this;
    }

    public SampleDossier actor(String id) {
        actors.add(new Actor(id, LocalText.neutral(id), Extras.NONE));
        return this;
    }

    public SampleDossier tag(String id) {
        tags.add(new Tag(id, LocalText.neutral(id), Extras.NONE));
        return this;
    }

    public SampleDossier source(String id, @Nullable String edtf) {
        When date = edtf == null ? null : When.parse(edtf);
        LocalText title = LocalText.neutral("Source " + id);
        sources.add(new Source(id, title, null, date, null, null, null, Extras.NONE));
        return this;
    }

    /** Adds an entry, to be told more about. */
    public SampleEntry entry(String id, String kind, @Nullable String edtf) {
        SampleEntry entry = new SampleEntry(id, kind, edtf);
        entries.add(entry);
        return entry;
    }

    public SampleDossier answers(String answer, String answered) {
        relations.add(new Relation(Relation.RESPONDS_TO, answer, answered, null, Extras.NONE));
        return this;
    }

    public SampleDossier era(String id, String edtf, String... sourceIds) {
        eras.add(new Era(id, LocalText.neutral("Era " + id), When.parse(edtf), null, List.of(sourceIds), Extras.NONE));
        return this;
    }

    public SampleDossier opening(StoredView value) {
        view = value;
        return this;
    }

    public Dossier made() {
        return new Dossier(
                "sample",
                LocalText.of("Échantillon", "Sample"),
                null,
                List.of("fr", "en"),
                null,
                kinds,
                tags,
                actors,
                places,
                sources,
                entries.stream().map(SampleEntry::made).toList(),
                relations,
                List.of(),
                eras,
                List.of(),
                view,
                Extras.NONE);
    }
}
