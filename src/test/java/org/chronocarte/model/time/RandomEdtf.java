package org.chronocarte.model.time;

import java.util.Locale;
import java.util.Random;

/** Makes up well-formed EDTF texts of every form that is understood; the days in them may not exist. */
final class RandomEdtf {

    private static final String[] QUALIFIERS = {"", "", "", "?", "~", "%"};

    private final Random random;

    RandomEdtf(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    String next() {
        return switch (random.nextInt(9)) {
            case 0 -> date() + "/" + date();
            case 1 -> "[" + date() + ".." + date() + "]";
            case 2 -> "../" + date();
            case 3 -> date() + "/..";
            case 4 -> "/" + date();
            case 5 -> date() + "/";
            case 6 -> "[.." + date() + "]";
            case 7 -> "[" + date() + "..]";
            default -> date();
        };
    }

    /** One date, without an end. */
    String date() {
        return unqualified() + QUALIFIERS[random.nextInt(QUALIFIERS.length)];
    }

    private String unqualified() {
        String year = (random.nextInt(6) == 0 ? "-" : "") + digits(4, 1 + random.nextInt(9999));
        String month = digits(2, 1 + random.nextInt(12));
        String day = digits(2, 1 + random.nextInt(31));
        return switch (random.nextInt(12)) {
            case 0 -> year;
            case 1 -> year.substring(0, year.length() - 1) + "X";
            case 2 -> year.substring(0, year.length() - 2) + "XX";
            case 3 -> year.substring(0, year.length() - 3) + "XXX";
            case 4 -> year + "-" + (21 + random.nextInt(4));
            case 5 -> year + "-" + month;
            case 6 -> year + "-" + month + "-XX";
            case 7 -> year + (random.nextBoolean() ? "-XX" : "-XX-XX");
            case 8 -> "Y" + (random.nextBoolean() ? "-" : "") + (10_000 + Math.abs(random.nextLong() % farthest()));
            case 9 -> year + "-" + month + "-" + day + time();
            default -> year + "-" + month + "-" + day;
        };
    }

    private long farthest() {
        return (long) Math.pow(10, 5 + random.nextInt(7));
    }

    private String time() {
        String zone = new String[] {"", "Z", "+02:00", "-05", "+05:30"}[random.nextInt(5)];
        return String.format(Locale.ROOT, "T%02d:%02d:%02d", random.nextInt(24), random.nextInt(60), random.nextInt(60))
                + zone;
    }

    private static String digits(int count, int number) {
        return String.format(Locale.ROOT, "%0" + count + "d", number);
    }
}
