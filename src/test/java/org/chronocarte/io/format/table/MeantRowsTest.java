package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.format.text.TwiceEncoded;
import org.junit.jupiter.api.Test;

class MeantRowsTest {

    private static final String MEANT =
            "titre;date;texte\nGrève générale;1er août 2023;L’été\nÉvry;14 mai 2024;Œuvre à voir\n";

    private static Reading read(String text, Fix... fixes) {
        TableFormat format = new TableFormat(new TableReader(PlaceFinder.NONE, Clock.systemUTC()));
        return Reading.of(format, text.getBytes(StandardCharsets.UTF_8), "t.csv", new ImportChoices(List.of(fixes)));
    }

    private static String twice(Charset between) {
        return new String(MEANT.getBytes(StandardCharsets.UTF_8), between);
    }

    @Test
    void thatTextsWereEncodedTwiceIsSaidAndUndone() {
        String text = twice(Charset.forName("windows-1252"));
        Reading doubted = read(text);
        assertEquals(
                List.of(TwiceEncoded.FIX), doubted.problem("encoding-twice").fixes());
        assertEquals(
                "Grève générale", doubted.problem("encoding-twice").arguments().get(1));
        Reading mended = read(text, TwiceEncoded.FIX);
        assertEquals(List.of(), mended.codes());
        assertEquals("2023-08-01", mended.when("Grève générale"));
        assertEquals("2024-05-14", mended.when("Évry"));
    }

    @Test
    void soTheyAreWhereTheByteBetweenWasLatin1() {
        assertEquals(
                "2024-05-14",
                read(twice(StandardCharsets.ISO_8859_1), TwiceEncoded.FIX).when("Évry"));
    }

    @Test
    void whatWasEncodedOnceIsNotDoubted() {
        assertEquals(List.of(), read(MEANT).codes());
        assertEquals("2024-05-14", read(MEANT, TwiceEncoded.FIX).when("Évry"));
    }
}
