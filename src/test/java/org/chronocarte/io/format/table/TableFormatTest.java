package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Severity;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ProblemWords;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final TableFormat FORMAT = new TableFormat(new TableReader(PlaceFinder.NONE, CLOCK));

    static ReadResult read(byte[] bytes, ImportChoices choices) {
        try {
            return FORMAT.read(new ByteArrayInputStream(bytes), "test.csv", choices);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ReadResult.Read read(String text, Fix... fixes) {
        ReadResult result = read(text.getBytes(StandardCharsets.UTF_8), new ImportChoices(List.of(fixes)));
        long leftOut = result.report().problems().stream()
                .filter(each -> each.severity() == Severity.LEFT_OUT)
                .count();
        assertEquals(result.report().rowsIn(), result.report().entries() + leftOut);
        return (ReadResult.Read) result;
    }

    private static List<String> codes(ReadResult result) {
        return result.report().problems().stream().map(Problem::code).toList();
    }

    private static Problem problem(ReadResult result, String code) {
        return result.report().problems().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Entry entry(ReadResult.Read read, int row) {
        return read.dossier().entries().get(row);
    }

    private static String when(ReadResult.Read read, int row) {
        When when = entry(read, row).when();
        return when == null ? "" : when.edtf();
    }

    private static final String FRENCH = """
            Titre;Date;Latitude;Longitude;Catégorie;Résumé;Source
            Saisie record à Marseille;14/05/2024;43,2965;5,3698;Saisie;"Une ; saisie";https://example.org/a
            Loi;1er mars 2024;48,85;2,35;Réponse;;
            Affaire;vers 1985;;;Saisie;;
            """;

    @Test
    void whatHasNotEndedIsOpenAndWhatIsSaidToBeUndatedIsNoDoubt() {
        ReadResult.Read read =
                read("title,start,end\nA,2015,en cours\nB,s.d.,\nC,mars 2020,ongoing\nD,XIXe siècle,en cours\n");
        assertEquals(List.of(), codes(read));
        assertEquals("2015/..", when(read, 0));
        assertNull(entry(read, 1).when());
        assertEquals("s.d.", Objects.requireNonNull(entry(read, 1).whenNote()).in("fr"));
        assertEquals("2020-03/..", when(read, 2));
    }

    @Test
    void aFrenchSheetIsReadAsItWasMeant() {
        ReadResult.Read read = read(FRENCH);
        assertEquals(List.of(), codes(read));
        Dossier dossier = read.dossier();
        assertEquals(3, dossier.entries().size());
        assertEquals("2024-05-14", when(read, 0));
        assertEquals("2024-03-01", when(read, 1));
        assertEquals("1985~", when(read, 2));
        assertEquals(2, dossier.places().size());
        assertEquals(
                43.2965,
                Objects.requireNonNull(dossier.places().get(0).position()).lat());
        assertEquals(2, dossier.kinds().size());
        assertEquals("https://example.org/a", dossier.sources().get(0).url());
        assertEquals(1, read.report().unplaced());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "x-MacRoman", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void everyEncodingIsRecognised(String charset) {
        ReadResult result = read(FRENCH.getBytes(Charset.forName(charset)), ImportChoices.NONE);
        ReadResult.Read read = (ReadResult.Read) result;
        assertEquals("Saisie record à Marseille", entry(read, 0).title().in("fr"));
        boolean guessed = charset.startsWith("w") || charset.startsWith("x");
        assertEquals(guessed ? List.of("encoding-guessed") : List.of(), codes(read));
    }

    @Test
    void aMarkOfUtf8IsNoPartOfTheHeader() {
        assertEquals(List.of(), codes(read("\uFEFF" + FRENCH)));
    }

    @Test
    void oneWrongByteLosesNothing() {
        byte[] bytes = FRENCH.replace("Affaire", "Affaire \u0001").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 1 ? (byte) 0xE9 : bytes[i];
        }
        String filler = "Suite é;2024;;;;;\n".repeat(10_000);
        byte[] head = (FRENCH + filler).getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, both, head.length, bytes.length);
        ReadResult.Read read = (ReadResult.Read) read(both, ImportChoices.NONE);
        Entry last = entry(read, read.dossier().entries().size() - 1);
        assertEquals("Affaire é", last.title().in("fr"));
        assertTrue(codes(read).contains("encoding-mixed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void everyDelimiterIsRecognised(String delimiter) {
        String text = "title,date,note\n\"A, b; c|d\",2024-05-14,x\n\"E \"\"f\"\"\",2024,\"two\nlines\"\n"
                .replace(",", delimiter)
                .replace("A" + delimiter, "A,");
        ReadResult.Read read = read(text);
        assertEquals(List.of(), codes(read));
        assertEquals("A, b; c|d", entry(read, 0).title().in("en").replace(delimiter + " b", ", b"));
        assertEquals("E \"f\"", entry(read, 1).title().in("en"));
        assertEquals("two\nlines", Objects.requireNonNull(entry(read, 1).note()).in("en"));
    }

    @Test
    void excelMayNameItsDelimiter() {
        assertEquals("2024", when(read("sep=;\ntitle;date\nA, b;2024\n"), 0));
    }

    /** Those that say it in full, with a time or for being long, are not counted among the doubtful ones. */
    @Test
    void onlyDatesThatReadBothWaysAreCounted() {
        ReadResult.Read read = read("title,date\na,3/4/2024\nb,14/4/2024 14:30\nc,1/5/2024 – 18/5/2024\n");
        assertEquals(List.of("2"), problem(read, "day-order-day").arguments());
        assertEquals(new Where.Column("date"), problem(read, "day-order-day").where());
        assertEquals(List.of(), codes(read("title,date\na,14/4/2024 14:30\nb,15/4/2024 12:00\n")));
    }

    @Test
    void aRowThatWasLeftOutIsNoLongerDoubted() {
        Fix second = new Fix.LeaveOut(new Where.Row(3, ""));
        ReadResult.Read read = read("title,date\na,2024\na,2024\na,2024\n", second);
        assertEquals(List.of("row-unwanted", "row-duplicate"), codes(read));
        assertEquals(new Where.Row(4, ""), problem(read, "row-duplicate").where());
        assertEquals(List.of("a"), problem(read, "row-unwanted").arguments());
        ReadResult.Read first = read("title,date\na,x\na,2024\n", new Fix.LeaveOut(new Where.Row(2, "")));
        assertEquals(List.of("row-unwanted"), codes(first));
    }

    @Test
    void theColumnShowsWhetherTheDayComesFirst() {
        ReadResult.Read day = read("title,date\na,3/4/2024\nb,14/4/2024\n");
        assertEquals("2024-04-03", when(day, 0));
        assertEquals(List.of("day-order-day"), codes(day));
        ReadResult.Read month = read("title,date\na,3/4/2024\nb,4/14/2024\n");
        assertEquals("2024-03-04", when(month, 0));
        assertEquals(List.of("day-order-month"), codes(month));
        assertEquals(List.of("day-order-mixed"), codes(read("title,date\na,3/4/2024\nb,14/4/2024\nc,4/14/2024\n")));
        ReadResult.Read unknown = read("title,date\na,3/4/2024\n");
        assertEquals(List.of("day-order-unknown"), codes(unknown));
        ReadResult.Read decided = read("title,date\na,3/4/2024\n", new Fix.DayFirst(false));
        assertEquals("2024-03-04", when(decided, 0));
        assertEquals(List.of(), codes(decided));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024|5|14||2024-05-14",
                "2024|mai|14||2024-05-14",
                "2024|05|||2024-05",
                "2024||||2024",
                "2024|5|14|10:30|2024-05-14T10:30:00",
                "500 av. J.-C.||||-0499"
            })
    void aDateMayStandInSeveralColumns(String year, String month, String day, String time, String expected) {
        String row = String.join(
                ",", "x", year, month == null ? "" : month, day == null ? "" : day, time == null ? "" : time);
        assertEquals(expected, when(read("titre,année,mois,jour,heure\n" + row + "\n"), 0));
    }

    @Test
    void startAndEndMakeASpan() {
        ReadResult.Read read = read("title,start,end\na,2024-05-14,2024-05-16\nb,2024-05-16,2024-05-14\nc,mai 2024,\n");
        assertEquals("2024-05-14/2024-05-16", when(read, 0));
        assertEquals("2024-05-16", when(read, 1));
        assertEquals("2024-05", when(read, 2));
        Problem reversed = read.report().problems().get(0);
        assertEquals("dates-reversed", reversed.code());
        ReadResult.Read swapped = read(
                "title,start,end\na,2024-05-14,2024-05-16\nb,2024-05-16,2024-05-14\n",
                reversed.fixes().get(0));
        assertEquals("2024-05-14/2024-05-16", when(swapped, 1));
        assertEquals(List.of(), codes(swapped));
    }

    @Test
    void aDateThatIsNoneKeepsItsWords() {
        ReadResult.Read read = read("title,date\na,14 mai\nb,bientôt\nc,31/02/2024\nd,14/05/24\n");
        assertEquals(List.of("date-incomplete", "date-unread", "date-nonexistent", "date-short-year"), codes(read));
        assertNull(entry(read, 0).when());
        assertEquals("14 mai", Objects.requireNonNull(entry(read, 0).whenNote()).in("fr"));
        assertEquals(new Where.Row(2, "date"), read.report().problems().get(0).where());
        ReadResult.Read ended = read("title,date,end\na,2024-05-14,bientôt\n");
        assertEquals(new Where.Row(2, "end"), ended.report().problems().get(0).where());
        ReadResult.Read decided = read("title,date\nd,14/05/24\n", new Fix.Century(LocalDate.of(2024, 6, 1)));
        assertEquals("2024-05-14", when(decided, 0));
    }

    @Test
    void serialsAreRecognisedAndSaid() {
        ReadResult.Read read = read("title,date\na,45000\nb,45001.5\n");
        assertEquals("2023-03-15", when(read, 0));
        assertEquals(List.of("dates-counted"), codes(read));
    }

    @Test
    void doubtsAboutPositionsCanBeSettled() {
        String text =
                "title,lat,lon\na,120.5,43.2\nb,0,0\nc,43.2,\nd,6246123.4,893456.7\ne,432.9,5.3\nf,here,there\ng,43.3,5.4\n";
        ReadResult.Read read = read(text);
        assertEquals(
                List.of(
                        "coordinates-metres",
                        "coordinates-swapped",
                        "coordinates-zero",
                        "coordinates-half",
                        "coordinates-range",
                        "coordinates-unread"),
                codes(read));
        assertEquals("\"120.5\"", entry(read, 0).extras().json().get("lat"));
        assertEquals(7, read.report().entries());
        Where row = new Where.Row(2, "");
        ReadResult.Read settled = read(text, new Fix.SwapCoordinates(row), new Fix.NoPosition(new Where.Row(3, "")));
        assertEquals(
                120.5,
                Objects.requireNonNull(settled.dossier().places().get(0).position())
                        .lon());
        assertFalse(codes(settled).contains("coordinates-zero"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"43.3, 5.4\"",
                "POINT(5.4 43.3)",
                "\"{\"\"type\"\":\"\"Point\"\",\"\"coordinates\"\":[5.4,43.3]}\"",
                "43°18′0″N 5°24′0″E"
            })
    void oneCellMayHoldBothCoordinates(String cell) {
        ReadResult.Read read = read("title,somewhere\nx," + cell + "\n");
        assertEquals(
                43.3,
                Objects.requireNonNull(read.dossier().places().get(0).position())
                        .lat(),
                1e-9);
    }

    @Test
    void rowsThatSayTheSameAreOffered() {
        ReadResult.Read read = read("id,title,date\n1,a,2024\n2,b,2024\n3,a,2024\n");
        assertEquals(List.of("row-duplicate"), codes(read));
        ReadResult.Read without = read(
                "id,title,date\n1,a,2024\n2,b,2024\n3,a,2024\n",
                read.report().problems().get(0).fixes().get(0));
        assertEquals(2, without.report().entries());
        assertEquals(3, without.report().rowsIn());
    }

    @Test
    void nothingIsDropped() {
        ReadResult.Read read = read("title,date,colour,date\na,2024,red,1999,beyond\n,,,\n,2024,,\nb\n");
        assertEquals("\"red\"", entry(read, 0).extras().json().get("colour"));
        assertEquals("\"1999\"", entry(read, 0).extras().json().get("date (2)"));
        assertEquals("\"beyond\"", entry(read, 0).extras().json().get("E"));
        assertEquals(3, read.report().rowsIn());
        assertTrue(codes(read).containsAll(List.of("row-untitled", "rows-wide")));
        assertEquals(new Where.Row(4, ""), read.report().problems().get(0).where());
    }

    @Test
    void aHeadlineIsTakenFromWhatThereIs() {
        ReadResult.Read read = read("title,text,date\n,A first sentence. And more.,2024\n");
        assertEquals("A first sentence.", entry(read, 0).title().in("en"));
        assertEquals(List.of("titles-made"), codes(read));
    }

    @Test
    void anEventWithoutANameIsCalledByItsKindAndPlace() {
        ReadResult.Read read = read("Disaster Type,Country,Location,Start Year\n"
                + "Flood,Bangladesh,\"Khulna, Jessore\",2000\nEarthquake,India,Bhuj,2001\nDrought,,,2002\n");
        assertEquals("Flood, Bangladesh", entry(read, 0).title().in("en"));
        assertEquals("Earthquake, Bhuj", entry(read, 1).title().in("en"));
        assertEquals("Drought", entry(read, 2).title().in("en"));
    }

    @Test
    void aColumnIsWhatTheReaderSays() {
        String text = "title,date,who knows\na,2024,Lyon\n";
        ReadResult.Read read = read(text, new Fix.Column("who knows", "place"), new Fix.Column("date", "extra"));
        assertEquals("Lyon", read.dossier().places().get(0).label().in("fr"));
        assertEquals("\"2024\"", entry(read, 0).extras().json().get("date"));
    }

    @Test
    void headersMayComeAgainOrNotAtAll() {
        ReadResult.Read again = read("title,date\na,2024\nTitle,date\nb,2024\n");
        assertEquals(List.of("header-again"), codes(again));
        assertEquals(2, again.report().rowsIn());
        ReadResult.Read none = read("Seizure,2024-05-14\nLaw,2024-05-15\n");
        assertEquals(2, none.report().entries());
        assertEquals(List.of("header-missing"), codes(none));
        assertEquals("2024-05-14", when(none, 0));
    }

    @Test
    void smallAndEmptyTablesAreSaid() {
        assertEquals(List.of("table-empty"), codes(read("\n\n".getBytes(StandardCharsets.UTF_8), ImportChoices.NONE)));
        assertEquals(List.of("table-no-rows"), codes(read("title,date\n")));
        assertEquals(1, read("title\na\n").report().entries());
    }

    @Test
    void threeHundredColumnsAreKept() {
        String header = "title" + String.join("", Collections.nCopies(300, ",")) + "\n";
        ReadResult.Read read = read(header.replace(",", ",c") + "a" + ",1".repeat(300) + "\n");
        assertEquals(300, entry(read, 0).extras().json().size());
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] binary = new byte[5000];
        new java.util.Random(1).nextBytes(binary);
        assertEquals(List.of("table-binary"), codes(read(binary, ImportChoices.NONE)));
        ReadResult.Read zero =
                read("title,date\na\u0000b,2024\n" + "c,2024\n".repeat(100), new Fix.LeaveOut(new Where.Row(9, "")));
        assertTrue(codes(zero).contains("table-zeros"));
    }

    @Test
    void anEndlessLineIsRefusedQuickly() {
        for (String start : List.of("title,date\n\"", "title,date\n")) {
            InputStream endless = new java.io.SequenceInputStream(
                    new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                        @Override
                        public int read() {
                            return 'a';
                        }

                        @Override
                        public int read(byte[] target, int offset, int length) {
                            Arrays.fill(target, offset, offset + length, (byte) 'a');
                            return length;
                        }
                    });
            ReadResult result = assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> FORMAT.read(endless, "endless.csv", ImportChoices.NONE));
            assertEquals(List.of("table-cell-long"), codes(result));
        }
    }

    @Test
    void onlyTablesAreRecognised() {
        assertTrue(recognised("title,date\na,2024\n", "x.txt"));
        assertTrue(recognised("anything", "x.CSV"));
        assertFalse(recognised("{\"a\":1,\n\"b\":2}", "x.json"));
        assertFalse(recognised("BEGIN:VCALENDAR\nA,B\n", "x.ics"));
        assertFalse(recognised("Just a text.\nIn two lines.\n", "x.txt"));
        assertFalse(recognised("", "x.txt"));
    }

    private static boolean recognised(String text, String name) {
        return FORMAT.recognises(text.getBytes(StandardCharsets.UTF_8), name);
    }

    @Test
    void everyProblemHasWords() {
        ReadResult.Read read = read("title,lat,lon,date\na,120.5,43.2,3/4/24\n");
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ProblemWords words = new ProblemWords(locale);
            read.report()
                    .problems()
                    .forEach(each -> assertFalse(words.line(each).isBlank()));
        }
    }

    @Test
    void rowsThatEndBeforeAColumnThatMattersAreSaid() throws IOException {
        String table = "titre;date;lieu;note\na;2024;Lyon\nb\nc;2023;Paris;x\nd;2022\n";
        ReadResult result = read(table.getBytes(StandardCharsets.UTF_8), ImportChoices.NONE);
        Problem problem = result.report().problems().stream()
                .filter(each -> each.code().equals("rows-short"))
                .findFirst()
                .orElseThrow();
        assertEquals(new Where.Row(3, ""), problem.where());
        assertEquals(List.of("2"), problem.arguments());
        assertEquals(4, result.report().entries());
    }
}
