package org.chronocarte.ui.main;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.chronocarte.ui.kit.FittingBar;
import org.chronocarte.ui.kit.KeyNames;

/** The bar at the top: which dossier it is, where one has been, and what concerns the whole window. */
final class HeaderBar extends FittingBar {

    private static final double SEARCH = 300;
    private static final double SEARCH_MIN = 170;
    private static final double PROGRESS = 72;
    private static final double TITLE_LEAST = 200;

    private final Node search;

    final Label title = new Label();
    final Label counts = new Label();
    final Button back = icon("back", "M9.5 2.5 L4 8 L9.5 13.5 M4 8 H14");
    final Button forward = icon("forward", "M6.5 2.5 L12 8 L6.5 13.5 M12 8 H2");
    final ToggleButton list = new ToggleButton();
    final Button language = new Button();
    final Button present = new Button();
    final MenuButton menu = new MenuButton();
    final Button cancel = new Button();
    final HBox busy = new HBox(6);
    final ProgressBar reading = new ProgressBar(0);

    HeaderBar(Node search, KnownOnPicker knownOn) {
        this.search = search;
        leaveOut(counts);
        squeeze(title, TITLE_LEAST);
        leaveOut(knownOn.label());
        shorten(list, ContentDisplay.LEFT);
        getStyleClass().add("header-bar");
        setAlignment(Pos.CENTER_LEFT);
        Node logo = new Logo();
        title.setId("dossier-title");
        title.getStyleClass().add("dossier-title");
        title.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        title.setMinWidth(60);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(title.textProperty());
        title.setTooltip(whole);
        counts.setId("dossier-counts");
        counts.getStyleClass().add("dossier-counts");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        reading.setId("opening-progress");
        reading.setMinWidth(PROGRESS);
        reading.setPrefWidth(PROGRESS);
        cancel.setId("opening-cancel");
        cancel.getStyleClass().add("header-button");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        busy.setAlignment(Pos.CENTER);
        busy.managedProperty().bind(busy.visibleProperty());
        busy.setVisible(false);
        busy.visibleProperty().addListener((property, before, shown) -> {
            if (busy.getChildren().isEmpty()) {
                busy.getChildren().addAll(reading, cancel);
            }
            reading.setProgress(0);
        });
        list.setId("list-toggle");
        list.setGraphic(path("M2 3.5 H3 M2 8 H3 M2 12.5 H3 M5.5 3.5 H14 M5.5 8 H14 M5.5 12.5 H14"));
        list.getStyleClass().add("header-button");
        list.setMinWidth(Region.USE_PREF_SIZE);
        language.setId("language");
        language.getStyleClass().add("header-button");
        language.setMinWidth(Region.USE_PREF_SIZE);
        present.setId("present");
        present.getStyleClass().addAll("header-button", "header-present");
        present.setMinWidth(Region.USE_PREF_SIZE);
        menu.setId("menu");
        menu.getStyleClass().addAll("header-button", "header-menu");
        menu.setGraphic(path("M2 3.5 H14 M2 8 H14 M2 12.5 H14"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        if (search instanceof Region field) {
            field.setMinWidth(SEARCH_MIN);
            field.setPrefWidth(SEARCH_MIN);
            field.setMaxWidth(SEARCH);
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        HBox steps = new HBox(2, back, forward);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(logo, title, counts, gap, busy, steps, search, knownOn, list, language, present, menu);
    }

    @Override
    protected double wanted(Node child) {
        return child == search ? SEARCH_MIN : super.wanted(child);
    }

    private static SVGPath path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add("header-icon");
        return path;
    }

    private static Button icon(String id, String content) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(path(content));
        button.getStyleClass().add("header-button");
        return button;
    }

    /**
     * How far reading has come. While that is not known the bar stays where it is: a bar that runs to and fro has the
     * window laid out and painted at every pulse, and takes half a processor from what it waits for.
     *
     * @param share from 0 to 1; negative where that is not known
     */
    void showProgress(double share) {
        if (share >= 0) {
            reading.setProgress(share);
        }
    }

    void name(MainWords words) {
        name(back, words.get("back"));
        name(forward, words.get("forward"));
        list.setText(words.get("list"));
        list.setTooltip(new Tooltip(KeyNames.here(words.get("list.tip"))));
        cancel.setText(words.get("reading.cancel"));
        cancel.setAccessibleText(words.get("reading.spoken"));
        language.setText(words.get("language.other"));
        language.setAccessibleText(words.get("language.spoken"));
        present.setText(words.get("present"));
        present.setTooltip(new Tooltip(words.get("present.tip")));
        menu.setAccessibleText(words.get("menu"));
    }

    private static void name(Button button, String what) {
        button.setAccessibleText(KeyNames.here(what));
        button.setTooltip(new Tooltip(KeyNames.here(what)));
    }
}
