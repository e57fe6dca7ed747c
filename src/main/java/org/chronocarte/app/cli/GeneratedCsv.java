package org.chronocarte.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Makes up tables of any length for benchmarks, the same for the same seed: CSV in UTF-8 with the columns {@value
 * #HEADER}, about a hundred bytes a row. The dates lie between 1990 and 2025, more of them the later, most of them
 * days, some months, some with an end; the positions cluster round two hundred cities, more of them the larger the
 * city. A shorter table is the beginning of a longer one.
 */
public final class GeneratedCsv {

    static final String HEADER = "id,title,start,end,lat,lon,kind,tags";

    private static final List<String> KINDS = List.of("événement", "réponse", "recommandation", "indicateur");
    private static final int[] KINDS_OF_TEN = {0, 0, 0, 0, 0, 1, 1, 1, 2, 3};

    private static final List<String> HAPPENINGS = List.of(
            "saisie de produits chimiques",
            "manifestation des riverains",
            "inondation des quartiers bas",
            "procès en appel",
            "ouverture d’une enquête",
            "fermeture d’un service public",
            "accord signé par la ville",
            "rapport de la chambre des comptes",
            "incendie près de la gare",
            "grève au port",
            "nouveau plan local",
            "audition publique",
            "collision, puis évacuation",
            "vote du conseil, en séance publique");

    private static final List<String> STREETS = List.of(
            ("Pasteur,Voltaire,des Tanneurs,du Port,de la Gare,Victor-Hugo,des Lilas,du Moulin,Jean-Jaurès,de l’Église,des "
                            + "Écoles,du Marché,Émile-Zola,de la République,du Stade,des Acacias,Molière,de Verdun,du Château,des Jardins")
                    .split(","));

    private static final List<String> TAGS = List.of(
            ("agriculture,air,alimentation,armée,assainissement,biodiversité,budget,climat,commerce,culture,douane,droit,eau,"
                            + "école,élections,emploi,énergie,environnement,éthique,fiscalité,forêt,frontières,habitat,histoire,"
                            + "industrie,jeunesse,justice,logement,mer,migrations,mines,pêche,police,ports,presse,recherche,"
                            + "santé,sport,tourisme,transports")
                    .split(","));

    /** What one would look for in such a table: as one types, several words, phrases, without accents, with a slip. */
    public static final List<String> QUERIES = List.of(
            "s",
            "sai",
            "saisie",
            "saisie de prod",
            "marseille",
            "marseille grev",
            "proces appel",
            "police ports",
            "\"nouveau plan local\"",
            "\"inondation des quartiers",
            "inondatoin",
            "manifestaton");

    private final long seed;

    /** @param seed another one gives other rows */
    public GeneratedCsv(long seed) {
        this.seed = seed;
    }

    /**
     * Writes a table into a file, in the place of what may be there. Blocks.
     *
     * @param rows how many, the header apart
     * @throws IOException when it cannot be written
     */
    public void write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, rows);
        }
    }

    /** Writes a table into a stream, which stays open; as {@link #write(Path, int)}. */
    public void write(OutputStream out, int rows) throws IOException {
        List<City> cities = cities();
        double[] upTo = new double[cities.size()];
        double people = 0;
        for (int i = 0; i < upTo.length; i++) {
            people += cities.get(i).people();
            upTo[i] = people;
        }
        Random random = new Random(seed);
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        StringBuilder row = new StringBuilder(HEADER).append('\n');
        for (int i = 1; i <= rows; i++) {
            text.append(row);
            row.setLength(0);
            row(row, i, cities.get(chosen(upTo, random)), random);
        }
        text.append(row).flush();
    }

    private static int chosen(double[] upTo, Random random) {
        double person = random.nextDouble() * upTo[upTo.length - 1];
        int city = 0;
        while (upTo[city] <= person) {
            city++;
        }
        return city;
    }

    private static void row(StringBuilder row, int number, City city, Random random) {
        row.append('e').append(number).append(',');
        String happening = HAPPENINGS.get(random.nextInt(HAPPENINGS.size()));
        String quote = happening.indexOf(',') < 0 ? "" : "\"";
        row.append(quote).append(city.name()).append("\u00a0: ").append(happening);
        if (random.nextBoolean()) {
            row.append(" (").append(1 + random.nextInt(199)).append(" rue ");
            row.append(STREETS.get(random.nextInt(STREETS.size()))).append(')');
        }
        row.append(quote).append(',');
        GeneratedSpan.of(random).write(row);
        row.append(',');
        city.somewhere(row, random);
        row.append(',');
        row.append(KINDS.get(KINDS_OF_TEN[random.nextInt(KINDS_OF_TEN.length)])).append(',');
        int tags = 1 + random.nextInt(3);
        int tag = random.nextInt(TAGS.size());
        for (int i = 0; i < tags; i++) {
            row.append(i > 0 ? ";" : "").append(TAGS.get(tag));
            // A step that is never a whole turn: no tag stands twice.
            tag = (tag + 1 + random.nextInt(TAGS.size() / 2 - 1)) % TAGS.size();
        }
        row.append('\n');
    }

    private static List<City> cities() throws IOException {
        try (InputStream in = GeneratedCsv.class.getResourceAsStream("cities.csv")) {
            if (in == null) {
                throw new IOException("cities.csv is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(City::of)
                    .toList();
        }
    }

    /**
     * Round what rows cluster.
     *
     * @param lat degrees, north positive
     * @param lon degrees, east positive
     * @param people how many live there
     */
    private record City(String name, double lat, double lon, int people) {

        /** About ten kilometres. */
        private static final double SPREAD = 0.1;

        static City of(String line) {
            String[] cells = line.split(",");
            return new City(
                    cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Integer.parseInt(cells[3]));
        }

        void somewhere(StringBuilder row, Random random) {
            degrees(row, lat + random.nextGaussian() * SPREAD);
            row.append(',');
            degrees(row, lon + random.nextGaussian() * SPREAD);
        }

        /** With five decimals, which tell metres apart. */
        private static void degrees(StringBuilder row, double value) {
            long scaled = Math.round(Math.abs(value) * 100_000);
            row.append(value < 0 ? "-" : "").append(scaled / 100_000).append('.');
            row.append(Long.toString(100_000 + scaled % 100_000), 1, 6);
        }
    }
}
