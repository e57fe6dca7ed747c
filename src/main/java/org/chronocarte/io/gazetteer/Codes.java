package org.chronocarte.io.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The places of French codes: INSEE's of communes, and postcodes, of which only the main one of each commune is known.
 * The arrondissements of Paris, Lyon and Marseille have both.
 */
final class Codes {

    /** Five digits; Corsica's codes have a letter. */
    private static final Pattern CODE = Pattern.compile("\\d{5}|2[ABab]\\d{3}");

    private static final int MAGIC = 0x43474331;

    private final int[] insee;
    private final int[] places;
    private final Map<Integer, List<Integer>> byPostcode = new HashMap<>();

    private Codes(int[] insee, int[] postcodes, int[] places) {
        this.insee = insee;
        this.places = places;
        for (int i = 0; i < postcodes.length; i++) {
            byPostcode.computeIfAbsent(postcodes[i], none -> new ArrayList<>(1)).add(places[i]);
        }
    }

    /**
     * Reads the packed codes.
     *
     * @param packed is not closed
     * @throws IOException when it is no such file, or broken
     */
    static Codes read(InputStream packed) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(packed));
        if (in.readInt() != MAGIC) {
            throw new IOException("no codes");
        }
        int count = in.readInt();
        return new Codes(column(in, count), column(in, count), column(in, count));
    }

    private static int[] column(DataInputStream in, int count) throws IOException {
        int[] column = new int[count];
        for (int i = 0; i < count; i++) {
            column[i] = in.readInt();
        }
        return column;
    }

    /** Whether something is written like such a code. */
    static boolean isOne(String written) {
        return CODE.matcher(written).matches();
    }

    /** The number of the département in which a code's place lies. Corsica's postcodes begin with 20, as its number once did. */
    static String department(String code) {
        return code.substring(0, code.startsWith("97") ? 3 : 2).toUpperCase(Locale.ROOT);
    }

    private static int number(String written) {
        return Integer.parseInt(written.replaceFirst("^2[Aa]", "20").replaceFirst("^2[Bb]", "21"));
    }

    /** The number of the commune that has an INSEE code, in a list; empty when none has. */
    List<Integer> ofInsee(String written) {
        int at = Arrays.binarySearch(insee, number(written));
        return at < 0 ? List.of() : List.of(places[at]);
    }

    /** The numbers of the communes and arrondissements that have a postcode. */
    List<Integer> ofPostcode(String written) {
        boolean digits = written.chars().allMatch(Character::isDigit);
        return digits ? byPostcode.getOrDefault(number(written), List.of()) : List.of();
    }
}
