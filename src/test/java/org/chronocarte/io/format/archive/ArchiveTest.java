package org.chronocarte.io.format.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ProblemWords;
import org.chronocarte.io.format.RandomDossier;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.archive.ArchiveManifest.Listed;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.format.export.ExportFile;
import org.chronocarte.io.format.export.Exports;
import org.chronocarte.io.format.pictures.PictureCheck;
import org.chronocarte.io.format.zip.BoundedZip;
import org.chronocarte.io.pictures.PictureFiles;
import org.chronocarte.io.pictures.PicturePaths;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3};
    private static final byte[] DOSSIER = new DossierWriter().write(Dossier.empty(LocalText.of("Bon", "Good")));

    @TempDir
    Path folder;

    private static Dossier told(String... pictures) {
        LocalText words = LocalText.of("Le port", "The harbour");
        Chapter chapter = Chapter.of("c", words, words)
                .withPictures(Arrays.stream(pictures).map(Picture::of).toList());
        return Dossier.empty(words).withChapters(List.of(chapter));
    }

    private static List<String> pictures(Dossier dossier) {
        return dossier.chapters().get(0).pictures().stream().map(Picture::file).toList();
    }

    private ExportFile take(Dossier dossier, Path from, Path to) {
        return ExportFile.write(Exports.archive(), dossier, from, "en", to);
    }

    private static ReadResult read(Path file) {
        return KnownFormats.files(PlaceFinder.NONE).read(file);
    }

    private static Dossier opened(Path file) {
        return assertInstanceOf(ReadResult.Read.class, read(file)).dossier();
    }

    private static List<String> codes(ReadResult result) {
        assertInstanceOf(ReadResult.Refused.class, result);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ProblemWords words = new ProblemWords(locale);
            result.report()
                    .problems()
                    .forEach(each -> assertFalse(words.line(each).contains("{"), words.line(each)));
        }
        return result.report().problems().stream().map(Problem::code).toList();
    }

    private static ReadResult read(byte[] archive) throws IOException {
        return new ArchiveFormat().read(new ByteArrayInputStream(archive), "a.chronocarte", ImportChoices.NONE);
    }

    private static Listed listed(String path, byte[] bytes) {
        return Listed.of(path, bytes.length, Sha256.digest().digest(bytes));
    }

    private static byte[] zip(ArchiveManifest manifest, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(ArchiveManifest.NAME));
            zip.write(manifest.write());
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aBaseMapGoesAlongAndIsFoundAgainAsItWas() throws IOException {
        byte[] ground = {'P', 'M', 'T', 'i', 'l', 'e', 's', 3, 7, 7};
        Path file = folder.resolve("along.chronocarte");
        ExportFile written = ExportFile.write(Exports.archive(ground), told(), null, "en", file);
        assertEquals(Optional.empty(), written.hindrance());
        assertEquals(told(), opened(file));
        assertArrayEquals(ground, EnclosedGround.read(file).orElseThrow());
        Path without = folder.resolve("without.chronocarte");
        take(told(), folder.resolve("from.json"), without);
        assertEquals(Optional.empty(), EnclosedGround.read(without));
        Path text = Files.writeString(folder.resolve("no.chronocarte"), "no archive");
        assertEquals(Optional.empty(), EnclosedGround.read(text));
        assertEquals(Optional.empty(), EnclosedGround.read(folder.resolve("nowhere")));
    }

    @Test
    void aBaseMapThatIsNotAsListedIsNotTaken() throws IOException {
        byte[] listed = {1, 2, 3};
        byte[] other = {1, 2, 4};
        ArchiveManifest manifest = new ArchiveManifest(
                ArchiveManifest.VERSION,
                List.of(listed(ArchiveManifest.DOSSIER, DOSSIER), listed(ArchiveManifest.GROUND, listed)));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ArchiveManifest.DOSSIER, DOSSIER);
        files.put(ArchiveManifest.GROUND, other);
        byte[] archive = zip(manifest, files);
        assertEquals(List.of("archive-hash"), codes(read(archive)), "nor is the archive opened");
        Path file = Files.write(folder.resolve("forged.chronocarte"), archive);
        assertEquals(Optional.empty(), EnclosedGround.read(file));
    }

    /** An archive that holds and lists a dossier and other files. */
    private static byte[] honest(Map<String, byte[]> others) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ArchiveManifest.DOSSIER, DOSSIER);
        files.putAll(others);
        List<Listed> all = new ArrayList<>();
        files.forEach((path, bytes) -> all.add(listed(path, bytes)));
        return zip(new ArchiveManifest(1, all), files);
    }

    @Test
    void aDossierComesBackWithItsPicturesOnAMachineThatHasNoneOfThem() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home/pictures"));
        Files.write(home.resolve("harbour é.png"), PNG);
        Files.write(folder.resolve("other.png"), PNG);
        Path file = folder.resolve("home/dossier.json");
        Path taken = folder.resolve("lesson.chronocarte");
        Dossier dossier = told("pictures/harbour é.png", "../other.png", "pictures/harbour é.png", "pictures/gone.png");
        ExportFile written = take(dossier, file, taken);
        assertEquals(
                List.of("picture-missing"),
                written.losses().stream().map(Problem::code).toList());
        Files.delete(home.resolve("harbour é.png"));
        Files.delete(folder.resolve("other.png"));
        Dossier back = opened(taken);
        assertEquals(
                List.of(
                        "pictures/1-harbour_.png",
                        "pictures/2-other.png",
                        "pictures/1-harbour_.png",
                        "pictures/3-gone.png"),
                pictures(back));
        for (int i : new int[] {0, 1, 2}) {
            Path path = PicturePaths.resolve(back.chapters().get(0).pictures().get(i), taken)
                    .orElseThrow();
            try (InputStream in = PictureFiles.open(path)) {
                assertArrayEquals(PNG, in.readAllBytes());
            }
        }
        assertEquals(
                List.of("picture-alt", "picture-alt", "picture-alt", "picture-missing", "picture-alt"),
                PictureCheck.problems(back, taken).stream().map(Problem::code).toList());
    }

    @Test
    void takingTheSameAlongTwiceGivesTheSameBytes() throws IOException {
        Files.write(folder.resolve("a.png"), PNG);
        Path file = folder.resolve("dossier.json");
        take(told("a.png"), file, folder.resolve("one.chronocarte"));
        take(told("a.png"), file, folder.resolve("two.chronocarte"));
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("one.chronocarte")),
                Files.readAllBytes(folder.resolve("two.chronocarte")));
        take(opened(folder.resolve("one.chronocarte")), folder.resolve("one.chronocarte"), folder.resolve("three"));
        assertEquals(List.of("pictures/1-1-a.png"), pictures(opened(folder.resolve("three"))));
    }

    @Test
    void everythingOfADossierComesBack() {
        for (int seed = 0; seed < 20; seed++) {
            Dossier dossier = RandomDossier.of(seed).withPictures(each -> each.withFile("http://example.org/a.png"));
            Path taken = folder.resolve(seed + ".chronocarte");
            take(dossier, folder.resolve("x.json"), taken);
            assertEquals(dossier, opened(taken));
        }
    }

    @Test
    void onlyPicturesArePackedWhateverTheDossierNames() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "the password");
        Path taken = folder.resolve("lesson.chronocarte");
        ExportFile written = take(told(secret.toString()), folder.resolve("dossier.json"), taken);
        assertEquals(
                List.of("picture-kind"),
                written.losses().stream().map(Problem::code).toList());
        String bytes = new String(Files.readAllBytes(taken), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("pictures/1-secret.txt"), "not even an empty file stands for it");
        assertFalse(new String(new DossierWriter().write(opened(taken)), StandardCharsets.UTF_8)
                .contains(folder.toString()));
    }

    @Test
    void aCopyOfWhatWasTakenAlongStillFindsThePicturesInIt() throws IOException {
        Files.write(folder.resolve("a.png"), PNG);
        Path taken = folder.resolve("lesson.chronocarte");
        take(told("a.png"), folder.resolve("dossier.json"), taken);
        Path copy = folder.resolve("copy.json");
        ExportFile.write(Exports.own(), opened(taken), taken, "en", copy);
        assertEquals(List.of("lesson.chronocarte/pictures/1-a.png"), pictures(opened(copy)));
        assertTrue(PictureFiles.isPicture(
                PicturePaths.resolve(opened(copy).chapters().get(0).pictures().get(0), copy)
                        .orElseThrow()));
    }

    @Test
    void anHonestArchiveIsRecognisedByItsFirstFile() throws IOException {
        byte[] archive = honest(Map.of("pictures/a.png", PNG));
        assertTrue(new ArchiveFormat().recognises(archive, "download"));
        assertFalse(new ArchiveFormat().recognises(DOSSIER, "a.chronocarte"));
        assertInstanceOf(ReadResult.Read.class, read(archive));
    }

    @Test
    void pathsThatLeadOutsideAreRefused() throws IOException {
        for (String path : List.of("../evil.png", "/etc/passwd", "a/../../b", "C:\\x.png", "a\\..\\..\\b")) {
            assertEquals(List.of("archive-path"), codes(read(honest(Map.of(path, PNG)))), path);
        }
        byte[] dossier = new DossierWriter().write(told("/etc/harbour.png"));
        assertEquals(
                List.of("archive-path"),
                codes(read(zip(
                        new ArchiveManifest(1, List.of(listed(ArchiveManifest.DOSSIER, dossier))),
                        Map.of(ArchiveManifest.DOSSIER, dossier)))));
    }

    @Test
    void whatIsNotAsItWasIsNamed() throws IOException {
        List<Listed> both = List.of(listed(ArchiveManifest.DOSSIER, DOSSIER), listed("pictures/a.png", PNG));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ArchiveManifest.DOSSIER, DOSSIER);
        assertEquals(List.of("archive-missing"), codes(read(zip(new ArchiveManifest(1, both), files))));
        byte[] other = PNG.clone();
        other[9] = 99;
        files.put("pictures/a.png", other);
        ReadResult changed = read(zip(new ArchiveManifest(1, both), files));
        assertEquals(List.of("archive-hash"), codes(changed));
        assertEquals(
                List.of("pictures/a.png"), changed.report().problems().get(0).arguments());
        files.put("pictures/a.png", Arrays.copyOf(PNG, 9));
        assertEquals(List.of("archive-size"), codes(read(zip(new ArchiveManifest(1, both), files))));
        files.put("pictures/a.png", PNG);
        assertInstanceOf(ReadResult.Read.class, read(zip(new ArchiveManifest(1, both), files)));
        files.put("more.txt", PNG);
        assertEquals(List.of("archive-unlisted"), codes(read(zip(new ArchiveManifest(1, both), files))));
        assertEquals(
                List.of("archive-duplicate"),
                codes(read(honest(Map.of("pictures/a.png", PNG, "PICTURES/A.png", PNG)))));
        assertEquals(List.of("archive-missing"), codes(read(zip(new ArchiveManifest(1, List.of()), Map.of()))));
    }

    @Test
    void aChangedDossierIsRefusedThoughItCouldBeRead() throws IOException {
        byte[] changed = new String(DOSSIER, StandardCharsets.UTF_8)
                .replace("Good", "Evil")
                .getBytes(StandardCharsets.UTF_8);
        ArchiveManifest manifest = new ArchiveManifest(1, List.of(listed(ArchiveManifest.DOSSIER, DOSSIER)));
        assertEquals(List.of("archive-hash"), codes(read(zip(manifest, Map.of(ArchiveManifest.DOSSIER, changed)))));
    }

    @Test
    void whatIsWrongWithTheDossierInsideIsSaidAsUsual() throws IOException {
        byte[] broken = "{\"format\": 5".getBytes(StandardCharsets.UTF_8);
        ArchiveManifest manifest = new ArchiveManifest(1, List.of(listed(ArchiveManifest.DOSSIER, broken)));
        assertEquals(List.of("format-missing"), codes(read(zip(manifest, Map.of(ArchiveManifest.DOSSIER, broken)))));
    }

    @Test
    void aNewerVersionIsSaid() throws IOException {
        byte[] newer = zip(new ArchiveManifest(2, List.of()), Map.of("future.bin", PNG));
        assertEquals(List.of("archive-newer"), codes(read(newer)));
    }

    @Test
    void tooManyBytesAreRefusedBeforeTheyAreUnpacked() throws IOException {
        byte[] zeros = new byte[100_000_000];
        byte[] bomb = honest(Map.of("pictures/a.png", zeros));
        assertTrue(bomb.length < 200_000);
        ByteArrayInputStream in = new ByteArrayInputStream(bomb);
        assertEquals(List.of("archive-bomb"), codes(new ArchiveFormat().read(in, "a.chronocarte", ImportChoices.NONE)));
        assertTrue(in.available() > bomb.length / 4, "what is left of it is not even read");
        ArchiveFormat small = new ArchiveFormat(new BoundedZip.Limits(3, 1_000_000, 1_000_000, 200));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            many.put("pictures/" + i, PNG);
        }
        assertEquals(
                List.of("archive-bomb"),
                codes(small.read(new ByteArrayInputStream(honest(many)), "a.chronocarte", ImportChoices.NONE)));
    }

    @Test
    void whereverItIsCutOrChangedItIsRefusedOrWhole() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        byte[] archive = honest(Map.of("pictures/a.png", noise));
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            byte[] cut = Arrays.copyOf(archive, 31 + random.nextInt(archive.length - 31));
            check(cut);
            byte[] changed = archive.clone();
            changed[30 + random.nextInt(archive.length - 30)] ^= (byte) (1 << random.nextInt(8));
            check(changed);
        }
    }

    /** What is opened has every byte of the dossier; what is not says why. */
    private static void check(byte[] bytes) throws IOException {
        ReadResult result = read(bytes);
        if (result instanceof ReadResult.Read read) {
            assertArrayEquals(DOSSIER, new DossierWriter().write(read.dossier()));
        } else {
            assertEquals(1, codes(result).size());
        }
    }

    @Test
    void anArchiveThatCannotBeWrittenLeavesTheOldOne() throws IOException {
        Path taken = folder.resolve("no").resolve("lesson.chronocarte");
        assertEquals(
                "save-folder",
                take(told(), folder.resolve("dossier.json"), taken)
                        .hindrance()
                        .orElseThrow()
                        .code());
    }

    @Test
    void faultsBreakNothing() throws IOException {
        byte[] archive = honest(Map.of("pictures/harbour.png", PNG));
        Reading.mutateZip(new ArchiveFormat(), archive, 31);
    }
}
