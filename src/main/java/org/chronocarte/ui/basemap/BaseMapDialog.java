package org.chronocarte.ui.basemap;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.chronocarte.io.settings.Settings.OnlineChoice;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.BaseMapWords;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;
import org.chronocarte.ui.kit.Dialogs;
import org.chronocarte.ui.kit.Kit;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/** Offers the application's map, a file of the reader's own and a server's map, with a preview. What is called off is closed again. */
final class BaseMapDialog {

    private static final double MARGIN = 16;
    private static final double CHOICES = 380;

    private final Kit kit;
    private final Servers servers;
    private final OpenedMap embedded;
    private final OpenedMap current;
    private final BaseMapChooser chooser;
    private final Consumer<OpenedMap> chosen;
    private final String language;
    private final Messages words;
    private final BaseMapWords faults;
    private final BaseMapPreview preview;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final RadioButton standard = new RadioButton();
    private final RadioButton own = new RadioButton();
    private final RadioButton online = new RadioButton();
    private final OnlineForm form;
    private final Button choose = new Button();
    private final Label file = Words.wrapped("", "basemap-file");
    private final Label credit = Words.wrapped("", "basemap-credit");
    private final Label problem = Words.wrapped("", "problem-message");
    private final Label fix = Words.wrapped("", "problem-fix");
    private @Nullable OpenedMap found;
    /** The server's map that is previewed or shown. */
    private @Nullable OpenedMap served;

    private @Nullable Opening running;
    private boolean closed;

    /**
     * @param state tells language and look
     * @param view what the map shows, to be previewed
     * @param current what is shown now
     * @param chosen told what was decided for; the receiver closes it
     */
    BaseMapDialog(
            ViewState state,
            Viewport view,
            Kit kit,
            Servers servers,
            OpenedMap embedded,
            OpenedMap current,
            BaseMapChooser chooser,
            Consumer<OpenedMap> chosen) {
        this.kit = kit;
        this.servers = servers;
        this.embedded = embedded;
        this.current = current;
        this.chooser = chooser;
        this.chosen = chosen;
        language = state.language();
        Locale locale = Locale.forLanguageTag(language);
        words = new Messages(ResourceBundle.getBundle("org.chronocarte.ui.basemap.basemap", locale));
        faults = new BaseMapWords(locale);
        preview = new BaseMapPreview(view, state.look(), kit.background(), words.get("preview"));
        found = current.file() == null ? null : current;
        served = current.online() == null ? null : current;
        form = new OnlineForm(servers.maps()::accepts, words, current.online(), this::changed, this::previewServer);
    }

