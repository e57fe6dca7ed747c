package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem.Severity;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.FuzzTime;
import org.junit.jupiter.api.Test;

/** Mutilates tables: whatever comes of it, no row is lost and nothing breaks. */
class TableFuzzTest {

    private static final List<String> SEEDS = List.of(
            "id;titre;date;fin;lat;lon;type;mots clés;source\n1;Saisie;14/05/2024;16/05/2024;43,2965;5,3698;a;x, y;https://a.b/c\n"
                    + "2;\"Loi; \"\"bis\"\"\";1er mars 2024;;48,85;2,35;b;;\n3;;vers 1985;;0;0;;;\n",
            "title,start,end,coordinates\n\"a\nb\",3/4/2024,5/14/2024,\"43.2, 5.3\"\nc,45000,,POINT(5 43)\n\n,,,\nd,2024,2020,x\n",
            "année\tmois\tjour\tlieu\tpays\n2024\t5\t14\tLyon\tFrance\n2024\tmai\t\tTorcy\t\n-500\t\t\t\t\n");

    private static final String[] BITS = {
        "\"",
        ";",
        ",",
        "\t",
        "|",
        "\n",
        "\r",
        "\r\n",
        "\u0000",
        "é",
        "\uFEFF",
        "''",
        "99999999999",
        "-",
        "2024-05-14",
        "<b>",
        "sep=;",
        "\\",
        "[",
        "{",
        "1e999",
        "NaN",
        "/..",
        "title",
        " "
    };

    @Test
    void noRowIsEverLost() {
        FuzzTime time = FuzzTime.begin();
        for (long seed = 0; time.goesOn(seed); seed++) {
            byte[] bytes = mutilated(new Random(seed + FuzzTime.seed()));
            String named = "seed " + seed;
            ReadResult result = assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> TableFormatTest.read(bytes, ImportChoices.NONE), named);
            if (result instanceof ReadResult.Read read) {
                long leftOut = read.report().problems().stream()
                        .filter(each -> each.severity() == Severity.LEFT_OUT)
                        .count();
                assertEquals(read.report().rowsIn(), read.dossier().entries().size() + leftOut, named);
                assertFalse(
                        read.report().problems().stream()
                                .anyMatch(each -> each.code().equals("rows-miscounted")),
                        named);
            } else {
                assertFalse(result.report().problems().isEmpty(), named);
            }
        }
    }

    private static byte[] mutilated(Random random) {
        String seed = SEEDS.get(random.nextInt(SEEDS.size()));
        StringBuilder text = new StringBuilder(seed);
        for (int n = random.nextInt(6); n > 0; n--) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, BITS[random.nextInt(BITS.length)]);
                case 2 -> text.insert(at, text.substring(at, to).repeat(1 + random.nextInt(4)));
                default -> text.replace(at, to, BITS[random.nextInt(BITS.length)]);
            }
        }
        byte[] bytes =
                text.toString().getBytes(random.nextInt(4) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte each : bytes) {
            int mishap = random.nextInt(400);
            if (mishap == 0) {
                out.write(random.nextInt(256));
            }
            if (mishap != 1) {
                out.write(each);
            }
        }
        return out.toByteArray();
    }
}
