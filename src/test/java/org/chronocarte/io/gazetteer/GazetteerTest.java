package org.chronocarte.io.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final int STEP = 3;

    private static Gazetteer gazetteer;

    @BeforeAll
    static void open() throws IOException {
        gazetteer = Gazetteer.bundled();
    }

    @Test
    void holdsWhatItsReadmeSays() {
        assertEquals(255_607, gazetteer.size());
        int[] kinds = new int[PlaceKind.values().length];
        for (int place = 0; place < gazetteer.size(); place++) {
            kinds[gazetteer.place(place).kind().ordinal()]++;
        }
        assertEquals(20_058, kinds[PlaceKind.COMMUNE_NEAR_HERE.ordinal()]);
        assertEquals(250_493 - 20_058, kinds[PlaceKind.TOWN.ordinal()]);
        assertEquals(554, kinds[PlaceKind.AIRPORT.ordinal()]);
    }

    /** Each third place in turn, by all its names: as they stand, in capitals, and with other signs between the words. */
    @Test
    void everyNameFindsItsOwnPlace() {
        Random random = new Random(7);
        for (int place = random.nextInt(STEP); place < gazetteer.size(); place += 1 + random.nextInt(2 * STEP - 1)) {
            KnownPlace own = gazetteer.place(place);
            for (String name : gazetteer.names(place)) {
                String written = switch (random.nextInt(3)) {
                    case 0 -> name;
                    case 1 -> name.toUpperCase(Locale.ROOT);
                    default -> name.replace('-', ' ').replace('\'', '’');
                };
                if (!NameKey.of(written).bare().isEmpty()) {
                    assertTrue(
                            gazetteer.named(written).stream()
                                    .anyMatch(match -> match.place().equals(own)),
                            () -> written + " does not find " + own);
                }
            }
        }
    }

    @Test
    void whatHasNoLetterIsNoPlace() {
        assertTrue(gazetteer.named("").isEmpty());
        assertTrue(gazetteer.named(" -!").isEmpty());
        assertTrue(gazetteer.named("Xyzzyville").isEmpty());
    }

    @Test
    void brokenFilesAreSaidToBeSo() {
        assertThrows(IOException.class, () -> PlaceColumns.read(new ByteArrayInputStream(new byte[100])));
        byte[] cut = {0x43, 0x47, 0x41, 0x31, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0};
        assertThrows(IOException.class, () -> PlaceColumns.read(new ByteArrayInputStream(cut)));
    }
}
