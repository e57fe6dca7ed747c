package org.chronocarte.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every text of the application stands in French and in English, and no other does. Keys are named in the Java sources
 * of the bundle's package: whole, or as {@code "prefix." + } the name of a constant of an enum, or with an ending such
 * as {@code ".day"}.
 */
@SuppressWarnings("NullAway.Init")
class MessageBundlesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([A-Za-z][A-Za-z.-]*\\.)\"\\s*\\+");
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\b(?:words|messages|texts)\\s*\\.\\s*(?:get|heading)|\\bwrong)\\(\\s*\"([A-Za-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern CODE = Pattern.compile(
            "(?:\\.(?:error|warning|onlyError|leftOut)|\\b(?:warn|leaveOut|refuse)|(?<!ImportReport\\.)refused)\\((?:name, )?\\s*\"([a-z-]+)\"|new Problem\\(severity, \"([a-z-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** Enums whose constants, in lower case, end keys: bundle, prefix, enum. */
    private static final List<String[]> BUILT = List.of(
            new String[] {"ui.timeline.timeline", "mode.", "org.chronocarte.ui.timeline.Player$Mode"},
            new String[] {"ui.facets.facets", "facet.", "org.chronocarte.model.explore.Facet"},
            new String[] {"ui.facets.facets", "certainty.", "org.chronocarte.model.dossier.ClaimStatus"},
            new String[] {"ui.map.map", "precision.", "org.chronocarte.model.dossier.PlacePrecision"},
            new String[] {"ui.map.map", "route.", "org.chronocarte.model.dossier.ClaimStatus"},
            new String[] {"picture.geo.basemap", "fault.", "org.chronocarte.picture.geo.tiles.TileFileException$Fault"},
            new String[] {"picture.scene.mapwords", "trouble.", "org.chronocarte.picture.geo.tiles.Trouble"},
            new String[] {"ui.basemap.basemap", "trouble.", "org.chronocarte.picture.geo.tiles.Trouble"},
            new String[] {"ui.main.main", "look.", "org.chronocarte.model.explore.Look"},
            new String[] {"ui.details.details", "status.", "org.chronocarte.model.dossier.ClaimStatus"},
            new String[] {"ui.handout.handout", "part.", "org.chronocarte.picture.handout.HandoutPart"},
            new String[] {"io.format.table.columns", "role.", "org.chronocarte.io.format.table.ColumnRole"},
            new String[] {"io.format.table.columns", "reason.", "org.chronocarte.io.format.table.ColumnReason"},
            new String[] {"model.time.words", "precision.", "org.chronocarte.model.time.Precision"});

    /** Values other than enum constants that end keys: bundle, prefix, values. */
    private static final List<String[]> LISTED = List.of(
            new String[] {"ui.facets.facets", "answered.", "answered,unanswered"},
            new String[] {
                "ui.opening.opening",
                "format.",
                "csv,geojson,linked-places,kml,timelinejs-sheet,timelinejs,storymapjs,ics"
            },
            new String[] {"model.time.words", "season.", "21,22,23,24"});

    /** Bundle name, such as "ui.map.map", to its texts in French and in English. */
    private static final Map<String, Map<String, Map<String, String>>> BUNDLES = new TreeMap<>();

    /** Bundle name to the Java text that may use it. */
    private static final Map<String, String> CODES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            files = all.filter(each -> each.toString().endsWith(".properties")).toList();
        }
        for (Path file : files) {
            String path = RESOURCES
                    .resolve("org")
                    .resolve("chronocarte")
                    .relativize(file)
                    .toString();
            String name = path.replaceFirst("_(..)\\.properties$", "")
                    .replace('/', '.')
                    .replace('\\', '.');
            String language = path.replaceFirst(".*_(..)\\.properties$", "$1");
            BUNDLES.computeIfAbsent(name, each -> new TreeMap<>()).put(language, texts(file));
            CODES.put(name, javaOf(name));
        }
    }

    /** The sources of a bundle's package and of those below it, and those of others that name the bundle. */
    private static String javaOf(String bundle) throws IOException {
        Path folder = SOURCES.resolve("org").resolve("chronocarte");
        for (String each : bundle.substring(0, bundle.lastIndexOf('.')).split("\\.")) {
            folder = folder.resolve(each);
        }
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path each : files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(each);
                if (each.startsWith(folder) || text.contains("\"org.chronocarte." + bundle + "\"")) {
                    code.append(text.replaceAll("(?m)^\\s*(//|\\*|/\\*).*$", ""));
                }
            }
        }
        return code.toString();
    }

    /** Reads strictly: wrong encoding or a key that stands twice is an error. */
    private static Map<String, String> texts(Path file) throws IOException {
        String content = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
        Map<String, String> texts = new LinkedHashMap<>();
        Properties strict = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object value) {
                assertEquals(null, texts.put((String) key, (String) value), file + ": " + key + " stands twice");
                return super.put(key, value);
            }
        };
        strict.load(new StringReader(content));
        return texts;
    }

    @Test
    void thereAreBundles() {
        assertTrue(BUNDLES.size() >= 14, () -> String.valueOf(BUNDLES.keySet()));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        BUNDLES.forEach((name, languages) -> {
            assertEquals(Set.of("en", "fr"), languages.keySet(), name);
            assertEquals(
                    new TreeSet<>(english(name).keySet()),
                    new TreeSet<>(french(name).keySet()),
                    name);
        });
    }

    @Test
    void noTextIsEmpty() {
        assertNone((bundle, key, text) -> text.isBlank());
    }

    @Test
    void noKeyIsLeftUntranslated() {
        List<String> same = new ArrayList<>();
        BUNDLES.keySet()
                .forEach(name -> english(name).forEach((key, text) -> {
                    boolean sentence = text.replaceAll("\\{[^}]*}", "").trim().contains(" ");
                    if (sentence && text.equals(french(name).get(key))) {
                        same.add(name + " " + key);
                    }
                }));
        assertEquals(
                List.of(
                        "picture.scene.mapwords credit",
                        "ui.help.keys everywhere.8.key",
                        "ui.help.keys map.3.key",
                        "ui.help.keys timeline.3.key",
                        "ui.importing.importing fix.place.region",
                        "ui.importing.importing duplicate",
                        "ui.opening.opening dossiers"),
                same);
    }

    @Test
    void bothLanguagesFillInTheSameValues() {
        BUNDLES.keySet()
                .forEach(name -> english(name)
                        .forEach((key, text) -> assertEquals(
                                placeholders(text),
                                placeholders(String.valueOf(french(name).get(key))),
                                name + " " + key)));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }

    /** A single apostrophe would switch placeholders off: the typographic one is written. */
    @Test
    void everyTextIsAMessageFormat() {
        assertNone((bundle, key, text) -> text.indexOf('\'') >= 0);
        assertNone((bundle, key, text) -> {
            Object[] values = new Object[10];
            Arrays.fill(values, 3);
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                if (PLACEHOLDER
                        .matcher(new MessageFormat(text, locale).format(values))
                        .find()) {
                    return true;
                }
            }
            return false;
        });
    }

    /** No-break spaces stand inside quotation marks and before marks of two parts. */
    @Test
    void frenchIsSetAsInFrance() {
        Pattern loose =
                Pattern.compile("[^\u00a0\u202f][;!?»]|[^\u00a0\u202f\\d}]:(?!//)|\\d[\\s]:|«[^\u00a0\u202f]| :");
        Pattern english = Pattern.compile("[“”\"]");
        assertNone((bundle, key, text) -> bundle.endsWith(" fr")
                && (loose.matcher(text).find() || english.matcher(text).find()));
    }

    @Test
    void englishHasNoSpaceBeforeItsMarks() {
        Pattern loose = Pattern.compile("[\\s\u00a0\u202f][;:!?]|[«»\"]");
        assertNone((bundle, key, text) ->
                bundle.endsWith(" en") && loose.matcher(text).find());
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        List<String> lacking = new ArrayList<>();
        CODES.forEach((name, code) -> {
            for (MatchResult asked : ASKED.matcher(code).results().toList()) {
                lack(name, asked.group(1), lacking);
            }
        });
        for (MatchResult asked :
                CODE.matcher(CODES.get("io.format.problems")).results().toList()) {
            String key = asked.group(1) == null ? asked.group(2) : asked.group(1);
            lack("io.format.problems", key, lacking);
            lack("io.format.problems", key + ".fix", lacking);
        }
        builtKeys().forEach((name, keys) -> keys.forEach(key -> lack(name, key, lacking)));
        assertEquals(List.of(), lacking);
    }

    private static void lack(String bundle, String key, List<String> lacking) {
        String folder = bundle.substring(0, bundle.lastIndexOf('.') + 1);
        boolean there = BUNDLES.keySet().stream()
                .filter(each -> each.startsWith(folder) && each.indexOf('.', folder.length()) < 0)
                .anyMatch(each -> english(each).containsKey(key));
        if (!there) {
            lacking.add(bundle + " " + key);
        }
    }

    /** So that the tables above miss nothing. */
    @Test
    void everyPrefixInTheCodeIsKnown() {
        List<String> unknown = new ArrayList<>();
        CODES.forEach((name, code) -> PREFIX.matcher(code)
                .results()
                .map(each -> each.group(1))
                .forEach(prefix -> {
                    boolean known = Stream.concat(BUILT.stream(), LISTED.stream())
                            .anyMatch(each -> each[0].equals(name) && each[1].equals(prefix));
                    boolean ours = english(name).keySet().stream().anyMatch(key -> key.startsWith(prefix));
                    if (ours && !known) {
                        unknown.add(name + " " + prefix);
                    }
                }));
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyKeyIsUsed() {
        List<String> unused = new ArrayList<>();
        CODES.forEach((name, code) -> {
            Set<String> literals =
                    LITERAL.matcher(code).results().map(each -> each.group(1)).collect(Collectors.toSet());
            Set<String> built = builtKeys().getOrDefault(name, Set.of());
            for (String key : english(name).keySet()) {
                if (!isUsed(key, literals, built) && !isUsedByPicocli(name, key)) {
                    unused.add(name + " " + key);
                }
            }
        });
        assertEquals(List.of(), unused);
    }

    /** Literal; or built; or either with a numbered or a literal ending, as {@code section + "." + i + ".key"}. */
    private static boolean isUsed(String key, Set<String> literals, Set<String> built) {
        if (literals.contains(key) || built.contains(key)) {
            return true;
        }
        String section = key.replaceFirst("\\.\\d+(\\.key)?$", "");
        if (literals.contains(".") && literals.contains(section) && !section.equals(key)) {
            return true;
        }
        int dot = key.lastIndexOf('.');
        return dot > 0 && literals.contains(key.substring(dot)) && isUsed(key.substring(0, dot), literals, built);
    }

    /** The command line's own test looks at what picocli finds by itself. */
    private static boolean isUsedByPicocli(String bundle, String key) {
        return bundle.equals("app.cli.commands")
                && (key.startsWith("chronocarte.") || key.matches("usage\\.[a-zA-Z]+Heading"));
    }

    private static Map<String, Set<String>> builtKeys() {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (String[] each : BUILT) {
            for (Object constant : constants(each[2])) {
                String name = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
                keys.computeIfAbsent(each[0], bundle -> new TreeSet<>()).add(each[1] + name);
            }
        }
        for (String[] each : LISTED) {
            for (String value : each[2].split(",")) {
                keys.computeIfAbsent(each[0], bundle -> new TreeSet<>()).add(each[1] + value);
            }
        }
        return keys;
    }

    private static Object[] constants(String type) {
        try {
            return Class.forName(type).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether a text is wrong. */
    @FunctionalInterface
    private interface Fault {
        boolean in(String bundle, String key, String text);
    }

    private static void assertNone(Fault fault) {
        List<String> wrong = new ArrayList<>();
        BUNDLES.forEach((name, languages) -> languages.forEach((language, texts) -> texts.forEach((key, text) -> {
            if (fault.in(name + " " + language, key, text)) {
                wrong.add(name + " " + language + " " + key + " = " + text);
            }
        })));
        assertEquals("", String.join("\n", wrong));
    }

    private static Map<String, String> english(String bundle) {
        return BUNDLES.getOrDefault(bundle, Map.of()).getOrDefault("en", Map.of());
    }

    private static Map<String, String> french(String bundle) {
        return BUNDLES.getOrDefault(bundle, Map.of()).getOrDefault("fr", Map.of());
    }
}
