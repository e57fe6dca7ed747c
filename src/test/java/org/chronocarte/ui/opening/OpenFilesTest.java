package org.chronocarte.ui.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.file.FileWatcher;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Views;
import org.chronocarte.ui.WindowFixture;
import org.chronocarte.ui.kit.Origin.Safety;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Into which file what is open can be saved without a question. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class OpenFilesTest {

    private static final Dossier DOSSIER = Dossier.empty(LocalText.neutral("mine"));

    @TempDir
    Path folder;

    private final FileWatcher watcher = new FileWatcher();
    private final Matcher matcher = new Matcher(new EntryIndex(DOSSIER));
    private OpenFiles open;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("mine.json");
        new DossierWriter().save(DOSSIER, file);
        Exploration exploration =
                new Exploration(matcher, Views.opening(matcher.index(), "en", Look.LIGHT, LocalDate.of(2026, 6, 1)));
        open = new OpenFiles(exploration, watcher, path -> {});
    }

    @AfterEach
    void stop() {
        watcher.close();
    }

    private void show(FxRobot robot, Safety safety, List<Path> files) {
        robot.interact(() -> open.show(
                matcher,
                OpenParts.of(files, each -> ImportChoices.NONE),
                safety,
                Views.opening(matcher.index(), "en", Look.LIGHT, LocalDate.of(2026, 6, 1))));
    }

    @Test
    void itsOwnFile(FxRobot robot) {
        show(robot, Safety.SAVED, List.of(file));
        assertEquals(Optional.of(file), open.own());
    }

    @ParameterizedTest
    @EnumSource(
            value = Safety.class,
            names = {"IMPORTED", "UNSAVED"})
    void noFileOfOthersNorOneThatNeverHeldIt(Safety safety) {
        show(new FxRobot(), safety, List.of(file));
        assertEquals(Optional.empty(), open.own());
    }

    @Test
    void noneOfSeveralAndNotTheApplicationsOwn(FxRobot robot) {
        assertEquals(Optional.empty(), open.own());
        show(robot, Safety.SAVED, List.of(file, folder.resolve("other.json")));
        assertEquals(Optional.empty(), open.own());
    }

    @Test
    void notOneThatSomethingElseHasWritten(FxRobot robot) throws Exception {
        show(robot, Safety.SAVED, List.of(file));
        Files.writeString(file, Files.readString(file) + "\n");
        WindowFixture.until(() -> open.own().isEmpty());
        show(robot, Safety.SAVED, List.of(file));
        assertEquals(Optional.of(file), open.own(), "it was read anew");
    }

    @Test
    void aFileThatWasReadWithProblemsMayHoldMore() throws Exception {
        assertEquals(Safety.SAVED, safety());
        Files.writeString(file, Files.readString(file).replace("\"entries\": []", "\"entries\": [{\"id\": 1}]"));
        assertEquals(Safety.IMPORTED, safety());
    }

    private Safety safety() throws Exception {
        FileRead read = new FileRead(file, ImportChoices.NONE, new DossierFiles().read(file));
        return OpenParts.of(file).safety(read);
    }
}
