package org.chronocarte.io.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chronocarte.io.settings.Settings.BaseMapChoice;
import org.chronocarte.io.settings.Settings.OnlineChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** What is set is remembered, whatever becomes of its file. */
class SettingsStoreTest {

    private static final Settings CHANGED = Settings.DEFAULT
            .withLanguage("en")
            .withLook("dark")
            .withWindow(new Settings.Window(10, 20, 1600, 1000, true))
            .withPanes(300, 400, 0.6)
            .withDossier("/home/ada/dossier.json")
            .withBaseMap(new BaseMapChoice("/home/ada/dossier.json", "/home/ada/paris.pmtiles", null))
            .withBaseMap(new BaseMapChoice(
                    "/home/ada/other.json", null, new OnlineChoice("https://example.org/{z}/{x}/{y}.png", "© Ada")))
            .withBaseMap(new BaseMapChoice(null, "/home/ada/monde.mbtiles", null));

    private final Logger logger = Logger.getLogger(SettingsStore.class.getName());

    @TempDir
    Path folder;

    @BeforeEach
    void quiet() {
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void loud() {
        logger.setUseParentHandlers(true);
        for (Handler each : logger.getHandlers()) {
            logger.removeHandler(each);
        }
    }

    private BlockingQueue<LogRecord> listen() {
        BlockingQueue<LogRecord> records = new LinkedBlockingQueue<>();
        logger.addHandler(new Handler() {
            @Override
            public void publish(LogRecord logged) {
                records.add(logged);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        return records;
    }

    @Test
    void withoutAFileTheDefaultsHoldAndNothingIsWritten() throws IOException {
        try (SettingsStore store = new SettingsStore(file())) {
            assertEquals(Settings.DEFAULT, store.get());
        }
        assertFalse(Files.exists(folder.resolve("deep")));
    }

    @Test
    void whatIsSetIsRemembered() {
        try (SettingsStore store = new SettingsStore(file())) {
            store.set(CHANGED);
            assertEquals(CHANGED, store.get());
        }
        assertEquals(CHANGED, remembered());
    }

    @Test
    void itIsWrittenSoonWithoutClosing() throws TimeoutException {
        try (SettingsStore store = new SettingsStore(file())) {
            store.set(CHANGED);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(file()));
            assertEquals(CHANGED, remembered());
            store.set(Settings.DEFAULT);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> remembered().equals(Settings.DEFAULT));
        }
    }

    /** As while a pane is dragged: the file is not written at each step, and the last one stays. */
    @Test
    void manyChangesAreGathered() {
        try (SettingsStore store = new SettingsStore(file())) {
            IntStream.range(0, 1000).forEach(i -> store.set(CHANGED.withPanes(200 + i, 400, 0.6)));
            assertFalse(Files.exists(file()), "written at once");
        }
        assertEquals(CHANGED.withPanes(1199, 400, 0.6), remembered());
    }

    @Test
    void whatDidNotChangeIsNotWritten() throws IOException {
        try (SettingsStore store = new SettingsStore(file())) {
            store.set(Settings.DEFAULT);
        }
        assertFalse(Files.exists(file()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "5",
                "not json",
                "{\"recent\": 5}",
                "{\"recent\": [null]}",
                "{\"window\": \"big\"}",
                "{\"sideWidth\": \"wide\"}",
                "{\"look\": {}}",
                "\u0000\u0000\u0000",
                "{\"language\": [}"
            })
    void aBrokenFileIsSurvivedAndPutAside(String content) throws IOException {
        Path file = write(content);
        Files.writeString(file.resolveSibling("other.json"), "other");
        try (SettingsStore store = new SettingsStore(file)) {
            assertEquals(Settings.DEFAULT, store.get());
            store.set(CHANGED);
        }
        assertEquals(CHANGED, remembered());
        assertEquals(content, Files.readString(file.resolveSibling("settings.broken.json")));
        assertEquals("other", Files.readString(file.resolveSibling("other.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"look\": null, \"recent\": null, \"window\": null}",
                "{\"sideWidth\": -5, \"detailWidth\": 1e9, \"mapShare\": 7}",
                "{\"sideWidth\": null, \"detailWidth\": \"NaN\", \"mapShare\": 0}"
            })
    void valuesThatCannotBeAreReplaced(String content) throws IOException {
        write(content);
        assertEquals(Settings.DEFAULT, remembered());
    }

    @Test
    void fieldsOfANewerVersionAreKept() throws IOException {
        write("{\"language\": \"fr\", \"newer\": {\"list\": [1, {\"a\": null}]},"
                + " \"window\": {\"x\": 1, \"y\": 2, \"width\": 3, \"height\": 4, \"maximized\": false, \"screen\": 2},"
                + " \"recent\": [\"/a\", \"/b\"]}");
        try (SettingsStore store = new SettingsStore(file())) {
            store.set(store.get().withLanguage("en").withWindow(new Settings.Window(5, 6, 7, 8, true)));
        }
        JsonNode saved = new ObjectMapper().readTree(Files.readAllBytes(file()));
        assertEquals("{\"list\":[1,{\"a\":null}]}", String.valueOf(saved.get("newer")));
        assertEquals(2, saved.at("/window/screen").intValue());
        assertEquals(5, saved.at("/window/x").intValue());
        assertEquals("en", saved.get("language").textValue());
        assertEquals(List.of("/a", "/b"), remembered().recent());
    }

    /** The folder cannot be made, since a file stands in its place: work goes on, and the settings hold. */
    @Test
    void whatCannotBeWrittenStillHolds() throws IOException {
        Files.writeString(folder.resolve("deep"), "a file");
        try (SettingsStore store = new SettingsStore(file())) {
            store.set(CHANGED);
            assertEquals(CHANGED, store.get());
        }
        assertEquals("a file", Files.readString(folder.resolve("deep")));
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenOnClosing() throws IOException, InterruptedException {
        Path blocking = Files.createDirectories(file());
        BlockingQueue<LogRecord> logged = listen();
        try (SettingsStore store = new SettingsStore(file())) {
            store.set(CHANGED);
            assertNotNull(logged.poll(10, TimeUnit.SECONDS), "no failure was logged");
            Files.delete(blocking);
        }
        assertEquals(CHANGED, remembered());
    }

    @Test
    void noPartOfAFileIsLeft() throws IOException {
        try (SettingsStore store = new SettingsStore(file())) {
            store.set(CHANGED);
        }
        try (Stream<Path> files = Files.list(folder.resolve("deep"))) {
            assertEquals(List.of(file()), files.toList());
        }
    }

    @Test
    void theLastFilesLeadAndAreFew() {
        Settings settings = Settings.DEFAULT;
        for (int i = 0; i < 12; i++) {
            settings = settings.withDossier("/" + i);
        }
        settings = settings.withDossier("/9").withDossier(null);
        assertEquals(List.of("/9", "/11", "/10", "/8", "/7", "/6", "/5", "/4"), settings.recent());
    }

    @Test
    void everySystemHasItsFolder() {
        Path home = Path.of("/home/ada");
        assertEquals(
                Path.of("/home/ada/.config/chronocarte/settings.json"),
                SettingsStore.defaultFile("Linux", home, Map.of("XDG_CONFIG_HOME", " ")));
        assertEquals(
                Path.of("/etc/ada/chronocarte/settings.json"),
                SettingsStore.defaultFile("Linux", home, Map.of("XDG_CONFIG_HOME", "/etc/ada")));
        assertEquals(
                Path.of("/home/ada/Library/Application Support/chronocarte/settings.json"),
                SettingsStore.defaultFile("Mac OS X", home, Map.of()));
        assertEquals(
                Path.of("/roaming/chronocarte/settings.json"),
                SettingsStore.defaultFile("Windows 11", home, Map.of("APPDATA", "/roaming")));
    }

    private Path file() {
        return folder.resolve("deep").resolve("settings.json");
    }

    private Path write(String content) throws IOException {
        Path parent = file().getParent();
        assertNotNull(parent);
        Files.createDirectories(parent);
        return Files.writeString(file(), content);
    }

    private Settings remembered() {
        assertTrue(Files.exists(file()));
        try (SettingsStore store = new SettingsStore(file())) {
            return store.get();
        }
    }

    @Test
    void aBaseMapThatIsNoLongerWantedIsForgotten() {
        Path file = folder.resolve("settings.json");
        try (SettingsStore store = new SettingsStore(file)) {
            store.set(CHANGED);
        }
        try (SettingsStore store = new SettingsStore(file)) {
            store.set(store.get().withoutBaseMap(null));
        }
        try (SettingsStore store = new SettingsStore(file)) {
            assertTrue(store.get().baseMapOf(null).isEmpty());
            assertEquals(
                    "/home/ada/paris.pmtiles",
                    store.get()
                            .baseMapOf("/home/ada/dossier.json")
                            .orElseThrow()
                            .file());
        }
    }
}
