package org.chronocarte.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;

/** Makes up dossiers of any size, the same for the same seed. */
final class ManyEntries {

    private static final int PLACES = 5000;
    private static final int[] COLORS = {0xC8431B, 0x1F6FB5, 0x2A9067, 0x7B5289};
    private static final int[] DARK_COLORS = {0xF0794F, 0x5AA9E6, 0x52C29A, 0xB28CBA};
    private static final Lane[] LANES = {Lane.ABOVE, Lane.BELOW, Lane.RECOMMENDATION, Lane.INDICATOR};
    private static final Shape[] SHAPES = {Shape.CIRCLE, Shape.SQUARE, Shape.TRIANGLE, Shape.DIAMOND};

    private final Random random;

    ManyEntries(long seed) {
        random = new Random(seed);
    }

    Dossier dossier(int size) {
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < LANES.length; i++) {
            LocalText name = LocalText.neutral("Kind " + (i + 1));
            kinds.add(new Kind("k" + i, name, name, LANES[i], COLORS[i], DARK_COLORS[i], SHAPES[i], Extras.NONE));
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < Math.min(PLACES, Math.max(1, size)); i++) {
            Position position = new Position(41 + random.nextDouble() * 10.5, -5 + random.nextDouble() * 14);
            LocalText name = LocalText.neutral("Place " + (i + 1));
            places.add(new Place("p" + i, name, position, PlacePrecision.TOWN, null, List.of(), null, Extras.NONE));
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(entry(i, places.size()));
        }
        return new Dossier(
                "many",
                LocalText.neutral(size + " entries"),
                null,
                List.of("fr", "en"),
                null,
                kinds,
                List.of(),
                List.of(),
                places,
                List.of(),
                entries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                StoredView.EVERYTHING,
                Extras.NONE);
    }

    private Entry entry(int number, int places) {
        int day = random.nextInt(9000);
        String when = LocalDate.of(2000, 1, 1).plusDays(day).toString();
        return new Entry(
                "e" + number,
                "k" + random.nextInt(LANES.length),
                LocalText.neutral("Entry " + (number + 1)),
                null,
                When.parse(when),
                null,
                List.of("p" + random.nextInt(places)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                Extras.NONE);
    }
}
