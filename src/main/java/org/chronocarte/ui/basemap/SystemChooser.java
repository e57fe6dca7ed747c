package org.chronocarte.ui.basemap;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.chronocarte.model.text.Messages;

/** Asks in the system's own dialog. */
public final class SystemChooser implements BaseMapChooser {

    @Override
    public Optional<Path> choose(Window owner, String language) {
        Messages words = new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.basemap.basemap", Locale.forLanguageTag(language)));
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("choose.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.get("choose.maps"), "*.pmtiles", "*.mbtiles"),
                        new FileChooser.ExtensionFilter(words.get("choose.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
