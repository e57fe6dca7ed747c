package org.chronocarte.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application in a process of its own, with no display. */
class LauncherTest {

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void onlyWhereADisplayIsNamed() {
        String system = System.getProperty("os.name", "");
        assumeTrue(!system.startsWith("Windows") && !system.startsWith("Mac"), "there is always a display");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en||Chronocarte has no display to open its window on; to draw a picture without one, use:"
                        + " chronocarte snapshot -o picture.png",
                "fr|open a.json|Chronocarte n’a pas d’écran où ouvrir sa fenêtre ; pour dessiner une image sans écran :"
                        + " chronocarte snapshot -o image.png",
                "de|bench --window|Chronocarte has no display to open its window on; to draw a picture without one, use:"
                        + " chronocarte snapshot -o picture.png",
            })
    void withoutADisplayOneSentenceSaysSo(String language, String command, String sentence) throws Exception {
        Ended ended = run(List.of("-Duser.language=" + language), command == null ? new String[0] : command.split(" "));
        assertEquals(sentence, ended.err().strip().replace('\u00a0', ' '));
        assertEquals("", ended.out());
        assertEquals(2, ended.code());
    }

    @Test
    void aSnapshotNeedsNoDisplay() throws Exception {
        Path picture = folder.resolve("out.png");
        Ended ended = run(List.of(), "snapshot", "-o", picture.toString(), "--size", "320x240");
        assertEquals(new Ended(0, "", ""), ended);
        assertEquals(320, ImageIO.read(picture.toFile()).getWidth());
    }

    @Test
    void aPictureTooLargeForTheMemoryIsSaid() throws Exception {
        Path picture = folder.resolve("out.png");
        Ended ended = run(
                List.of("-Xmx96m", "-Duser.language=en"), "snapshot", "-o", picture.toString(), "--size", "12000x9000");
        assertTrue(ended.err().startsWith("There is not enough memory for a picture of 12000x9000"), ended.err());
        assertEquals(1, ended.err().strip().lines().count());
        assertEquals(2, ended.code());
        assertFalse(Files.exists(picture));
    }

    @Test
    void onlyAUnixWithoutADisplayLacksOne() {
        assertTrue(Launcher.lacksDisplay("Linux", Map.of("DISPLAY", " "))
                || "Monocle".equals(System.getProperty("glass.platform")));
        assertFalse(Launcher.lacksDisplay("Linux", Map.of("DISPLAY", ":0")));
        assertFalse(Launcher.lacksDisplay("Windows 11", Map.of()));
        assertFalse(Launcher.lacksDisplay("Mac OS X", Map.of()));
    }

    private Ended run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), Launcher.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running");
        } finally {
            process.destroyForcibly();
        }
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
