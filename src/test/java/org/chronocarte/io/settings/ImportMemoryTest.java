package org.chronocarte.io.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.MappingPreset;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.table.SheetFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMemoryTest {

    private static final Fix MEANING = new Fix.Column("Quoi", "place");

    @TempDir
    Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void write() throws IOException {
        first = Files.writeString(folder.resolve("2023.csv"), "Quoi;Quand;Où\nLyon;2023;x\n");
        second = Files.writeString(folder.resolve("2024.csv"), "Où;Quoi;Quand\ny;Paris;2024\n");
    }

    private ImportMemory memory() {
        return new ImportMemory(folder.resolve("settings.json"), KnownFormats.columns());
    }

    private static FileRead read(Path file, ImportChoices choices) {
        return new FileRead(file, choices, KnownFormats.files(PlaceFinder.NONE).read(file, choices));
    }

    @Test
    void aTableWithTheSameHeadersIsReadAsTheLastOneWas() throws IOException {
        Fix row = new Fix.LeaveOut(new Where.Row(2, ""));
        ImportChoices decided = ImportChoices.NONE.with(MEANING).with(row);
        memory().remember(List.of(read(first, decided)));
        assertEquals(decided, memory().choices(first));
        assertEquals(List.of(MEANING), memory().choices(second).fixes(), "what is said of a row is not for others");
        Path other = Files.writeString(folder.resolve("other.csv"), "Quoi;Quand\nLyon;2023\n");
        assertEquals(ImportChoices.NONE, memory().choices(other));
    }

    @Test
    void headersWrittenOtherwiseAreTheSame() throws IOException {
        memory().remember(List.of(read(first, ImportChoices.NONE.with(MEANING))));
        Path next = Files.writeString(folder.resolve("2025.csv"), "QUOI ;quand;ou\nCaen;2025;x\n");
        assertEquals(List.of(MEANING), memory().choices(next).fixes());
        Files.writeString(
                folder.resolve("imports.json"),
                "{\"headers: Où\\tQuand\\tQuoi\":[{\"fix\":\"column\",\"header\":\"Quoi\",\"role\":\"tags\"}]}");
        assertEquals(
                List.of(new Fix.Column("Quoi", "tags")), memory().choices(next).fixes(), "as it was kept once");
    }

    @Test
    void theSheetOfAWorkbookIsRememberedWithItsColumns() throws IOException {
        List<String> cover = List.of("Carnet|Version", "Saisies|2");
        List<String> rows = List.of("Quoi|Quand", "Lyon|2023");
        Path march =
                Files.write(folder.resolve("mars.xlsx"), SheetFile.xlsx(new TreeMap<>(Map.of("A", cover, "B", rows))));
        Path april = Files.write(
                folder.resolve("avril.ods"), SheetFile.ods(new TreeMap<>(Map.of("A", cover, "B", rows, "C", rows))));
        Path other =
                Files.write(folder.resolve("mai.xlsx"), SheetFile.xlsx(new TreeMap<>(Map.of("A", cover, "C", rows))));
        List<Fix> decided = List.of(new Fix.Sheet("B"), MEANING);
        memory().remember(List.of(read(march, new ImportChoices(decided))));
        assertEquals(decided, memory().choices(april).fixes());
        assertEquals(List.of(MEANING), memory().choices(other).fixes(), "it has no such sheet");
    }

    @Test
    void whatWasUndoneIsForgotten() {
        memory().remember(List.of(read(first, ImportChoices.NONE.with(MEANING))));
        memory().remember(List.of(read(second, ImportChoices.NONE)));
        assertEquals(ImportChoices.NONE, memory().choices(second));
        assertEquals(List.of(MEANING), memory().choices(first).fixes(), "the file itself is remembered apart");
    }

    @Test
    void aPresetIsReadAsItWasSaved() throws IOException {
        Path file = folder.resolve("preset.json");
        MappingPreset preset =
                new MappingPreset(null, List.of(new Fix.Column("Quoi", "place"), new Fix.Column("Où", "")));
        preset.save(file);
        assertEquals(preset, MappingPreset.read(file));
        assertEquals(2, preset.added(ImportChoices.NONE).fixes().size());
        MappingPreset ofSheet = new MappingPreset("Données", List.of(new Fix.Column("Quoi", "place")));
        ofSheet.save(file);
        assertEquals(ofSheet, MappingPreset.read(file));
        assertEquals(
                new Fix.Sheet("Données"),
                ofSheet.added(ImportChoices.NONE).fixes().get(0));
        Files.writeString(file, "{}");
        assertThrows(IOException.class, () -> MappingPreset.read(file));
        Files.writeString(file, "no");
        assertThrows(IOException.class, () -> MappingPreset.read(file));
    }
}
