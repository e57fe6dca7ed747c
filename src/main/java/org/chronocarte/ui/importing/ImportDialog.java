package org.chronocarte.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.concurrent.Task;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.chronocarte.io.format.ColumnFinder;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.ui.kit.Background;
import org.chronocarte.ui.kit.Dialogs;
import org.chronocarte.ui.kit.KeyNames;
import org.chronocarte.ui.kit.Words;

/**
 * The import doctor: what a file will be understood as, what of it is doubted, and what could be done about that. Each
 * decision reads the file anew; nothing is opened before the reader says so.
 */
final class ImportDialog {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 540;

    private final List<Checkup> checkups;
    private final Rereading reading;
    private final ColumnFinder finder;
    private final Background background;
    private final ImportFiles beside;
    private final ImportWords words;
    private final BiConsumer<List<FileRead>, Boolean> decided;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType open;
    private final ButtonType add;
    private final FileBox which;
    private final SheetBox sheets;
    private final Label counts = Words.wrapped("", "import-counts");
    private final TallyBar tally;
    private final PreviewTable preview;
    private final DoubtsPane doubts;
    private final ColumnsPane columns;
    private final TabPane tabs = new TabPane();
    private final Tab columnsTab;
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button();
    private final Button undo = new Button();
    private final Button save = new Button();
    private final Label saved = Words.wrapped("", "problem-fix");
    private Checkup current;

    /**
     * @param reads the files, read once
     * @param finder tells how the columns of tables are understood
     * @param decided told the files as they are to be opened, and whether to add them to what is open
     */
    ImportDialog(
            List<FileRead> reads,
            DossierFiles files,
            ColumnFinder finder,
            Background background,
            ReportChooser reports,
            MappingChooser mappings,
            ImportWords words,
            BiConsumer<List<FileRead>, Boolean> decided) {
        this.checkups = reads.stream().map(Checkup::new).toList();
        this.current = checkups.get(0);
        this.reading = new Rereading(files, background, this::display);
        this.finder = finder;
        this.background = background;
        this.words = words;
        this.decided = decided;
        open = new ButtonType(words.get("open"), ButtonBar.ButtonData.OK_DONE);
        add = new ButtonType(words.get("add"), ButtonBar.ButtonData.APPLY);
        which = new FileBox(words, checkups, this::examine);
        sheets = new SheetBox(words, this::decide);
        tally = new TallyBar(words);
        preview = new PreviewTable(words);
        doubts = new DoubtsPane(words, this::decide);
        beside = new ImportFiles(background, reports, mappings, words, this::say);
        columns = new ColumnsPane(words, this::decide, this::saveMapping, this::takeMapping);
        columnsTab = new Tab(words.get("columns"), columns.node());
    }

