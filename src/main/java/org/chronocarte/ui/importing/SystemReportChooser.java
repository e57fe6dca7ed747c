package org.chronocarte.ui.importing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Beside;
import org.chronocarte.ui.kit.FileEnding;

/** Asks in the system's own dialog. */
public final class SystemReportChooser implements ReportChooser {

    @Override
    public Optional<Path> choose(Window owner, String language, Path examined) {
        Messages words = new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.importing.importing", Locale.forLanguageTag(language)));
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("report.title"));
        Beside beside = new Beside(examined);
        beside.begin(chooser);
        chooser.setInitialFileName(words.get("report.name", beside.stem()));
        FileChooser.ExtensionFilter table = new FileChooser.ExtensionFilter(words.get("report.table"), "*.csv");
        chooser.getExtensionFilters().addAll(table, new FileChooser.ExtensionFilter(words.get("report.text"), "*.txt"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> {
            FileChooser.ExtensionFilter chosen = chooser.getSelectedExtensionFilter();
            return FileEnding.of(chosen == null ? table : chosen).on(file.toPath());
        });
    }
}
