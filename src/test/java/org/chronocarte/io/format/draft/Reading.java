package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Severity;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** What a foreign file became, for tests of its format. */
public final class Reading {

    private final ReadResult result;

    private Reading(ReadResult result) {
        this.result = result;
    }

    /** A file beside a test. */
    public static byte[] file(Class<?> test, String name) {
        try (InputStream in = test.getResourceAsStream(name)) {
            return in == null ? Assertions.fail("no file " + name) : in.readAllBytes();
        } catch (IOException e) {
            return Assertions.fail(e);
        }
    }

    public static Reading of(DossierFormat format, String text) {
        return of(format, text.getBytes(StandardCharsets.UTF_8), "file", ImportChoices.NONE);
    }

    public static Reading of(DossierFormat format, byte[] bytes) {
        return of(format, bytes, "file", ImportChoices.NONE);
    }

    /** Reads; whatever comes of it, no row is lost. */
    public static Reading of(DossierFormat format, byte[] bytes, String name, ImportChoices choices) {
        ThrowingSupplier<ReadResult> read = () -> format.read(new ByteArrayInputStream(bytes), name, choices);
        Reading reading = new Reading(Assertions.assertDoesNotThrow(read));
        reading.assertNothingLost();
        return reading;
    }

    public static boolean recognised(DossierFormat format, byte[] bytes, String name) {
        return format.recognises(Arrays.copyOf(bytes, Math.min(bytes.length, DossierFiles.HEAD)), name);
    }

    private void assertNothingLost() {
        ImportReport report = result.report();
        long out = report.problems().stream()
                .filter(each -> each.severity() == Severity.LEFT_OUT)
                .count();
        assertEquals(report.rowsIn(), report.entries() + out, () -> String.valueOf(report));
        assertEquals(0, codes().stream().filter("rows-miscounted"::equals).count());
    }

    public ImportReport report() {
        return result.report();
    }

    public List<String> codes() {
        return result.report().problems().stream().map(Problem::code).toList();
    }

    public Problem problem(String code) {
        return result.report().problems().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseGet(() -> Assertions.fail("no " + code + " among " + codes()));
    }

    public boolean isRefused() {
        return result instanceof ReadResult.Refused;
    }

    public Dossier dossier() {
        return result instanceof ReadResult.Read read ? read.dossier() : Assertions.fail("refused: " + codes());
    }

    /** The entry with a title. */
    public Entry entry(String title) {
        return dossier().entries().stream()
                .filter(each -> each.title().in("en").equals(title))
                .findFirst()
                .orElseGet(() -> Assertions.fail("no “" + title + "” among "
                        + dossier().entries().stream()
                                .map(each -> each.title().in("en"))
                                .toList()));
    }

    public @Nullable String when(String title) {
        When when = entry(title).when();
        return when == null ? null : when.edtf();
    }

    public @Nullable String whenNote(String title) {
        return text(entry(title).whenNote());
    }

    public static @Nullable String text(@Nullable LocalText text) {
        return text == null ? null : text.in("en");
    }

    /** The first place of an entry. */
    public Place place(String title) {
        String id = entry(title).places().get(0);
        return dossier().places().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** An entry's first place: label, position to two decimals and precision. */
    public String placed(String title) {
        if (entry(title).places().isEmpty()) {
            return "nowhere";
        }
        Place place = place(title);
        String at = place.position() == null
                ? "?"
                : String.format(
                        Locale.ROOT,
                        "%.2f %.2f",
                        place.position().lat(),
                        place.position().lon());
        return at + " " + place.precision();
    }

    /** The names of an entry's tags. */
    public List<String> tags(String title) {
        return dossier().tags().stream()
                .filter(tag -> entry(title).tags().contains(tag.id()))
                .map(tag -> tag.label().in("en"))
                .toList();
    }

    /** What is kept beside an entry under a name, as JSON. */
    public @Nullable String extra(String title, String name) {
        return entry(title).extras().json().get(name);
    }

    /**
     * Reads a file with random faults, see {@link FuzzTime}: no crash, no hang, no row lost.
     */
    public static void mutate(DossierFormat format, byte[] whole, long seed) {
        mutate(format, seed, random -> mutated(whole, random));
    }

    /** As {@link #mutate}, for an archive: mostly with faults in what is packed in it. */
    public static void mutateZip(DossierFormat format, byte[] whole, long seed) {
        Map<String, byte[]> parts = parts(whole);
        List<String> names = List.copyOf(parts.keySet());
        mutate(format, seed, random -> {
            if (random.nextInt(4) == 0) {
                return mutated(whole, random);
            }
            Map<String, byte[]> faulty = new LinkedHashMap<>(parts);
            faulty.computeIfPresent(names.get(random.nextInt(names.size())), (name, part) -> mutated(part, random));
            return zip(faulty);
        });
    }

    private static void mutate(DossierFormat format, long seed, Function<Random, byte[]> fault) {
        FuzzTime time = FuzzTime.begin();
        Random random = new Random(seed + FuzzTime.seed());
        for (int run = 0; time.goesOn(run); run++) {
            byte[] faulty = fault.apply(random);
            int number = run;
            Assertions.assertTimeoutPreemptively(
                    java.time.Duration.ofSeconds(5), () -> of(format, faulty), () -> "seed " + seed + " run " + number);
        }
    }

    private static Map<String, byte[]> parts(byte[] archive) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            Assertions.fail(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            Assertions.fail(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.length == 0 ? new byte[1] : whole.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(40), bytes.length - at);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "{}[]<>/\",;:-0123456789\0\n".charAt(random.nextInt(24));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 3 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                default -> Arrays.fill(bytes, at, at + length, (byte) '9');
            }
        }
        return bytes;
    }
}
