package org.chronocarte.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.chronocarte.picture.geo.TestTiles;
import org.chronocarte.picture.geo.mbtiles.MbTilesWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotCommandTest {

    @TempDir
    Path folder;

    @Test
    void thePictureHasTheSizeThatWasAskedFor() throws IOException {
        assertSize(1600, 1000, draw());
        assertSize(640, 400, draw("--size", "640x400"));
        assertSize(1280, 800, draw("--size", "640X400", "--scale", "2"));
        assertSize(480, 300, draw("--size", "640x400", "--scale", "0.75"));
    }

    private static void assertSize(int width, int height, BufferedImage picture) {
        assertEquals(List.of(width, height), List.of(picture.getWidth(), picture.getHeight()));
    }

    /** Each option changes the picture; the same options draw the same one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lang en",
                "--theme dark",
                "--theme PROJECTOR",
                "--chapter 2",
                "--chapter 5",
                "--from 2024",
                "--to 2024-05-14",
                "--from 2024-01 --to 2024-06",
                "--bbox -5,42,9,51",
                "--bbox -5, 42, 9, 51",
                "--bbox=170,-20,-170,20",
            })
    void everyOptionChangesThePicture(String options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--size", "640x400"));
        for (String each : options.split(" (?=--)")) {
            arguments.addAll(Arrays.asList(each.split(" ", 2)));
        }
        String[] asked = arguments.toArray(String[]::new);
        BufferedImage plain = draw("--size", "640x400");
        BufferedImage changed = draw(asked);
        assertNotEquals(pixels(plain), pixels(changed));
        assertEquals(pixels(changed), pixels(draw(asked)));
    }

    @Test
    void twoChaptersGiveTwoPictures() throws IOException {
        assertNotEquals(
                pixels(draw("--size", "640x400", "--chapter", "1")),
                pixels(draw("--size", "640x400", "--chapter", "3")));
    }

    /** A picture shows more than one colour, in each of its three parts. */
    @Test
    void itIsNotBlank() throws IOException {
        BufferedImage picture = draw("--size", "640x400");
        for (int top : new int[] {0, 60, 240, 360}) {
            long colors = Arrays.stream(picture.getRGB(0, top, 640, 40, null, 0, 640))
                    .distinct()
                    .count();
            assertTrue(colors > 8, colors + " colours below " + top);
        }
    }

    @Test
    void aDateBeforeChristIsADate() throws IOException {
        assertSize(640, 400, draw("--size", "640x400", "--from", "-0044-03-15", "--to", "0014"));
    }

    @Test
    void aDossierOfOnesOwnIsDrawn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.json"),
                "{\"format\": \"chronocarte-dossier\", \"version\": 1, \"id\": \"d\", \"title\": \"Own\"}");
        BufferedImage own = draw(file.toString(), "--size", "640x400");
        assertNotEquals(pixels(draw("--size", "640x400")), pixels(own));
    }

    @Test
    void aMapOfOnesOwnIsTheGround() throws Exception {
        Path map = MbTilesWriter.write(
                folder.resolve("red.mbtiles"),
                Map.of("attribution", "© Somebody"),
                TestTiles.world(TestTiles.picture("png", Color.RED)));
        assertRed(draw("--size", "640x400", "--basemap", map.toString()));
    }

    @Test
    void theMapThatCameAlongIsTheGround() throws IOException {
        Path file = ArchiveWithGround.write(folder, ArchiveWithGround.map(folder, Color.RED, "© Somebody"));
        assertRed(draw(file.toString(), "--size", "640x400"));
    }

    private static void assertRed(BufferedImage picture) {
        long red = pixels(picture).stream()
                .filter(each -> each == Color.RED.getRGB())
                .count();
        assertTrue(red > 640 * 400 / 5, red + " red pixels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture.jpg", "picture.PDF", "picture.svg"})
    void aNameOfAnotherKindOfPictureIsRefused(String name) {
        Path other = folder.resolve(name);
        CommandRun run = CommandRun.english("snapshot", "-o", other.toString());
        assertEquals(2, run.code());
        assertTrue(run.saysOneSentence(), run.err());
        assertTrue(run.err().contains(".png"), run.err());
        assertFalse(Files.exists(other));
    }

    @Test
    void aMapThatIsNoGoodIsRefused() throws IOException {
        Path map = Files.writeString(folder.resolve("bad.mbtiles"), "bonjour");
        String[] arguments = {"snapshot", "-o", output().toString(), "--basemap", map.toString()};
        CommandRun english = CommandRun.english(arguments);
        assertEquals(2, english.code());
        assertTrue(english.err().startsWith("“bad.mbtiles” is not a file of map tiles. Choose"), english.err());
        assertTrue(CommandRun.french(arguments).err().startsWith("« bad.mbtiles » n’est pas"));
        assertFalse(Files.exists(output()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--size 640|“640” is no size",
                "--size 0x0|“0x0” is no size",
                "--size -640x400|“-640x400” is no size",
                "--size 640x400x2|“640x400x2” is no size",
                "--size x|“x” is no size",
                "--size 99999x99999|“99999x99999” is no size",
                "--size 20000x20000|“20000x20000” is no size",
                "--size 9999999999x400|“9999999999x400” is no size",
                "--scale 0|0 is no scale",
                "--scale -1|-1 is no scale",
                "--scale 1000|1,000 is no scale",
                "--scale NaN|NaN is no scale",
                "--lang de|“de” is not a language",
                "--theme pink|“pink” is not a theme",
                "--chapter 0|There is no chapter 0",
                "--chapter 6|There is no chapter 6; the dossier has 5.",
                "--chapter -1|There is no chapter -1",
                "--from yesterday|“yesterday” is not a date",
                "--to 2024-13-45|“2024-13-45” is not a date",
                "--from 2025 --to 2024|The time ends before it starts",
                "--bbox 1,2,3|“1,2,3” is no box",
                "--bbox a,b,c,d|“a,b,c,d” is no box",
                "--bbox 0,50,10,40|“0,50,10,40” is no box",
                "--bbox 0,0,0,91|“0,0,0,91” is no box",
                "--bbox NaN,0,1,1|“NaN,0,1,1” is no box",
            })
    void aValueThatCannotBeGetsOneSentence(String options, String sentence) {
        List<String> arguments = new ArrayList<>(List.of("snapshot", "-o", output().toString()));
        arguments.addAll(Arrays.asList(options.split(" ")));
        CommandRun english = CommandRun.english(arguments.toArray(String[]::new));
        assertEquals(2, english.code());
        assertTrue(english.saysOneSentence(), english.err());
        assertTrue(english.err().startsWith(sentence), english.err());
        CommandRun french = CommandRun.french(arguments.toArray(String[]::new));
        assertTrue(french.saysOneSentence(), french.err());
        assertNotEquals(english.err(), french.err());
        assertFalse(Files.exists(output()));
    }

    @Test
    void aMissingFolderIsSaid() {
        Path output = folder.resolve("none").resolve("out.png");
        CommandRun run = CommandRun.french("snapshot", "-o", output.toString(), "--size", "320x240");
        assertEquals(2, run.code());
        assertEquals(
                output
                        + " ne peut pas être écrit. Vérifiez que son répertoire existe et que vous avez le droit d’y écrire.",
                run.err().strip());
    }

    /** What Java's own writer would delete to make room. */
    @Test
    void aFolderIsNotWrittenOver() throws IOException {
        Path output = Files.createDirectory(output());
        CommandRun run = CommandRun.english("snapshot", "-o", output.toString(), "--size", "320x240");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("cannot be written"), run.err());
        assertTrue(Files.isDirectory(output));
    }

    @Test
    void aBrokenFileIsRefusedAndNothingDrawn() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{");
        CommandRun run = CommandRun.english("snapshot", file.toString(), "-o", output().toString());
        assertEquals(2, run.code());
        assertTrue(run.saysOneSentence(), run.err());
        assertTrue(
                run.err().startsWith("error: " + file + ": line 1, column 2: The file stops in the middle."),
                run.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private Path output() {
        return folder.resolve("out.png");
    }

    private BufferedImage draw(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("snapshot", "-o", output().toString()));
        arguments.addAll(Arrays.asList(options));
        CommandRun run = CommandRun.french(arguments.toArray(String[]::new));
        assertEquals("", run.err() + run.out());
        assertEquals(0, run.code());
        return Objects.requireNonNull(ImageIO.read(output().toFile()));
    }

    private static List<Integer> pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return Arrays.stream(picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width))
                .boxed()
                .toList();
    }
}
