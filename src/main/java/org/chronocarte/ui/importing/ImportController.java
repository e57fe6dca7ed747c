package org.chronocarte.ui.importing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.chronocarte.io.format.ColumnFinder;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.merging.Merged;
import org.chronocarte.ui.kit.Kit;

/** The import doctor: shows foreign files before they are opened. For the FX thread. */
public final class ImportController {

    static final String STYLES = Objects.requireNonNull(ImportController.class.getResource("importing.css"))
            .toExternalForm();

    private final Exploration exploration;
    private final Kit kit;
    private final DossierFiles files;
    private final ColumnFinder finder;
    private final ReportChooser reports;
    private final MappingChooser mappings;

    /**
     * @param exploration tells the language
     * @param files reads files anew when something was decided
     * @param finder tells how the columns of tables are understood
     * @param reports asks where to save a report
     * @param mappings asks for files that say what columns hold
     */
    public ImportController(
            Exploration exploration,
            Kit kit,
            DossierFiles files,
            ColumnFinder finder,
            ReportChooser reports,
            MappingChooser mappings) {
        this.exploration = exploration;
        this.kit = kit;
        this.files = files;
        this.finder = finder;
        this.reports = reports;
        this.mappings = mappings;
    }

    /**
     * Shows how files are understood.
     *
     * @param reads at least one
     * @param decided told those that are to be opened, in order, and whether to add them to what is open; not told
     *     anything when it is called off
     */
    public void examine(Window owner, List<FileRead> reads, BiConsumer<List<FileRead>, Boolean> decided) {
        new ImportDialog(reads, files, finder, kit.background(), reports, mappings, words(), decided).show(owner);
    }

    /**
     * Asks which entries are to be left out since they seem to be there already.
     *
     * @param decided told their ids; not told anything when it is called off
     */
    public void askAboutDuplicates(Window owner, Merged merged, Consumer<Set<String>> decided) {
        new DuplicatesDialog(merged, words()).show(owner, decided);
    }

    private ImportWords words() {
        return new ImportWords(exploration.state().language());
    }
}
