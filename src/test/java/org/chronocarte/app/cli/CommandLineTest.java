package org.chronocarte.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class CommandLineTest {

    @Test
    void presentGivesTheTourOfAFile(@TempDir Path folder) throws IOException {
        String file = Files.createFile(folder.resolve("a.json")).toString();
        assertEquals(
                List.of("present " + file), CommandRun.english("present", file).opened());
        assertEquals(
                List.of("present " + file + " alone"),
                CommandRun.english("present", file, "--autoplay").opened());
        assertEquals(
                List.of("present " + file + " alone again"),
                CommandRun.english("present", file, "--loop").opened());
        assertEquals(List.of("present null"), CommandRun.english("present").opened());
    }

    @Test
    void presentOpensNoWindowForAFileThatIsNotThere(@TempDir Path folder) {
        String file = folder.resolve("a.json").toString();
        CommandRun missing = CommandRun.french("present", file, "--loop");
        assertEquals(2, missing.code());
        assertEquals(List.of(), missing.opened());
        assertTrue(missing.saysOneSentence(), missing.err());
        assertTrue(missing.err().contains(file), missing.err());
        CommandRun directory = CommandRun.english("present", folder.toString());
        assertEquals(2, directory.code());
        assertEquals(List.of(), directory.opened());
    }

    @Test
    void helpAndMistakesAreInTheLanguageThatIsAskedFor() {
        String french = CommandRun.french("snapshot", "--help").out();
        assertEquals(
                french, CommandRun.english("snapshot", "--help", "--lang", "fr").out());
        assertEquals(
                french, CommandRun.english("snapshot", "--lang=fr", "--help").out());
        assertEquals(
                CommandRun.english("check", "--sise").err(),
                CommandRun.french("check", "--sise", "--language=en").err());
        assertEquals(
                french, CommandRun.french("snapshot", "--help", "--lang", "de").out());
        assertTrue(CommandRun.french("snapshot", "--lang").err().contains("--lang"));
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertEquals(List.of(""), CommandRun.english().opened());
        assertEquals(List.of("a.json"), CommandRun.english("a.json").opened());
        assertEquals(List.of(" in fr"), CommandRun.english("--lang", "fr").opened());
        assertEquals(
                List.of("a.json in en"),
                CommandRun.french("a.json", "--lang=en").opened());
        assertEquals(2, CommandRun.english("--lang", "de").code());
    }

    @Test
    void openOpensAFile() {
        CommandRun run = CommandRun.english("open", "@a file.json");
        assertEquals(List.of("@a file.json"), run.opened());
        assertEquals(0, run.code());
        assertEquals("", run.out() + run.err());
        assertEquals(List.of(""), CommandRun.english("open").opened());
        assertEquals(
                List.of("a.csv and b.csv in fr"),
                CommandRun.english("open", "a.csv", "b.csv", "--lang", "fr").opened());
        assertEquals(
                List.of("present null in en"),
                CommandRun.french("present", "--lang=en").opened());
        assertEquals(2, CommandRun.english("open", "a.csv", "--lang", "de").code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--foo|There is no option “--foo”; “chronocarte --help” lists those that there are."
                        + "|Il n’y a pas d’option « --foo » ; « chronocarte --help » les énumère.",
                "check --xml a.json|There is no option “--xml”; “chronocarte check --help” lists those that there are."
                        + "|Il n’y a pas d’option « --xml » ; « chronocarte check --help » les énumère.",
                "check|FILE is missing; “chronocarte check --help” shows what belongs there."
                        + "|Il manque FILE ; « chronocarte check --help » montre ce qu’il faut y mettre.",
                "check a b|“b” was not expected here; “chronocarte check --help” shows how to use the command."
                        + "|« b » n’était pas attendu ici ; « chronocarte check --help » montre comment utiliser la commande.",
                "snapshot|--output is missing; “chronocarte snapshot --help” shows what belongs there."
                        + "|Il manque --output ; « chronocarte snapshot --help » montre ce qu’il faut y mettre.",
                "snapshot -o|--output is missing; “chronocarte snapshot --help” shows what belongs there."
                        + "|Il manque --output ; « chronocarte snapshot --help » montre ce qu’il faut y mettre.",
                "snapshot -o a.png --scale big|“big” is not a value for --scale; “chronocarte snapshot --help” shows what is."
                        + "|« big » n’est pas une valeur pour --scale ; « chronocarte snapshot --help » montre ce qui en est une.",
                "snapshot -o a.png --chapter one|“one” is not a value for --chapter; “chronocarte snapshot --help” shows what is."
                        + "|« one » n’est pas une valeur pour --chapter ; « chronocarte snapshot --help » montre ce qui en est une.",
                "snapshot -o a.png -o b.png|The command was not understood; “chronocarte snapshot --help” shows how to use it."
                        + "|La commande n’a pas été comprise ; « chronocarte snapshot --help » montre comment l’utiliser.",
            })
    void aMistakeGetsOneSentence(String line, String english, String french) {
        CommandRun inEnglish = CommandRun.english(line.split(" "));
        assertTrue(inEnglish.saysOneSentence(), inEnglish.err());
        assertEquals(english, inEnglish.err().strip());
        assertEquals(2, inEnglish.code());
        CommandRun inFrench = CommandRun.french(line.split(" "));
        assertEquals(french, inFrench.err().strip());
        assertEquals(2, inFrench.code());
    }

    @Test
    void helpShowsEveryCommand() {
        CommandRun english = CommandRun.english("--help");
        assertEquals(0, english.code());
        for (String command : List.of("open", "present", "check", "convert", "snapshot", "bench")) {
            assertTrue(english.out().contains("  " + command + " "), english.out());
        }
        assertTrue(english.out().startsWith("Usage: chronocarte"), english.out());
        CommandRun french = CommandRun.french("--help");
        assertTrue(french.out().startsWith("Utilisation : chronocarte"), french.out());
        for (String word : List.of("Usage", "Commands", "Show", "Draws")) {
            assertFalse(french.out().contains(word), french.out());
        }
    }

    @Test
    void aTableThatCannotBeMeasuredIsSaidToBeWhatItIs(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("t.csv"), "<!DOCTYPE html><html><body>Sign in</body></html>");
        CommandRun run = CommandRun.english("bench", "--csv", page.toString());
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("This is a web page, not data."), run.err());
    }

    @Test
    void helpOfACommandShowsItsOptions() {
        CommandRun run = CommandRun.french("snapshot", "--help");
        assertEquals(0, run.code());
        for (String option : List.of(
                "--output",
                "--size",
                "--scale",
                "--lang",
                "--theme",
                "--chapter",
                "--from",
                "--to",
                "--bbox",
                "--help")) {
            assertTrue(run.out().contains(option), run.out());
        }
        assertTrue(run.out().contains("L’image PNG à écrire."), run.out());
        assertEquals(List.of(), CommandRun.french("open", "--help").opened());
    }

    @Test
    void everythingIsDescribedInBothLanguages() {
        for (String language : List.of("fr", "en")) {
            for (CommandSpec spec : commands(Locale.forLanguageTag(language))) {
                assertNotEquals(0, spec.usageMessage().description().length, spec.qualifiedName());
                for (ArgSpec argument : spec.args()) {
                    assertNotEquals(0, argument.description().length, spec.qualifiedName() + " " + argument);
                }
            }
        }
    }

    /** No text stands in the bundle for an option that is gone. */
    @Test
    void everyDescriptionDescribesSomething() {
        Set<String> asked = new TreeSet<>();
        for (CommandSpec spec : commands(Locale.ENGLISH)) {
            String command = spec.qualifiedName(".");
            asked.add(command + ".usage.description");
            spec.args().forEach(argument -> asked.add(command + "." + key(argument)));
        }
        asked.removeIf(each -> each.endsWith(".help"));
        Set<String> there =
                ResourceBundle.getBundle("org.chronocarte.app.cli.commands", Locale.ENGLISH).keySet().stream()
                        .filter(key -> key.startsWith("chronocarte."))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(asked, there);
    }

    private static String key(ArgSpec argument) {
        if (!argument.descriptionKey().isEmpty()) {
            return argument.descriptionKey();
        }
        return argument instanceof OptionSpec option ? option.longestName().replaceFirst("^-+", "") : "";
    }

    private static List<CommandSpec> commands(Locale locale) {
        CommandLine line = CommandRun.line(locale, new ArrayList<>());
        List<CommandSpec> commands = new ArrayList<>(List.of(line.getCommandSpec()));
        line.getSubcommands().values().forEach(each -> commands.add(each.getCommandSpec()));
        return commands;
    }
}