    void show(Window owner) {
        Dialogs.place(dialog, owner, "basemap");
        dialog.setTitle(words.get("title"));
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(
                        new ButtonType(words.get("ok"), ButtonBar.ButtonData.OK_DONE),
                        new ButtonType(words.get("cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        ok().setId("basemap-ok");
        dialog.setOnHidden(event -> closed());
        (found != null ? own : served != null ? online : standard).setSelected(true);
        changed();
        dialog.show();
    }

    private HBox content() {
        ToggleGroup group = new ToggleGroup();
        name(standard, "basemap-standard", words.get("standard"));
        name(own, "basemap-own", words.get("own"));
        name(online, "basemap-online", words.get("online"));
        standard.setToggleGroup(group);
        own.setToggleGroup(group);
        online.setToggleGroup(group);
        group.selectedToggleProperty().addListener((property, before, now) -> changed());
        choose.setId("basemap-choose");
        choose.setText(words.get("choose"));
        choose.setOnAction(event -> ask());
        file.setId("basemap-file");
        credit.setId("basemap-credit");
        problem.setId("basemap-problem");
        fix.setId("basemap-fix");
        HBox line = new HBox(10, own, choose);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox choices = new VBox(10, standard, line, file, online, form.node());
        choices.setPrefWidth(CHOICES);
        VBox shown = new VBox(10, preview.node(), credit, problem, fix);
        shown.setPrefWidth(BaseMapPreview.WIDTH);
        // Side by side, since under each other they would be higher than a small screen.
        HBox content = new HBox(MARGIN, choices, shown);
        content.setPadding(new Insets(MARGIN));
        return content;
    }

    private static void name(RadioButton button, String id, String text) {
        button.setId(id);
        button.setText(text);
    }

    private Node ok() {
        return dialog.getDialogPane()
                .lookupButton(dialog.getDialogPane().getButtonTypes().get(0));
    }

    private void ask() {
        chooser.choose(dialog.getDialogPane().getScene().getWindow(), language).ifPresent(this::open);
    }

    private void open(Path path) {
        own.setSelected(true);
        if (running != null) {
            running.cancel();
        }
        Opening opening = new Opening(path, embedded.map());
        running = opening;
        opening.setOnSucceeded(event -> opened(opening));
        opening.setOnFailed(event -> {
            if (running == opening) {
                running = null;
                drop();
                changed();
                refuse(path, opening.fault());
            }
        });
        ok().setDisable(true);
        kit.background().start(opening);
    }

    private void opened(Opening opening) {
        if (running != opening || closed) {
            opening.getValue().release();
            return;
        }
        running = null;
        drop();
        found = opening.getValue();
        changed();
    }

    /** Lets go of the file that was looked at before, unless the window shows it. */
    private void drop() {
        if (found != null && found != current) {
            found.release();
        }
        found = null;
    }

    /** Opens what was typed, unless that is what there is. */
    private void serve() {
        OnlineChoice choice = form.choice().orElse(null);
        if (choice == null || (served != null && choice.equals(served.online()))) {
            return;
        }
        dropServer();
        served =
                choice.equals(current.online()) ? current : servers.open(choice).orElse(null);
    }

    private void dropServer() {
        if (served != null && served != current) {
            served.release();
        }
        served = null;
    }

    private void previewServer() {
        serve();
        changed();
    }

    private void refuse(Path path, Fault fault) {
        say(problem, faults.message(path, fault));
        say(fix, faults.fix(path, fault));
    }

    /** Shows what is selected; of a server's map only what the reader has asked to see. */
    private void changed() {
        OpenedMap selected = selected();
        OpenedMap mine = found;
        form.show(online.isSelected());
        form.check();
        say(file, mine == null || mine.file() == null ? "" : mine.file().toString());
        say(problem, "");
        say(fix, "");
        say(credit, selected == null ? "" : credit(selected));
        boolean typed = online.isSelected() && form.choice().isPresent();
        ok().setDisable((selected == null && !typed) || running != null);
        if (selected == null) {
            preview.clear();
        } else {
            preview.show(selected.map(), received -> say(problem, trouble(selected, received)));
        }
    }

    private String trouble(OpenedMap map, boolean received) {
        return map.map()
                .trouble()
                .map(what -> words.get(
                        "trouble." + what.name().toLowerCase(Locale.ROOT),
                        map.map().name()))
                .orElseGet(
                        () -> received ? "" : words.get("online.none", map.map().name()));
    }

    private String credit(OpenedMap map) {
        String said = map.map().attribution();
        return said.isEmpty() ? words.get("credit.none", map.map().name()) : words.get("credit", said);
    }

    private @Nullable OpenedMap selected() {
        if (online.isSelected()) {
            OpenedMap server = served;
            return server != null && form.choice().equals(Optional.ofNullable(server.online())) ? server : null;
        }
        return own.isSelected() ? found : embedded;
    }

    private void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
        // What is said may need more room than there was when the window came up.
        Dialogs.fit(dialog);
    }

    private void closed() {
        closed = true;
        if (running != null) {
            running.cancel();
        }
        preview.clear();
        ButtonType result = dialog.getResult();
        boolean accepted = result != null && result.getButtonData() == ButtonBar.ButtonData.OK_DONE;
        if (accepted && online.isSelected()) {
            serve();
        }
        OpenedMap selected = selected();
        boolean taken = accepted && selected != null;
        if (!taken || selected != found) {
            drop();
        }
        if (!taken || selected != served) {
            dropServer();
        }
        if (taken) {
            chosen.accept(selected);
        }
    }
}
