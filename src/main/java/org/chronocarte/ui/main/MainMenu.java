package org.chronocarte.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.chronocarte.io.file.StoredPath;
import org.chronocarte.model.explore.Look;

/** The menu: dossiers, looks, help. Built anew when the language or the recent files change. */
final class MainMenu {

    private MainMenu() {}

    /** What its items do. */
    interface Actions {

        void choose();

        void save();

        void saveCopy();

        void takeAlong();

        void exportData();

        void handout();

        void open(Path file);

        void openDefault();

        void look(Look look);

        void still(boolean wanted);

        void baseMap();

        void present();

        void exercise();

        void editChapters();

        void fullScreen();

        void keys();

        void about();
    }

    /**
     * @param still whether views jump to where they would fly
     * @param seen told to look which of the recent files are there, each time before they are seen
     */
    static List<MenuItem> items(
            MainWords words, List<String> recent, Look current, boolean still, Actions actions, Consumer<Menu> seen) {
        MenuItem open = item("menu-open", words.get("menu.open"), words.get("menu.open.key"), actions::choose);
        MenuItem save = item("menu-save", words.get("menu.save"), words.get("menu.save.key"), actions::save);
        MenuItem copy = item("menu-copy", words.get("menu.copy"), words.get("menu.copy.key"), actions::saveCopy);
        MenuItem standard = item("menu-default", words.get("menu.default"), actions::openDefault);
        Menu files = new Menu(words.get("menu.recent"));
        files.setId("menu-recent");
        files.setDisable(recent.isEmpty());
        files.setOnShowing(event -> seen.accept(files));
        for (String path : recent) {
            MenuItem file = item(
                    "",
                    new RecentFile(path).label(),
                    () -> StoredPath.parse(path).ifPresent(actions::open));
            file.setMnemonicParsing(false);
            file.setUserData(path);
            files.getItems().add(file);
        }
        ToggleGroup group = new ToggleGroup();
        Menu looks = new Menu(words.get("menu.look"));
        looks.setId("menu-look");
        for (Look look : Look.values()) {
            String name = look.name().toLowerCase(Locale.ROOT);
            RadioMenuItem item = new RadioMenuItem(words.get("look." + name));
            item.setId("look-" + name);
            item.setToggleGroup(group);
            item.setSelected(look == current);
            item.setOnAction(event -> actions.look(look));
            looks.getItems().add(item);
        }
        CheckMenuItem motionless = new CheckMenuItem(words.get("look.still"));
        motionless.setId("look-still");
        motionless.setSelected(still);
        motionless.setOnAction(event -> actions.still(motionless.isSelected()));
        looks.getItems().addAll(new SeparatorMenuItem(), motionless);
        return List.of(
                open,
                files,
                standard,
                save,
                copy,
                item("menu-take", words.get("menu.take"), actions::takeAlong),
                item("menu-export", words.get("menu.export"), actions::exportData),
                item("menu-handout", words.get("menu.handout"), words.get("menu.handout.key"), actions::handout),
                new SeparatorMenuItem(),
                looks,
                item("menu-basemap", words.get("menu.basemap"), actions::baseMap),
                item(
                        "menu-chapters",
                        words.get("menu.chapters"),
                        words.get("menu.chapters.key"),
                        actions::editChapters),
                item("menu-present", words.get("menu.present"), words.get("menu.present.key"), actions::present),
                item("menu-exercise", words.get("menu.exercise"), actions::exercise),
                item("menu-full", words.get("menu.full"), words.get("menu.full.key"), actions::fullScreen),
                new SeparatorMenuItem(),
                item("menu-keys", words.get("menu.keys"), words.get("menu.keys.key"), actions::keys),
                item("menu-about", words.get("menu.about"), actions::about));
    }

    /**
     * Says of recent files that they are not there, before one of them is chosen; those that came back are as they were.
     *
     * @param gone their paths
     */
    static void mark(Menu recent, Set<String> gone, MainWords words) {
        for (MenuItem item : recent.getItems()) {
            String path = String.valueOf(item.getUserData());
            item.setDisable(gone.contains(path));
            String label = new RecentFile(path).label();
            item.setText(gone.contains(path) ? words.get("menu.recent.missing", label) : label);
        }
    }

    private static MenuItem item(String id, String text, String keys, Runnable action) {
        MenuItem item = item(id, text, action);
        item.setAccelerator(new ShownKeys(keys));
        return item;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        if (!id.isEmpty()) {
            item.setId(id);
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