    void show(Window owner) {
        Dialogs.place(dialog, owner, "importing");
        dialog.setTitle(words.get("title"));
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().add(ImportController.STYLES);
        pane.setContent(content());
        pane.getButtonTypes().setAll(open, add, new ButtonType(words.get("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        pane.lookupButton(open).setId("import-open");
        pane.lookupButton(add).setId("import-add");
        pane.getScene()
                .getAccelerators()
                .put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), this::undo);
        dialog.setOnHidden(event -> closed());
        display();
        dialog.show();
    }

    private VBox content() {
        counts.setId("import-counts");
        progress.setId("import-progress");
        progress.setPrefWidth(150);
        progress.progressProperty().bind(reading.progressProperty());
        progress.setAccessibleText(words.get("reading"));
        button(stop, "import-stop", words.get("stop"), this::giveUp);
        button(undo, "import-undo", KeyNames.here(words.get("undo")), this::undo);
        button(save, "import-save", words.get("save"), this::saveReport);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(10, tally, gap, progress, stop, undo, save);
        bar.getStyleClass().add("import-bar");
        tabs.setId("import-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().setAll(new Tab(words.get("doubts"), doubts.node()));
        SplitPane halves = new SplitPane(preview.node(), tabs);
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.42);
        VBox.setVgrow(halves, Priority.ALWAYS);
        saved.setManaged(false);
        VBox content = new VBox(10, which.node(), sheets.node(), counts, bar, halves, saved);
        content.getStyleClass().add("import-content");
        content.setPrefSize(WIDTH, HEIGHT);
        return content;
    }

    private static void button(Button button, String id, String text, Runnable action) {
        button.setId(id);
        button.setText(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    private void examine(Checkup other) {
        reading.giveUp();
        current = other;
        show(ColumnFinder.Columns.NONE);
        display();
    }

    /** Shows what is known of the current file. */
    private void display() {
        ReadResult result = current.read().result();
        ImportReport report = result.report();
        String name = current.read().name();
        which.refresh();
        counts.setText(
                result instanceof ReadResult.Read
                        ? words.get("counts", name, report.rowsIn(), report.entries())
                        : words.get("refused", name));
        tally.show(report, result instanceof ReadResult.Read);
        preview.show(result instanceof ReadResult.Read read ? read.dossier() : null);
        doubts.show(report);
        findColumns();
        enable();
    }

    private void findColumns() {
        FileRead shown = current.read();
        Locale spoken = Locale.forLanguageTag(words.language());
        Task<ColumnFinder.Columns> task = new Task<>() {
            @Override
            protected ColumnFinder.Columns call() {
                return finder.columns(shown, spoken);
            }
        };
        task.setOnSucceeded(event -> {
            if (current.read() == shown) {
                show(task.getValue());
            }
        });
        task.setOnFailed(event -> System.getLogger(ImportDialog.class.getName())
                .log(System.Logger.Level.WARNING, "columns could not be told", task.getException()));
        background.start(task);
    }

    private void show(ColumnFinder.Columns found) {
        sheets.show(found.sheets(), current.read().result().report().format());
        columns.show(found);
        if (found.columns().isEmpty()) {
            tabs.getTabs().remove(columnsTab);
        } else if (!tabs.getTabs().contains(columnsTab)) {
            tabs.getTabs().add(columnsTab);
        }
    }

    private void enable() {
        boolean nothing = checkups.stream().allMatch(Checkup::isRefused);
        progress.setVisible(reading.isReading());
        stop.setVisible(reading.isReading());
        undo.setDisable(!current.canUndo());
        save.setDisable(current.read().result().report().problems().isEmpty());
        DialogPane pane = dialog.getDialogPane();
        for (ButtonType type : List.of(open, add)) {
            Node button = pane.lookupButton(type);
            if (button != null) {
                button.setDisable(reading.isReading() || nothing);
            }
        }
    }

    private void decide(List<Fix> fixes) {
        current.decide(fixes);
        readAnew();
    }

    private void undo() {
        if (current.canUndo()) {
            current.undo();
            readAnew();
        }
    }

    private void readAnew() {
        reading.start(current);
        enable();
    }

    private void giveUp() {
        reading.giveUp();
        display();
    }

    private Window window() {
        return dialog.getDialogPane().getScene().getWindow();
    }

    private void saveReport() {
        beside.saveReport(window(), current.read());
    }

    private void saveMapping(ColumnFinder.Columns shown) {
        beside.saveMapping(window(), current.read().path(), shown);
    }

    /** Takes what columns hold from a file, as far as this table has them. */
    private void takeMapping(ColumnFinder.Columns shown) {
        beside.takeMapping(window(), current.read().path(), preset -> {
            List<Fix> fitting = preset.fitting(shown);
            if (fitting.isEmpty()) {
                say(words.get("mapping.none"));
            } else {
                decide(fitting);
                List<String> lacking = preset.lacking(shown);
                if (!lacking.isEmpty()) {
                    say(words.get("mapping.partly", String.join(", ", lacking)));
                }
            }
        });
    }

    private void say(String text) {
        saved.setText(text);
        saved.setManaged(true);
    }

    private void closed() {
        reading.giveUp();
        ButtonType result = dialog.getResult();
        if (result == open || result == add) {
            decided.accept(
                    checkups.stream()
                            .filter(each -> !each.isRefused())
                            .map(Checkup::read)
                            .toList(),
                    result == add);
        }
    }
}
