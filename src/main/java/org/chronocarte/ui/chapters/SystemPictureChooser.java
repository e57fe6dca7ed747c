package org.chronocarte.ui.chapters;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.chronocarte.model.text.Messages;

/** Asks for a picture in the system's own dialog. */
public final class SystemPictureChooser implements PictureChooser {

    @Override
    public Optional<Path> choose(Window owner, String language) {
        Messages words = new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.chapters.chapters", Locale.forLanguageTag(language)));
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("picture.choose"));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(
                        words.get("picture.files"),
                        "*.jpg",
                        "*.jpeg",
                        "*.png",
                        "*.gif",
                        "*.bmp",
                        "*.tif",
                        "*.tiff",
                        "*.webp"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
