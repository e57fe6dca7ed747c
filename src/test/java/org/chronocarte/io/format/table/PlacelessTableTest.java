package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.junit.jupiter.api.Test;

class PlacelessTableTest {

    private static final FoundPlace TOWN =
            new FoundPlace("Town", "FR", null, 1000, new Position(45, 5), PlacePrecision.TOWN);

    /** Knows two towns. */
    private static final PlaceFinder FINDER = new PlaceFinder() {
        @Override
        public Map<PlaceQuery, List<FoundPlace>> find(Collection<PlaceQuery> queries) {
            Map<PlaceQuery, List<FoundPlace>> found = new HashMap<>();
            queries.stream()
                    .filter(each -> List.of("Lyon", "Rungis").contains(each.name()))
                    .forEach(each -> found.put(each, List.of(TOWN)));
            return found;
        }
    };

    private static Reading read(String text, Fix... fixes) {
        return Reading.of(
                new TableFormat(new TableReader(FINDER, Clock.systemUTC())),
                text.getBytes(StandardCharsets.UTF_8),
                "t.csv",
                new ImportChoices(List.of(fixes)));
    }

    @Test
    void aColumnThatSeemsToHoldPlacesIsOffered() {
        String table = "titre;date;Zone;Auteur\nA;2020;Lyon;Durand\nB;2021;Rungis;Weil\nC;2022;Secteur 3;Camus\n";
        Reading read = read(table);
        assertEquals(List.of("places-unused"), read.codes());
        assertEquals(List.of("Zone"), read.problem("places-unused").arguments());
        Fix fix = new Fix.Column("Zone", "place");
        assertEquals(List.of(fix), read.problem("places-unused").fixes());
        Reading mended = read(table, fix);
        assertEquals(List.of("place-unknown"), mended.codes());
        assertEquals(1, mended.report().unplaced());
    }

    @Test
    void columnsThatMightAreNamed() {
        Reading read = read("titre;date;Zone;Lot\nA;2020;Secteur 3;12\nB;2021;Secteur 4;13\n");
        assertEquals(List.of("places-none"), read.codes());
        assertEquals(List.of("Zone"), read.problem("places-none").arguments());
    }

    @Test
    void nothingIsSaidWhereNoColumnCouldOrOneDoes() {
        assertEquals(List.of(), read("titre;date\nA;2020\n").codes());
        assertEquals(List.of(), read("titre;date;Lot\nA;2020;x12\n").codes());
        assertEquals(
                List.of(), read("titre;date;lieu;Auteur\nA;2020;Lyon;Durand\n").codes());
    }
}
